import type { Command, Io, OptionValues } from '../command';
import { formatNames } from '../formats';
import { lintOnce } from '../lint/run-once';
import { lintSettings } from '../lint/settings';
import { runOnChange } from '../lint/watch';

/** `journey lint`: the rules over files and folders. */
export const lintCommand: Command = {
  usage: `journey lint [paths] [options]

  --format ${formatNames.join('|')}
                          how findings are printed (default: stylish)
  --fix                   mend what can be mended safely, in place
  --fix-dry-run           report what --fix would leave; write nothing
  --quiet                 print errors only
  --max-warnings N        more warnings than this count as a failure
  --baseline FILE         do not report the findings that FILE knows
  --update-baseline       write this run’s findings to the baseline’s FILE
  --config FILE           these settings instead of the journey.config.yaml in the folders; its globs are
                          seen from the folder that is checked
  --today DATE            the day that dates are compared with (default: today)
  --language en|de|da     the language of the messages (default: en)
  --watch                 check again after every change, until Ctrl-C

What journey.config.yaml excludes is left out of folders, but not where it is named itself.
Exit code 0: nothing at error level; 1: findings; 2: wrong usage or unreadable input.`,
  options: {
    format: { type: 'string' },
    fix: { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    quiet: { type: 'boolean' },
    'max-warnings': { type: 'string' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
    config: { type: 'string' },
    today: { type: 'string' },
    language: { type: 'string' },
    watch: { type: 'boolean' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const settings = lintSettings(values);
  const once = () => lintOnce(paths, settings, io);
  if (!settings.watch) return once();
  const files = [settings.config, settings.baseline].filter(file => file !== undefined);
  return runOnChange({ paths, files, run: once }, io);
}

import { localToday } from '../../node/today';
import type { DisplayLanguage } from '../../service';
import { count, LANGUAGES, type OptionValues, oneOf, text, UsageError } from '../command';
import { date } from '../date-option';
import { type FormatName, formatNames } from '../formats';

/** What `journey lint` was asked for. */
export interface LintSettings {
  readonly format: FormatName;
  /** `dry` reports what mending would leave, and writes nothing. */
  readonly fix: 'no' | 'dry' | 'write';
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly config: string | undefined;
  readonly today: string;
  readonly language: DisplayLanguage;
  readonly watch: boolean;
}

/**
 * The options of `journey lint` as settings.
 *
 * @throws UsageError where an option has a wrong value, or two do not go together
 */
export function lintSettings(values: OptionValues): LintSettings {
  const settings: LintSettings = {
    format: oneOf(values, 'format', formatNames, 'stylish'),
    fix: values['fix-dry-run'] === true ? 'dry' : values.fix === true ? 'write' : 'no',
    quiet: values.quiet === true,
    maxWarnings: count(values, 'max-warnings'),
    baseline: text(values, 'baseline'),
    updateBaseline: values['update-baseline'] === true,
    config: text(values, 'config'),
    today: date(values, 'today', localToday()),
    language: oneOf(values, 'language', LANGUAGES, 'en'),
    watch: values.watch === true,
  };
  requireSense(settings, values);
  return settings;
}

function requireSense({ baseline, updateBaseline, watch }: LintSettings, values: OptionValues): void {
  if (values.fix === true && values['fix-dry-run'] === true) {
    throw new UsageError('--fix writes and --fix-dry-run does not: give one of them.');
  }
  if (updateBaseline && baseline === undefined) {
    throw new UsageError('--update-baseline needs --baseline FILE: the file that it writes.');
  }
  if (updateBaseline && watch) {
    throw new UsageError('--update-baseline does not go with --watch: every new finding would be hidden.');
  }
}

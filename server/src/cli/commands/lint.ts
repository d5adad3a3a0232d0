import { localToday } from '../../node/today';
import type { DisplayLanguage, JourneyService } from '../../service';
import { type Command, count, date, type Io, type OptionValues, oneOf, UsageError } from '../command';
import { json } from '../formats/json';
import { stylish } from '../formats/stylish';
import { type Input, readInputs } from '../inputs';
import { type Report, type ReportedFinding, reported, summaryOf } from '../report';
import { writeWhole } from '../write-file';

const formats = { stylish, json };
const LANGUAGES: readonly DisplayLanguage[] = ['en', 'de', 'da'];

/** `journey lint`: the rules over files and folders. */
export const lintCommand: Command = {
  name: 'lint',
  summary: 'Check journeys, touchpoints and their companions.',
  usage: `journey lint [paths] [options]

  --format stylish|json   how findings are printed (default: stylish)
  --fix                   mend what can be mended safely, in place
  --quiet                 print errors only
  --max-warnings N        more warnings than this count as a failure
  --today DATE            the day that dates are compared with (default: today)
  --language en|de|da     the language of the messages (default: en)

Exit code 0: nothing at error level; 1: findings; 2: wrong usage or unreadable input.`,
  options: {
    format: { type: 'string' },
    fix: { type: 'boolean' },
    quiet: { type: 'boolean' },
    'max-warnings': { type: 'string' },
    today: { type: 'string' },
    language: { type: 'string' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const print = formats[oneOf(values, 'format', ['stylish', 'json'], 'stylish')];
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const today = date(values, 'today', localToday());
  const maxWarnings = count(values, 'max-warnings');
  const inputs = await readInputs(paths, io.cwd, {
    language: () => language,
    today: () => today,
    ruleDocs: () => undefined,
    onCrash: (what, error) => io.err(`journey: ${what} failed: ${String(error)}`),
  });
  if (values.fix === true) for (const input of inputs) await fix(input);
  const report = reportOn(inputs, language, io.cwd);
  io.out(print(values.quiet === true ? errorsOnly(report) : report));
  const { errors, warnings } = report.summary;
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}

async function fix({ service, files }: Input): Promise<void> {
  for (const { path, uri } of files) {
    const result = service.fixAll(uri);
    if (!result || result.fixed === 0) continue;
    await writeWhole(path, result.text).catch((error: Error) => {
      throw new UsageError(`${path} cannot be written: ${error.message}`);
    });
    service.setDocument(uri, result.text, null);
  }
}

function reportOn(inputs: readonly Input[], language: DisplayLanguage, cwd: string): Report {
  const findings = inputs
    .flatMap(({ service, files }) => files.flatMap(file => findingsOf(service, file, language, cwd)))
    .sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return { findings, summary: summaryOf(findings, inputs.flatMap(({ files }) => files).length) };
}

function findingsOf(
  service: JourneyService,
  { path, uri }: { readonly path: string; readonly uri: string },
  language: DisplayLanguage,
  cwd: string,
): readonly ReportedFinding[] {
  return service
    .findings(uri)
    .map(finding => reported(finding, path, service.isFixable(finding), language, cwd));
}

function errorsOnly({ findings, summary }: Report): Report {
  return { findings: findings.filter(({ severity }) => severity === 'error'), summary };
}

import { localToday } from '../../node/today';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, UsageError } from '../command';
import { date } from '../date-option';
import { type Input, readInputs } from '../inputs';
import { type FoundMetric, metricsTable } from '../metrics-table';
import { output, outputOption } from '../output';
import { portsFor } from '../ports';
import { relativePath } from '../report';

/** `journey metrics`: scores with their sample sizes and intervals. */
export const metricsCommand: Command = {
  usage: `journey metrics [PATHS] [options]

Prints what the metrics in files and folders say (default: the working folder). Numbers are rounded to one
decimal; the interval is that of 95 %. Scores of fewer than 10 answers are not shown.

  --format table|json|html  what it is printed as (default: table); html is a page for a browser, fit for customers
  --verbatims             the page is for staff: with what customers wrote, without e-mail addresses, phone numbers
                          and IP addresses, and with figures that customers were not asked for
  --language en|de|da     the language of the texts (default: en)
  --today DATE            values of a later day are not known yet (default: today)
  -o, --output FILE       write it to FILE instead of printing it

Exit code 0: printed; 2: wrong usage or unreadable input.`,
  options: {
    format: { type: 'string' },
    language: { type: 'string' },
    today: { type: 'string' },
    verbatims: { type: 'boolean' },
    ...outputOption,
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const format = oneOf(values, 'format', ['table', 'json', 'html'], 'table');
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const today = date(values, 'today', localToday());
  const inputs = await readInputs(
    paths,
    io.cwd,
    portsFor(io, language, () => today),
  );
  if (format === 'html') {
    await output(dashboards(inputs, values.verbatims === true), values, io);
    return 0;
  }
  const metrics = inputs.flatMap(input => metricsOf(input, io.cwd));
  const printed =
    format === 'json'
      ? JSON.stringify({ today, language, metrics }, null, 2)
      : metricsTable(metrics, language);
  await output(printed, values, io);
  return 0;
}

/** @throws UsageError where there are several folders: they do not know each other, and a page is about one. */
function dashboards(inputs: readonly Input[], isForStaff: boolean): string {
  const [input, ...others] = inputs;
  if (others.length > 0) throw new UsageError('A page shows the metrics of one folder: name one only.');
  const uris = input?.files.map(({ uri }) => uri) ?? [];
  return input?.service.dashboard(uris, { audience: isForStaff ? 'staff' : 'customers' }).trimEnd() ?? '';
}

function metricsOf({ service, files }: Input, cwd: string): readonly FoundMetric[] {
  return files.flatMap(({ path, uri }) =>
    service.metrics(uri).map(metric => ({ file: relativePath(path, cwd), ...metric })),
  );
}

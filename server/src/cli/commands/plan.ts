import { resolve } from 'node:path';
import { localToday } from '../../node/today';
import { type JourneyPlan, type MakeOptions, planFormats } from '../../service';
import {
  type Command,
  count,
  type Io,
  LANGUAGES,
  type OptionValues,
  oneOf,
  text,
  UsageError,
} from '../command';
import { date } from '../date-option';
import { readInputs } from '../inputs';
import { portsFor } from '../ports';
import { writeWhole } from '../write-file';

const WORKDAYS = ['mon-fri', 'mon-sat', 'all'] as const;
/** In days. */
const SHORTEST = 14;
const LONGEST = 30;

const formats = { yaml: ({ text: written }: JourneyPlan) => written, ...inFormats() };

/** `journey plan`: the plan of a journey, written or proposed. */
export const planCommand: Command = {
  usage: `journey plan FILE [options]

Prints the plan that is written for the journey in FILE. Where there is none, one is proposed.

  --to yaml|ics|md|csv             what it is printed as (default: yaml)
  -o, --output FILE                write it to a file
  --today DATE                     the day on which it is made (default: today)
  --language en|de|da              for journeys written in several languages, or in none of these (default: en)

For a proposed plan:
  --start DATE                     its first day (default: today, or Monday if today is a weekend)
  --length N                       days, 14 to 30 (default: 30)
  --workdays mon-fri|mon-sat|all   the days that count (default: all)
  --holidays DATE,DATE             days on which no work is done

Exit code 0: printed; 2: wrong usage or unreadable input.`,
  options: {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    today: { type: 'string' },
    language: { type: 'string' },
    start: { type: 'string' },
    length: { type: 'string' },
    workdays: { type: 'string' },
    holidays: { type: 'string' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UsageError('plan takes one file.');
  const format = formats[oneOf(values, 'to', ['yaml', 'ics', 'md', 'csv'], 'yaml')];
  const plan = await planOf(path, values, io);
  const output = text(values, 'output');
  // A line break of its own comes behind what is printed.
  if (output === undefined) io.out(format(plan).replace(/\n$/, ''));
  else await write(resolve(io.cwd, output), format(plan), resolve(io.cwd, path));
  return 0;
}

async function planOf(path: string, values: OptionValues, io: Io): Promise<JourneyPlan> {
  const wishes = wishesIn(values);
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const today = date(values, 'today', localToday());
  const [input] = await readInputs(
    [path],
    io.cwd,
    portsFor(io, language, () => today),
  );
  const [file, ...others] = input?.files ?? [];
  if (!file || others.length > 0) throw new UsageError(`${path} is no single file.`);
  const plan = input?.service.plan(file.uri, wishes);
  if (!plan) throw new UsageError(`${path} holds no journey, and no plan for one.`);
  const unused = ['start', 'length', 'workdays', 'holidays'].filter(name => values[name] !== undefined);
  if (!plan.view.proposed && unused.length > 0) {
    const options = unused.map(name => `--${name}`).join(', ');
    io.err(`The plan is written already: ${options} would shape a proposed one and change nothing here.`);
  }
  return plan;
}

function wishesIn(values: OptionValues): MakeOptions {
  const length = count(values, 'length');
  if (length !== undefined && (length < SHORTEST || length > LONGEST)) {
    throw new UsageError(`--length is ${SHORTEST} to ${LONGEST} days; found “${length}”.`);
  }
  const holidays = text(values, 'holidays')?.split(',').filter(Boolean) ?? [];
  return {
    ...(text(values, 'start') === undefined ? {} : { start: date(values, 'start', '') }),
    ...(length === undefined ? {} : { length }),
    workdays: oneOf(values, 'workdays', WORKDAYS, 'all'),
    holidays: holidays.map(holiday => date({ holidays: holiday.trim() }, 'holidays', '')),
  };
}

async function write(path: string, content: string, journey: string): Promise<void> {
  if (path === journey) throw new UsageError('--output is the file that the plan is made from.');
  await writeWhole(path, content);
}

/** The service's formats as functions of a journey's plan. */
function inFormats() {
  const { ics, md, csv } = planFormats;
  return {
    ics: (plan: JourneyPlan) => ics(plan.view, plan),
    md: (plan: JourneyPlan) => md(plan.view, plan),
    csv: (plan: JourneyPlan) => csv(plan.view, plan),
  };
}

import { parseArgs } from 'node:util';
import { type Command, type Io, UsageError } from './command';
import { catalogueCommand } from './commands/catalogue';
import { checklistCommand } from './commands/checklist';
import { formatCommand } from './commands/format';
import { initCommand } from './commands/init';
import { lintCommand } from './commands/lint';
import { planCommand } from './commands/plan';

/** To add a command, add its file and a line here. */
const commands: readonly Command[] = [
  lintCommand,
  formatCommand,
  planCommand,
  checklistCommand,
  catalogueCommand,
  initCommand,
];

/**
 * Runs the command line. Never throws: what goes wrong is told on `io.err`.
 *
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage, unreadable input or an internal error
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(error instanceof UsageError ? `journey: ${error.message}` : stackOf(error));
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find(candidate => candidate.name === name);
  if (!command) throw new UsageError(`There is no command “${name}”.\n\n${overview()}`);
  const { values, positionals } = parse(command, rest);
  if (values.help === true) {
    io.out(usageOf(command));
    return 0;
  }
  return command.run(positionals, values, io);
}

function parse(command: Command, args: readonly string[]) {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usageOf(command)}`);
  }
}

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  journey ${name.padEnd(12)} ${summary}`);
  return `Customer journeys as code.\n\n${lines.join('\n')}\n\njourney COMMAND --help tells a command’s options.`;
}

function usageOf({ usage }: Command): string {
  return usage;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { parseArgs } from 'node:util';
import { type Command, type Io, UsageError } from './command';

/** A command as the overview knows it. What it does is loaded when it is called, and the engine with it. */
interface Listed {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** To add a command, add its file and its entry here. */
const commands: readonly Listed[] = [
  {
    name: 'lint',
    summary: 'Check journeys, touchpoints and their companions.',
    load: async () => (await import('./commands/lint')).lintCommand,
  },
  {
    name: 'format',
    summary: 'Make the layout of files regular; values and comments stay.',
    load: async () => (await import('./commands/format')).formatCommand,
  },
  {
    name: 'plan',
    summary: 'Print the plan of a journey, or propose one.',
    load: async () => (await import('./commands/plan')).planCommand,
  },
  {
    name: 'checklist',
    summary: 'Print a journey’s checklist.',
    load: async () => (await import('./commands/checklist')).checklistCommand,
  },
  {
    name: 'render',
    summary: 'Draw a journey as a picture, page, table or diagram.',
    load: async () => (await import('./commands/render')).renderCommand,
  },
  {
    name: 'import',
    summary: 'Make a journey of a Mermaid diagram or a table.',
    load: async () => (await import('./commands/import')).importCommand,
  },
  {
    name: 'metrics',
    summary: 'Print what the metrics say, from their data files and values.',
    load: async () => (await import('./commands/metrics')).metricsCommand,
  },
  {
    name: 'diff',
    summary: 'Tell what is different between two revisions, or two files.',
    load: async () => (await import('./commands/diff')).diffCommand,
  },
  {
    name: 'catalogue',
    summary: 'Print the built-in knowledge: touchpoints, checks, surveys, metrics, mistakes …',
    load: async () => (await import('./commands/catalogue')).catalogueCommand,
  },
  {
    name: 'init',
    summary: 'Write a first journey.',
    load: async () => (await import('./commands/init')).initCommand,
  },
  {
    name: 'lsp',
    summary: 'Run the language server for an editor.',
    load: async () => (await import('./commands/lsp')).lspCommand,
  },
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
    io.err(error instanceof UsageError ? `journey: ${error.message}` : await crashed(error));
    return 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  const listed = commands.find(candidate => candidate.name === name);
  if (!listed) throw new UsageError(`There is no command “${name}”.\n\n${overview()}`);
  const command = await listed.load();
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

/** The engine is loaded for what it needs: most errors are about how it was called. */
async function crashed(error: unknown): Promise<string> {
  const { stackOf } = await import('./crash');
  return stackOf(error);
}

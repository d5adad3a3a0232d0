import { parseArgs } from 'node:util';
import { messageOf } from '../host/src/wait';

/** The names of the runners, in the order in which they run. */
export const RUNNERS = ['unit', 'e2e', 'browser'] as const;

/** One of the runners. */
export type RunnerName = (typeof RUNNERS)[number];

/** What `npm test` was asked to do. */
export interface TestOptions {
  readonly only: readonly RunnerName[];
  /** Run the e2e tests in a desktop VS Code, which is downloaded, instead of the embedded one. */
  readonly desktop: boolean;
  /** Run the tests whose full title matches. */
  readonly grep?: string;
}

/** How to use `npm test`. */
export const USAGE = `usage: npm test -- [options]

Builds and packages the extension, then runs all tests:
  unit     test/unit and test/rules, in Node
  e2e      test/e2e, inside the real VS Code's extension host
  browser  test/browser, on the real VS Code's window, with the package installed, and on that for the Web

  --only NAME     run one of them; may be given several times
  --grep PATTERN  run the tests whose title matches
  --desktop       download the desktop VS Code for the e2e tests
  --help          show this`;

/** Reads the command line. @returns a message instead of options when it is wrong, `help` when asked for. */
export function readOptions(args: readonly string[]): TestOptions | 'help' | Error {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        grep: { type: 'string' },
        desktop: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const { desktop, grep } = values;
    return { only: runnersNamed(values.only), desktop, ...(grep === undefined ? {} : { grep }) };
  } catch (error) {
    return new Error(messageOf(error));
  }
}

function runnersNamed(names: readonly string[] | undefined): readonly RunnerName[] {
  const unknown = names?.find(name => !RUNNERS.some(runner => runner === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such runner`);
  return names ? RUNNERS.filter(runner => names.includes(runner)) : RUNNERS;
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../host/src/paths';
import { messageOf } from '../host/src/wait';

/** What `npm start` was asked to do. */
export interface StartOptions {
  /** The folder to open, absolute. */
  readonly folder: string;
  /** The port of the embedded VS Code; a free one where none is given. */
  readonly port?: number;
  /** Show it at once, in the desktop VS Code or the default browser. */
  readonly open: boolean;
}

/** How to use `npm start`. */
export const USAGE = `usage: npm start -- [options]

Builds and packages the extension and starts VS Code with it: the desktop VS Code if there is one, else an
embedded one for the browser, on this machine only. Your own VS Code's settings and extensions stay as they are.

  --folder DIR  the folder to open (default: samples)
  --port N      use the embedded VS Code, on that port (default: a free one)
  --no-open     use the embedded VS Code, and open no browser
  --help        show this`;

const FAVOURITE = 'buchladen.journey.yaml';

/** Reads the command line. @returns an Error instead of options when it is wrong, `help` when asked for. */
export function readOptions(args: readonly string[]): StartOptions | 'help' | Error {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        folder: { type: 'string', default: join(ROOT, 'samples') },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const port = values.port === undefined ? {} : { port: portFrom(values.port) };
    return { folder: folderFrom(values.folder), open: !values['no-open'], ...port };
  } catch (error) {
    return new Error(messageOf(error));
  }
}

/** The journey to show first: the bookshop's, else the folder's first one, if it has any. Absolute. */
export function firstJourney(folder: string): string | undefined {
  const journeys = readdirSync(folder).filter(name => name.endsWith('.journey.yaml'));
  const name = journeys.includes(FAVOURITE) ? FAVOURITE : journeys.sort()[0];
  return name && join(folder, name);
}

function folderFrom(path: string): string {
  // npm runs us in the project's folder; the path was meant from where the user stands.
  const folder = resolve(process.env.INIT_CWD ?? '.', path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`--folder ${path}: no such folder`);
  return folder;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`--port ${text}: not a port, 1 to 65535`);
  return port;
}

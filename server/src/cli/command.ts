import type { ParseArgsConfig } from 'node:util';
import type { DisplayLanguage } from '../service';

/** The values of a command's options, as `node:util`'s parseArgs gives them. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Where a command prints to, and where relative paths begin. */
export interface Io {
  /** Prints to standard output, with a line break. */
  out(text: string): void;
  /** Writes to standard output as it is; undefined where that is a terminal. */
  readonly bytes?: (content: Uint8Array) => void;
  /** Prints to standard error, with a line break. */
  err(text: string): void;
  /** Absolute. */
  readonly cwd: string;
  /** Whether standard output shows colours; what is piped or written to a file stays plain. */
  readonly colours?: boolean;
  /** Asks the person at the terminal; undefined where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Comes true when the person stops the program; undefined where nobody can. */
  readonly interrupted?: () => Promise<void>;
}

/** One command of the command line. */
export interface Command {
  /** What `--help` prints. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code */
  run(paths: readonly string[], values: OptionValues, io: Io): Promise<number>;
}

/** The user asked for something that does not exist or cannot be read: a message without a stack, exit code 2. */
export class UsageError extends Error {}

/** The languages that `--language` knows. */
export const LANGUAGES: readonly DisplayLanguage[] = ['en', 'de', 'da'];

/** The value of a text option, or its default. */
export function text(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated. */
export function list(values: OptionValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The value of an option that is one of several words. */
export function oneOf<T extends string>(
  values: OptionValues,
  name: string,
  allowed: readonly T[],
  otherwise: T,
): T {
  const value = text(values, name) ?? otherwise;
  const found = allowed.find(word => word === value);
  if (found === undefined)
    throw new UsageError(`--${name} is one of ${allowed.join(', ')}; found “${value}”.`);
  return found;
}

/** The value of an option that is a whole number of 0 or more; undefined where it is not given. */
export function count(values: OptionValues, name: string): number | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} is a whole number; found “${value}”.`);
  return Number(value);
}

import type { Connection } from 'vscode-languageserver';
import { redacted } from '../service';

/** Where the server tells what should not happen. Users pass such logs on: what identifies a person is taken out. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** The log that the client shows. */
export function logOf({ console }: Pick<Connection, 'console'>): Log {
  return {
    error: message => console.error(redacted(message)),
    warn: message => console.warn(redacted(message)),
    info: message => console.info(redacted(message)),
  };
}

import { redacted } from '../service';
import type { Io } from './command';

/** What crashed and why, on one line of standard error. Such lines end in logs: what identifies a person is taken out. */
export function crashTeller(io: Io): (what: string, error: unknown) => void {
  return (what, error) => io.err(redacted(`journey: ${what} failed: ${String(error)}`));
}

/** Where an internal error comes from, told in the same way. */
export function stackOf(error: unknown): string {
  return redacted(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

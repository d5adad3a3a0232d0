import { redacted } from '../service';

/** Where an internal error comes from. Such texts end in logs: what identifies a person is taken out. */
export function stackOf(error: unknown): string {
  return redacted(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

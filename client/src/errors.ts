import { type LogOutputChannel, window } from 'vscode';
import { t } from './l10n';

// Of the Language Server Protocol: the client, or the server, has given a request up.
const cancelled = new Set([-32800, -32802]);

/** What an error has to say. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a request ended because somebody wanted it to. */
export function isCancelled(error: unknown): boolean {
  return cancelled.has((error as { readonly code?: number }).code ?? 0);
}

/** Writes what failed into the log, for errors that need nobody's attention. */
export function note(log: LogOutputChannel, what: string, error: unknown): void {
  log.error(what, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Tells the user what failed and why; the log has the details. */
export function report(log: LogOutputChannel, what: string, error: unknown): void {
  note(log, what, error);
  const showLog = t('Show Log');
  void window.showErrorMessage(`${what}: ${messageOf(error)}`, showLog).then(answer => {
    if (answer === showLog) log.show();
  });
}

import { commands, type LogOutputChannel, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { t } from './l10n';

const restarts = 4;
const periodMs = 3 * 60_000;
const tolerableErrors = 3;

/**
 * Starts a crashed server again without a word, as nothing is lost by it. A server that crashes again and
 * again is left alone, and the user is asked.
 */
export function crashHandler(log: LogOutputChannel, now: () => number = Date.now): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= tolerableErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed() {
      crashes = [...crashes.filter(time => now() - time < periodMs), now()];
      log.warn(`The server ended unexpectedly (${crashes.length} of ${restarts + 1}).`);
      return crashes.length <= restarts ? { action: CloseAction.Restart, handled: true } : giveUp();
    },
  };
}

function giveUp(): CloseHandlerResult {
  const restart = t('Restart Server');
  const message = t('The journey server has crashed several times in a row and was not started again.');
  void window.showErrorMessage(message, restart).then(answer => {
    if (answer === restart) void commands.executeCommand('journey.restartServer');
  });
  return { action: CloseAction.DoNotRestart, message, handled: true };
}

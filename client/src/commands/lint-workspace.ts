import { commands, ProgressLocation, window } from 'vscode';
import { type LintSummary, LintWorkspace } from '../../../server/src/protocol';
import { inWords, isClean } from '../counts';
import { note } from '../errors';
import { t } from '../l10n';
import type { Progress, Server } from '../server';
import type { Command } from './command';

/** Checks every file of the workspace; the server publishes the findings, we say how many there are. */
export const lintWorkspace: Command = {
  id: 'journey.lintWorkspace',
  failure: () => t('The workspace could not be checked'),
  async run({ server, log }) {
    const summary = await lint(await server);
    // Not awaited: the command is done, whether or not somebody answers.
    tell(summary).catch(error => note(log, 'The problems could not be shown', error));
  },
};

function lint({ request }: Server): Thenable<LintSummary> {
  const options = {
    location: ProgressLocation.Notification,
    title: t('Checking the workspace'),
    cancellable: true,
  };
  return window.withProgress(options, (progress, token) => {
    let reached = 0;
    const onProgress = ({ message, percentage }: Progress): void => {
      // VS Code wants to know how much is new, the server says how far it is.
      const increment = Math.max(0, (percentage ?? reached) - reached);
      reached += increment;
      progress.report({ increment, ...(message === undefined ? {} : { message }) });
    };
    return request<LintSummary>(LintWorkspace, {}, { token, onProgress });
  });
}

async function tell(summary: LintSummary): Promise<void> {
  const files = summary.files === 1 ? t('1 file checked') : t('{0} files checked', summary.files);
  if (isClean(summary)) {
    await window.showInformationMessage(t('{0}: no findings.', files));
    return;
  }
  const show = t('Show Problems');
  const answer = await window.showInformationMessage(t('{0}: {1}.', files, inWords(summary, t)), show);
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}

import { type LogOutputChannel, type Uri, window } from 'vscode';
import { CreatePlan, type CreatePlanResult } from '../../server/src/protocol';
import { note } from './errors';
import { t } from './l10n';
import type { Server } from './server';
import { showFile, writeFiles } from './write-files';

/** What it takes to create a plan. */
export interface PlanContext {
  readonly server: Server;
  readonly log: LogOutputChannel;
}

/**
 * Writes the proposed plan of a journey into a file beside it, as one step that can be undone, and opens it in the
 * active column. Where there is a plan already, it says so and offers to open that one.
 *
 * @throws Error where the file cannot be made.
 */
export async function createPlan({ server, log }: PlanContext, journey: Uri): Promise<void> {
  const result = await server.request<CreatePlanResult>(CreatePlan, { uri: server.uriOf(journey) });
  if (!result) {
    void window.showInformationMessage(t('This file holds no journey to make a plan for.'));
    return;
  }
  const file = server.documentOf(result.uri);
  if (result.text !== null) await writeFiles([{ uri: file, text: result.text }]);
  // Not awaited: nobody has to answer.
  else offer(file).catch(error => note(log, 'The plan could not be opened', error));
}

async function offer(file: Uri): Promise<void> {
  const open = t('Open Plan');
  const answer = await window.showInformationMessage(t('This journey has a plan already.'), open);
  if (answer === open) await showFile(file);
}

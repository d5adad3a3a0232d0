import { Disposable, type LogOutputChannel, StatusBarAlignment, type TextEditor, window } from 'vscode';
import { type JourneySummary, SummariseJourney } from '../../../server/src/protocol';
import { inWords } from '../counts';
import { isCancelled, note } from '../errors';
import { isJourney } from '../files';
import { t } from '../l10n';
import type { Server } from '../server';
import type { Journeys } from './journeys';
import { openChecksInWords } from './journeys-items';

/** How the journey in the active editor stands, in the status bar; a click opens its preview. */
export function journeyStatus(server: Server, journeys: Journeys, log: LogOutputChannel): Disposable {
  const item = window.createStatusBarItem('journey.status', StatusBarAlignment.Left);
  item.name = 'Journey';
  item.command = 'journey.openPreviewToSide';
  let asked = 0;
  const update = async (editor: TextEditor | undefined): Promise<void> => {
    const mine = ++asked;
    const journey = editor && isJourney(editor.document) ? editor.document.uri : undefined;
    if (!journey) {
      item.hide();
      return;
    }
    const params = { uri: server.uriOf(journey) };
    const summary = await server.request<JourneySummary | null>(SummariseJourney, params);
    // A later question, about another file or a newer text, has been asked meanwhile.
    if (mine !== asked) return;
    if (!summary) item.hide();
    else show(summary);
  };
  const show = (summary: JourneySummary): void => {
    item.text = shortly(summary);
    item.tooltip = inFull(summary);
    item.accessibilityInformation = { label: inFull(summary) };
    item.show();
  };
  const refresh = (editor = window.activeTextEditor): void => {
    update(editor).catch(error => {
      if (!isCancelled(error)) note(log, 'The status bar is not up to date', error);
    });
  };
  refresh();
  return Disposable.from(
    item,
    journeys.onDidChange(() => refresh()),
    window.onDidChangeActiveTextEditor(refresh),
  );
}

function shortly({ findings, openChecks, weakest }: JourneySummary): string {
  const { error, warning, information } = findings;
  return [
    '$(map)',
    error > 0 ? `$(error) ${error}` : '',
    warning > 0 ? `$(warning) ${warning}` : '',
    information > 0 ? `$(info) ${information}` : '',
    `$(checklist) ${openChecks}`,
    weakest ? `$(arrow-down) ${weakest}` : '',
  ]
    .filter(Boolean)
    .join('  ');
}

function inFull({ title, findings, openChecks, weakest }: JourneySummary): string {
  return [
    title,
    inWords(findings, t) || t('no findings'),
    openChecksInWords(openChecks) || t('no open checks'),
    weakest ? t('Weakest moment: {0}', weakest) : '',
    t('Click to open the preview.'),
  ]
    .filter(Boolean)
    .join('\n');
}

import { type LogOutputChannel, type Uri, window } from 'vscode';
import { note } from '../errors';
import { t } from '../l10n';
import { type Choice, choose } from '../new-file/ask';
import type { Server } from '../server';
import { askWhere, offerSaved, saveWhole } from './save';

/** One thing that a journey can become. */
export interface Target<Format extends string> {
  readonly format: Format;
  /** As lists and dialogs name it. */
  readonly label: string;
  readonly detail: string;
  readonly ending: string;
}

/** What a file has become: its text or its bytes, and what did not find its way into it. */
export interface Made {
  readonly text: string | Uint8Array;
  readonly lost: readonly string[];
}

/** What is exported, and by whom. */
export interface Order<Format extends string> {
  readonly title: string;
  /** The journey, or the plan of one. */
  readonly source: Uri;
  readonly targets: readonly Target<Format>[];
  /** Null where there is nothing that can be read. */
  make(server: Server, uri: string, format: Format): Promise<Made | null>;
}

/**
 * Asks what a file shall become, where there is a choice, and where it shall be, and writes it; nothing is done where the
 * user leaves.
 */
export async function exportFile<Format extends string>(
  server: Server,
  log: LogOutputChannel,
  { title, source, targets, make }: Order<Format>,
): Promise<void> {
  const chosen = targets.length === 1 ? targets[0] : await chosenOf(title, targets);
  if (!chosen) return;
  const made = await make(server, server.uriOf(source), chosen.format);
  if (!made) {
    void window.showWarningMessage(t('This file holds no journey that can be read.'));
    return;
  }
  const target = await askWhere({ title, source, kind: chosen.label, ending: chosen.ending });
  if (!target) return;
  await saveWhole(target, made.text);
  // Not awaited: nobody has to answer.
  offerSaved(target, made.lost).catch(error => note(log, 'The exported file could not be opened', error));
}

function chosenOf<Format extends string>(
  title: string,
  targets: readonly Target<Format>[],
): Promise<Target<Format> | undefined> {
  const choices = targets.map((value): Choice<Target<Format>> => ({ ...value, value }));
  return choose(title, t('As what?'), choices);
}

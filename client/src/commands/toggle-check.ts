import { type QuickPickItem, QuickPickItemKind, type TextEditor, window } from 'vscode';
import {
  type ChecklistGroup,
  type ChecklistItem,
  ChecksAt,
  type ChecksAtParams,
  type ChecksAtResult,
} from '../../../server/src/protocol';
import { fileName } from '../files';
import { t } from '../l10n';
import { type Tick, writeTick } from '../preview/tick';
import { activeFile } from './active-file';
import type { Command } from './command';

/** Ticks the check at the cursor, or takes its tick back; elsewhere the user says which one. */
export const toggleCheck: Command = {
  id: 'journey.toggleCheck',
  failure: () => t('The tick could not be written'),
  async run({ server: starting, author }) {
    const document = activeFile();
    const editor = window.activeTextEditor;
    if (!document || !editor) return;
    const server = await starting;
    const uri = server.uriOf(document.uri);
    const checks = await server.request<ChecksAtResult>(ChecksAt, { uri, position: cursorIn(editor) });
    if (!checks) {
      void window.showInformationMessage(t('There is nothing to check in {0}.', fileName(document.uri)));
      return;
    }
    const tick = checkAt(checks) ?? (await chooseCheck(checks));
    if (!tick) return;
    const refusal = await writeTick(server, uri, tick, await author(document.uri));
    if (refusal !== undefined) throw new Error(refusal);
  },
};

interface CheckChoice extends QuickPickItem {
  readonly tick?: Tick;
}

function cursorIn({ selection: { active } }: TextEditor): ChecksAtParams['position'] {
  return { line: active.line, character: active.character };
}

function checkAt({ groups, touchpoint, check }: NonNullable<ChecksAtResult>): Tick | undefined {
  const group = groups.find(({ id }) => id === touchpoint);
  const item = group?.items.find(({ id }) => id === check);
  return group && item && toggled(group, item);
}

/** Offers the checks of the touchpoint at the cursor, else all. */
async function chooseCheck({ groups, touchpoint }: NonNullable<ChecksAtResult>): Promise<Tick | undefined> {
  const here = groups.filter(({ id }) => id === touchpoint);
  const choices = (here.length > 0 ? here : groups).flatMap(choicesOf);
  const options = { title: t('Toggle a Check'), placeHolder: t('Which check?'), matchOnDetail: true };
  return (await window.showQuickPick(choices, options))?.tick;
}

function choicesOf(group: ChecklistGroup): readonly CheckChoice[] {
  return [
    { label: group.title, kind: QuickPickItemKind.Separator },
    ...group.items.map(item => ({
      label: `$(${icons[item.status]}) ${item.text}`,
      ...(item.why === undefined ? {} : { detail: item.why }),
      tick: toggled(group, item),
    })),
  ];
}

const icons: Readonly<Record<ChecklistItem['status'], string>> = {
  open: 'circle-large-outline',
  done: 'pass-filled',
  not_applicable: 'circle-slash',
};

function toggled(group: ChecklistGroup, { id, status }: ChecklistItem): Tick {
  return { type: 'tick', touchpoint: group.id, check: id, status: status === 'open' ? 'done' : 'open' };
}

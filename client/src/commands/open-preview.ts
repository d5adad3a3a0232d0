import { TreeItem, Uri, ViewColumn } from 'vscode';
import { t } from '../l10n';
import type { Command } from './command';

/** Opens the preview where the editor is. */
export const openPreview: Command = {
  id: 'journey.openPreview',
  failure: () => t('The preview could not be opened'),
  async run({ preview }, argument) {
    (await preview).open({ viewColumn: ViewColumn.Active, preserveFocus: false }, uriIn(argument));
  },
};

/** The file that a menu hands over, as itself, as an entry of a view or as text; undefined on the palette. */
export function uriIn(argument: unknown): Uri | undefined {
  if (argument instanceof TreeItem) return argument.resourceUri;
  if (typeof argument === 'string') return Uri.parse(argument, true);
  return argument instanceof Uri ? argument : undefined;
}

import { Uri, ViewColumn } from 'vscode';
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

/** The file that a menu hands over, or the server as text; undefined when there is none, such as on the palette. */
export function uriIn(argument: unknown): Uri | undefined {
  if (typeof argument === 'string') return Uri.parse(argument, true);
  return argument instanceof Uri ? argument : undefined;
}

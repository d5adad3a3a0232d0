import { ViewColumn } from 'vscode';
import { t } from '../l10n';
import type { Command } from './command';
import { uriIn } from './open-preview';

/** Opens the preview beside the editor, which keeps the cursor. */
export const openPreviewToSide: Command = {
  id: 'journey.openPreviewToSide',
  failure: () => t('The preview could not be opened'),
  async run({ preview }, argument) {
    (await preview).open({ viewColumn: ViewColumn.Beside, preserveFocus: true }, uriIn(argument));
  },
};

import { window } from 'vscode';
import { FixAll, type FixAllResult } from '../../../server/src/protocol';
import { applyChanges } from '../edits';
import { fileName } from '../files';
import { t } from '../l10n';
import { activeFile } from './active-file';
import type { Command } from './command';

/** Applies every fix that the active file has, as one edit. */
export const fixAll: Command = {
  id: 'journey.fixAll',
  failure: () => t('The findings could not be fixed'),
  async run({ server: starting }) {
    const document = activeFile();
    if (!document) return;
    const server = await starting;
    const result = await server.request<FixAllResult>(FixAll, { uri: server.uriOf(document.uri) });
    if (!result) {
      void window.showInformationMessage(t('There is nothing to fix in {0}.', fileName(document.uri)));
      return;
    }
    if (!(await applyChanges(server, result.documentChanges))) {
      throw new Error(t('the file was changed meanwhile'));
    }
    const fixed = result.fixed === 1 ? t('1 finding fixed') : t('{0} findings fixed', result.fixed);
    void window.showInformationMessage(t('{0} in {1}.', fixed, fileName(document.uri)));
  },
};

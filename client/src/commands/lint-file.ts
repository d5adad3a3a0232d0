import { commands, type Diagnostic, DiagnosticSeverity, window } from 'vscode';
import type { FindingCounts } from '../../../server/src/protocol';
import { inWords, isClean } from '../counts';
import { fileName } from '../files';
import { t } from '../l10n';
import { activeFile } from './active-file';
import type { Command } from './command';

/** Says how many findings the active file has, and shows them. */
export const lintFile: Command = {
  id: 'journey.lintFile',
  failure: () => t('The file could not be checked'),
  async run({ server }) {
    const document = activeFile();
    if (!document) return;
    const counts = countsOf(await (await server).findings(document.uri));
    if (isClean(counts)) {
      void window.showInformationMessage(t('No findings in {0}.', fileName(document.uri)));
      return;
    }
    void window.showInformationMessage(t('{0} in {1}.', inWords(counts, t), fileName(document.uri)));
    await commands.executeCommand('workbench.actions.view.problems');
  },
};

function countsOf(diagnostics: readonly Diagnostic[]): FindingCounts {
  const count = (wanted: DiagnosticSeverity): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const error = count(DiagnosticSeverity.Error);
  const warning = count(DiagnosticSeverity.Warning);
  return { error, warning, information: diagnostics.length - error - warning };
}

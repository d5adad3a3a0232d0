import { ColorThemeKind, window } from 'vscode';
import { type Exported, ExportMap, type ExportMapParams, type MapFormat } from '../../../server/src/protocol';
import { exportFile, type Target } from '../export/export';
import { journeyAtHand } from '../journey-at-hand';
import { t } from '../l10n';
import type { Command } from './command';
import { uriIn } from './open-preview';

/** Writes the map of a journey as a file for other programs. */
export const exportMap: Command = {
  id: 'journey.exportMap',
  failure: () => t('The map could not be exported'),
  async run({ server, log }, argument) {
    const source = uriIn(argument) ?? journeyAtHand();
    if (!source) {
      void window.showInformationMessage(t('Open a journey file first.'));
      return;
    }
    const title = t('Export Map');
    await exportFile(await server, log, {
      title,
      source,
      targets: targets(),
      request: (running, uri, format) => {
        const params: ExportMapParams = { uri, format, palette: palette() };
        return running.request<Exported | null>(ExportMap, params);
      },
    });
  },
};

function targets(): readonly Target<MapFormat>[] {
  return [
    { format: 'svg', label: 'SVG', detail: t('A picture in any size, with its texts.'), ending: 'svg' },
    {
      format: 'html',
      label: 'HTML',
      detail: t('A page with the map, tables, the checklist and the plan, to read or to print.'),
      ending: 'html',
    },
    { format: 'md', label: 'Markdown', detail: t('Tables for documents and pull requests.'), ending: 'md' },
    { format: 'csv', label: 'CSV', detail: t('A row for each touchpoint, for spreadsheets.'), ending: 'csv' },
    {
      format: 'mermaid',
      label: 'Mermaid',
      detail: t('A journey diagram: steps and sentiments.'),
      ending: 'mmd',
    },
  ];
}

/** A picture is as light or dark as the window that it comes from. */
function palette(): ExportMapParams['palette'] {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.Dark || kind === ColorThemeKind.HighContrast ? 'dark' : 'light';
}

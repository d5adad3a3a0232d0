import { ColorThemeKind, type Uri, window } from 'vscode';
import {
  DrawMap,
  type DrawMapParams,
  type DrawMapResult,
  type Exported,
  ExportMap,
  type ExportMapParams,
  type MapFormat,
} from '../../../server/src/protocol';
import { exportFile, type Made, type Target } from '../export/export';
import { pdfOf } from '../export/pdf/pdf';
import { t } from '../l10n';
import type { Preview } from '../preview/preview';
import type { Server } from '../server';
import type { Command } from './command';
import { journeyMeant } from './journey-meant';

/** A picture is painted by the preview, all else is text that the server makes. */
type PictureFile = 'png' | 'pdf';

/** Writes the map of a journey as a file for other programs. */
export const exportMap: Command = {
  id: 'journey.exportMap',
  failure: () => t('The map could not be exported'),
  async run(services, argument) {
    const { server, preview, log } = services;
    const source = await journeyMeant(argument, services);
    if (!source) return;
    const title = t('Export Map');
    await exportFile(await server, log, {
      title,
      source,
      targets: targets(),
      make: async (running, uri, format) => {
        if (format === 'png' || format === 'pdf') return painted(running, await preview, source, format);
        const params: ExportMapParams = { uri, format, palette: palette() };
        return running.request<Exported | null>(ExportMap, params);
      },
    });
  },
};

async function painted(
  server: Server,
  preview: Preview,
  source: Uri,
  format: PictureFile,
): Promise<Made | null> {
  const params: DrawMapParams = { uri: server.uriOf(source), palette: palette() };
  const drawing = await server.request<DrawMapResult>(DrawMap, params);
  if (!drawing) return null;
  const picture = await preview.draw(source, drawing, format === 'png' ? 'png' : 'jpeg');
  const percent = Math.round(picture.share * 100);
  const lost =
    percent < 100 ? [t('The map is so large that its picture has {0} % of the usual size.', percent)] : [];
  return { text: format === 'png' ? picture.bytes : pdfOf(picture, drawing), lost };
}

function targets(): readonly Target<MapFormat | PictureFile>[] {
  return [
    { format: 'svg', label: 'SVG', detail: t('A picture in any size, with its texts.'), ending: 'svg' },
    { format: 'png', label: 'PNG', detail: t('A picture for slides and documents.'), ending: 'png' },
    {
      format: 'pdf',
      label: 'PDF',
      detail: t('A page with the map, whose texts can be searched and copied.'),
      ending: 'pdf',
    },
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

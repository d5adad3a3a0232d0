import { ExportDashboard, type ExportDashboardParams, type Exported } from '../../../server/src/protocol';
import { exportFile, type Target } from '../export/export';
import { t } from '../l10n';
import { activeFile } from './active-file';
import type { Command } from './command';
import { uriIn } from './open-preview';

/** Writes what customers answered as a page, for staff or for customers. */
export const exportDashboard: Command = {
  id: 'journey.exportDashboard',
  failure: () => t('The dashboard could not be exported'),
  async run({ server, log }, argument) {
    const source = uriIn(argument) ?? activeFile()?.uri;
    if (!source) return;
    await exportFile(await server, log, {
      title: t('Export Feedback Dashboard'),
      source,
      targets: targets(),
      make: (running, uri, audience) => {
        const params: ExportDashboardParams = { uri, audience };
        return running.request<Exported | null>(ExportDashboard, params);
      },
    });
  },
};

function targets(): readonly Target<ExportDashboardParams['audience']>[] {
  return [
    {
      format: 'customers',
      label: t('For customers'),
      detail: t('Scores without anybody’s words and without figures of the business.'),
      ending: 'html',
    },
    {
      format: 'staff',
      label: t('For staff'),
      detail: t('With what customers wrote; e-mail addresses, phone numbers and IP addresses are taken out.'),
      ending: 'html',
    },
  ];
}

import {
  type Exported,
  ExportPlan,
  type ExportPlanParams,
  type PlanFormatId,
} from '../../../server/src/protocol';
import { exportFile, type Target } from '../export/export';
import { t } from '../l10n';
import type { Command } from './command';
import { journeyMeant } from './journey-meant';

/** Writes the plan of a journey, written or proposed, as a file for other programs. */
export const exportPlan: Command = {
  id: 'journey.exportPlan',
  failure: () => t('The plan could not be exported'),
  async run(services, argument) {
    const { server, log } = services;
    const source = await journeyMeant(argument, services);
    if (!source) return;
    await exportFile(await server, log, {
      title: t('Export Plan'),
      source,
      targets: targets(),
      make: (running, uri, format) => {
        const params: ExportPlanParams = { uri, format };
        return running.request<Exported | null>(ExportPlan, params);
      },
    });
  },
};

function targets(): readonly Target<PlanFormatId>[] {
  return [
    {
      format: 'ics',
      label: 'ICS',
      detail: t('For calendars: a day or several for each step.'),
      ending: 'ics',
    },
    {
      format: 'md',
      label: 'Markdown',
      detail: t('Tables for documents and pull requests.'),
      ending: 'plan.md',
    },
    { format: 'csv', label: 'CSV', detail: t('A row for each step, for spreadsheets.'), ending: 'plan.csv' },
  ];
}

import { t } from '../../catalogue/texts';
import type { PlanView } from '../types';

/** What the columns and lines of an exported plan are called. */
export const labels = {
  step: t('Step', 'Schritt', 'Trin'),
  days: t('Days', 'Tage', 'Dage'),
  from: t('From', 'Von', 'Fra'),
  to: t('To', 'Bis', 'Til'),
  status: t('Status', 'Stand', 'Status'),
  owner: t('Owner', 'Verantwortlich', 'Ansvarlig'),
  deliverable: t('Deliverable', 'Ergebnis', 'Leverance'),
  activities: t('Activities', 'Aufgaben', 'Aktiviteter'),
  dependsOn: t('Waits for', 'Wartet auf', 'Venter på'),
  addresses: t('Addresses', 'Betrifft', 'Vedrører'),
  why: t('Why', 'Grund', 'Hvorfor'),
  proposal: t(
    'A proposal: nobody has written this plan down yet.',
    'Ein Vorschlag: Dieser Plan ist noch nirgends festgehalten.',
    'Et forslag: planen er endnu ikke skrevet ned.',
  ),
} as const;

/** The statuses of a step in words. */
export const statuses = {
  todo: t('To do', 'Offen', 'Ikke begyndt'),
  doing: t('Under way', 'In Arbeit', 'I gang'),
  done: t('Done', 'Erledigt', 'Færdigt'),
  blocked: t('Blocked', 'Blockiert', 'Blokeret'),
} as const;

/** What a plan step is called that another one names by its id. */
export function titleOf({ steps }: PlanView, id: string): string {
  return steps.find(step => step.id === id)?.title ?? id;
}

import type { Knowledge } from './knowledge-types';
import { t } from './texts';

/** Practices that are nothing to tick off; all others are checks. */
export const practices: readonly Knowledge[] = [
  {
    id: 'benefits-stated',
    acceptance: ['BP22'],
    title: t('State what it brings', 'Nutzen benennen', 'Vis gevinsten'),
    text: t(
      'Good touchpoints bring growth, less churn and more loyalty, and better decisions for customers and for the teams that serve them. Put these on the dashboard.',
      'Gute Touchpoints bringen Wachstum, weniger Abwanderung, mehr Treue und bessere Entscheidungen für Kundschaft und Teams mit Kundenkontakt. Das gehört aufs Dashboard.',
      'Gode berøringspunkter giver vækst, færre tabte kunder, mere loyalitet og bedre beslutninger for kunder og kundevendte teams. Vis det på dashboardet.',
    ),
    places: ['opportunity.business_value', 'journey.metrics', 'plan.measurements'],
  },
];

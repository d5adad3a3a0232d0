import { t } from '../catalogue/texts';
import type { Texts } from '../catalogue/types';
import type { TableId } from './types';

/** The names of the tables. */
export const tableTitles: Readonly<Record<TableId, Texts>> = {
  stages: t('Stages', 'Etappen', 'Etaper'),
  steps: t('Steps', 'Schritte', 'Trin'),
  touchpoints: t('Touchpoints', 'Touchpoints', 'Berøringspunkter'),
  blueprint: t('Service blueprint', 'Service Blueprint', 'Service blueprint'),
  opportunities: t('Opportunities', 'Chancen', 'Muligheder'),
  metrics: t('Metrics', 'Kennzahlen', 'Nøgletal'),
};

/** The headings of the columns. */
export const headings = {
  stage: t('Stage', 'Etappe', 'Etape'),
  step: t('Step', 'Schritt', 'Trin'),
  touchpoint: t('Touchpoint', 'Touchpoint', 'Berøringspunkt'),
  opportunity: t('Opportunity', 'Chance', 'Mulighed'),
  metric: t('Metric', 'Kennzahl', 'Nøgletal'),
  phase: t('When', 'Wann', 'Hvornår'),
  goal: t('Goal', 'Ziel', 'Mål'),
  expectations: t('Expectations', 'Erwartungen', 'Forventninger'),
  feelings: t('Feelings', 'Gefühle', 'Følelser'),
  motivations: t('Motivations', 'Beweggründe', 'Motivation'),
  obstacles: t('Obstacles', 'Hürden', 'Forhindringer'),
  perceptions: t('Perceptions', 'Wahrnehmung', 'Opfattelse'),
  sentiment: t('Sentiment', 'Stimmung', 'Stemning'),
  measured: t('Measured', 'Gemessen', 'Målt'),
  facts: t('At a glance', 'Auf einen Blick', 'Kort fortalt'),
  channel: t('Channel', 'Kanal', 'Kanal'),
  status: t('Status', 'Status', 'Status'),
  importance: t('Importance', 'Wichtigkeit', 'Vigtighed'),
  checks: t('Open checks', 'Offene Prüfpunkte', 'Åbne tjekpunkter'),
  findings: t('Findings', 'Befunde', 'Fund'),
  rating: t('Rating', 'Bewertung', 'Vurdering'),
  from: t('Found in', 'Gefunden in', 'Fundet i'),
  insight: t('Insight', 'Erkenntnis', 'Indsigt'),
  owner: t('Owner', 'Verantwortlich', 'Ansvarlig'),
  score: t('Score', 'Wert', 'Værdi'),
} as const satisfies Readonly<Record<string, Texts>>;

/** Parts of what the cells say. */
export const phrases = {
  target: t('target', 'Ziel', 'mål'),
  moment: t('moment of truth', 'Moment der Wahrheit', 'sandhedens øjeblik'),
  weakest: t('weakest moment', 'schwächster Moment', 'svageste øjeblik'),
  importance: t('importance {value} of 5', 'Wichtigkeit {value} von 5', 'vigtighed {value} af 5'),
  wait: t('wait {value}', 'Wartezeit {value}', 'ventetid {value}'),
  of: t('{open} of {total}', '{open} von {total}', '{open} af {total}'),
} as const satisfies Readonly<Record<string, Texts>>;

/** How far an opportunity has come. */
export const progressWords = {
  open: t('Open', 'Offen', 'Åben'),
  planned: t('Planned', 'Geplant', 'Planlagt'),
  in_progress: t('In progress', 'In Arbeit', 'I gang'),
  done: t('Done', 'Erledigt', 'Udført'),
  rejected: t('Rejected', 'Verworfen', 'Afvist'),
} as const satisfies Readonly<Record<string, Texts>>;

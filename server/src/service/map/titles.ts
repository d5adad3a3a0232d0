import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';
import type { Quadrant } from '../model/opportunity';
import { type BuiltInLanguage, textIn, type WrittenText } from '../model/text';
import type { LaneId, PhaseId } from './types';

/** The headings of the phases. */
export const phaseTitles: Readonly<Record<PhaseId, Texts>> = {
  before: t('Before the purchase', 'Vor dem Kauf', 'Før købet'),
  during: t('During the purchase', 'Beim Kauf', 'Under købet'),
  after: t('After the purchase', 'Nach dem Kauf', 'Efter købet'),
};

/** The names of the lanes. */
export const laneTitles: Readonly<Record<LaneId, Texts>> = {
  steps: t('Steps', 'Schritte', 'Trin'),
  actions: t('Actions', 'Handlungen', 'Handlinger'),
  thoughts: t('Thoughts', 'Gedanken', 'Tanker'),
  sentiment: t('Sentiment', 'Stimmung', 'Stemning'),
  touchpoints: t('Touchpoints', 'Touchpoints', 'Berøringspunkter'),
  painPoints: t('Pain points', 'Schmerzpunkte', 'Smertepunkter'),
  needs: t('Needs', 'Bedürfnisse', 'Behov'),
  unmetExpectations: t('Unmet expectations', 'Unerfüllte Erwartungen', 'Uindfriede forventninger'),
  opportunities: t('Opportunities', 'Chancen', 'Muligheder'),
  metrics: t('Metrics', 'Kennzahlen', 'Nøgletal'),
  physicalEvidence: t('Physical evidence', 'Physische Evidenz', 'Fysisk evidens'),
  frontstage: t('Frontstage', 'Frontstage', 'Frontstage'),
  backstage: t('Backstage', 'Backstage', 'Backstage'),
  support: t('Support processes', 'Unterstützende Prozesse', 'Støtteprocesser'),
  evidence: t('Evidence', 'Belege', 'Belæg'),
};

/** How well what a step says is supported, by the card's `strength`. */
export const strengthTitles: readonly [Texts, Texts, Texts, Texts] = [
  t('Nothing supports it', 'Nichts belegt es', 'Intet underbygger det'),
  t('Assumed', 'Angenommen', 'Antaget'),
  t('Supported', 'Belegt', 'Underbygget'),
  t('Well supported', 'Gut belegt', 'Velunderbygget'),
];

/** What the quadrants of value and effort are called. */
export const quadrantTitles: Readonly<Record<Quadrant, Texts>> = {
  'quick-win': t('Quick win', 'Quick Win', 'Hurtig gevinst'),
  'big-bet': t('Big bet', 'Großes Vorhaben', 'Stor satsning'),
  'fill-in': t('Fill-in', 'Lückenfüller', 'Kan tages med'),
  avoid: t('Avoid', 'Lieber lassen', 'Undgå'),
};

/** The value of an opportunity divided by its effort. */
export const priorityTitle = t('priority', 'Priorität', 'prioritet');

/** Where knowledge comes from. */
export const evidenceTitles = {
  interview: t('interviews', 'Interviews', 'interview'),
  call: t('calls', 'Anrufe', 'opkald'),
  observation: t('observation', 'Beobachtung', 'observation'),
  survey: t('survey', 'Umfrage', 'undersøgelse'),
  review: t('reviews', 'Bewertungen', 'anmeldelser'),
  ticket: t('tickets', 'Tickets', 'sager'),
  analytics: t('analytics', 'Nutzungsdaten', 'brugsdata'),
  assumption: t('assumption', 'Annahme', 'antagelse'),
} as const satisfies Readonly<Record<string, Texts>>;

/** What the values of the sentiment scale mean, from the best to the worst. */
export const sentimentLabels: readonly (readonly [value: number, label: Texts])[] = [
  [2, t('delighted', 'begeistert', 'begejstret')],
  [1, t('content', 'zufrieden', 'tilfreds')],
  [0, t('neutral', 'neutral', 'neutral')],
  [-1, t('annoyed', 'verärgert', 'irriteret')],
  [-2, t('frustrated', 'frustriert', 'frustreret')],
];

/** The curve of a journey that gives one value for everybody. */
export const everybody = t('All customers', 'Alle Kunden', 'Alle kunder');

/** Stands for a title that is not written yet. */
export const untitled = t('Untitled', 'Ohne Titel', 'Uden titel');

/** In which language a journey is read, and in which one is told about it. */
export interface Languages {
  /** The language of headings and labels. */
  readonly language: BuiltInLanguage;
  /** The language of what the journey says: its own texts, and the titles of built-in touchpoints. */
  readonly contentLanguage: string;
}

/** What a stage, a step or a touchpoint is called: its title, else its id, else that it has none. */
export function titleOf(
  title: WrittenText | undefined,
  id: string | undefined,
  { language, contentLanguage }: Languages,
): string {
  return textIn(title, contentLanguage) || id || untitled[language];
}

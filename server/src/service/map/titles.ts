import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';
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
  sentiment: t('Sentiment', 'Stimmung', 'Stemning'),
  touchpoints: t('Touchpoints', 'Touchpoints', 'Berøringspunkter'),
  painPoints: t('Pain points', 'Schmerzpunkte', 'Smertepunkter'),
};

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
  readonly contentLanguage: BuiltInLanguage;
}

/** What a stage, a step or a touchpoint is called: its title, else its id, else that it has none. */
export function titleOf(
  title: WrittenText | undefined,
  id: string | undefined,
  { language, contentLanguage }: Languages,
): string {
  return textIn(title, contentLanguage) || id || untitled[language];
}

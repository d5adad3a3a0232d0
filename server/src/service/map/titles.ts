import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';
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

import { t } from '../catalogue/texts';
import type { Feeling } from './types';

/** What the columns of a journey's table are called. */
export const labels = {
  phase: t('Phase', 'Phase', 'Fase'),
  stage: t('Stage', 'Etappe', 'Etape'),
  number: t('No.', 'Nr.', 'Nr.'),
  step: t('Step', 'Schritt', 'Trin'),
  sentiment: t('Sentiment', 'Stimmung', 'Stemning'),
  target: t('Target', 'Ziel', 'Mål'),
  importance: t('Importance', 'Wichtigkeit', 'Vigtighed'),
  momentOfTruth: t('Moment of truth', 'Moment der Wahrheit', 'Sandhedens øjeblik'),
  wait: t('Waiting time', 'Wartezeit', 'Ventetid'),
  touchpoint: t('Touchpoint', 'Touchpoint', 'Berøringspunkt'),
  touchpoints: t('Touchpoints', 'Touchpoints', 'Berøringspunkter'),
  id: t('Touchpoint id', 'Touchpoint-ID', 'Berøringspunktets id'),
  channel: t('Channel', 'Kanal', 'Kanal'),
  status: t('Status', 'Stand', 'Status'),
  painPoints: t('Pain points', 'Schmerzpunkte', 'Smertepunkter'),
  needs: t('Needs', 'Bedürfnisse', 'Behov'),
  actions: t('Actions', 'Handlungen', 'Handlinger'),
  thoughts: t('Thoughts', 'Gedanken', 'Tanker'),
} as const;

/** One column of a journey's table. */
export type Label = keyof typeof labels;

/** The words for yes. */
export const yes = t('yes', 'ja', 'ja');

/** Headings and notes around the tables. */
export const headings = {
  personas: t('Personas', 'Personas', 'Personaer'),
  journey: t('The journey step by step', 'Die Journey Schritt für Schritt', 'Kunderejsen trin for trin'),
} as const;

/** A step's feelings as lines: a number that counts for everybody, or a line a persona. */
export function feelingLines(feelings: readonly Feeling[]): readonly string[] {
  return feelings.map(({ who, value }) => (who === undefined ? String(value) : `${who}: ${value}`));
}

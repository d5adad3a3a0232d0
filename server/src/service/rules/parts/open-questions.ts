import type { Entity } from '../../model/entity';
import { textIn } from '../../model/text';
import { languageOf } from './name';

/** These types are a score: their question is closed, however it is worded. */
const SCORES: ReadonlySet<string> = new Set(['nps', 'csat', 'ces']);

/** Words that ask for an answer in words. */
const OPENERS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:what|why|who|which|where)\b/i,
  de: /(?<!\p{L})(?:was|warum|wieso|weshalb|wodurch|woran|womit|wer|wo|welche[mnrs]?)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:hvad|hvorfor|hvem|hvilke[nt]?|hvor(?= (?:har|kan|gik|blev|er)))(?!\p{L})/iu,
};

/** Whether the main question of a survey already asks for an answer in the customer’s own words. */
export function asksOpenly(survey: Entity<'survey'>): boolean {
  const { type = '', question, scale } = survey.data;
  if (type === 'open') return true;
  if (scale !== undefined || SCORES.has(type)) return false;
  const language = (languageOf(survey.document).split('-')[0] ?? '').toLowerCase();
  const opener = OPENERS[language];
  return opener?.test(textIn(question, language)) ?? false;
}

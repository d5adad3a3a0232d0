import { durationText } from '../../escape/duration';
import type { Texts } from '../rule';

type Form = (term: string, language: keyof Texts) => string;

/** Vocabularies without end, whose terms are put into words one by one. */
export const forms: Readonly<Record<string, Form>> = {
  duration: durationText,
  durationDative: (term, language) => dative(durationText(term, language), language),
};

/** The form behind “nach” and “von”: in German that of “Tage” is another one; of all else it is the same. */
function dative(duration: string, language: keyof Texts): string {
  return language === 'de' ? duration.replace(/ Tage$/, ' Tagen') : duration;
}

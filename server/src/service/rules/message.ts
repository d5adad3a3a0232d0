import { redacted } from '../data/personal';
import { onceWhileSame } from '../model/once';
import { CRASHED } from './engine';
import { ruleById } from './index';
import { wordFor } from './parts/words';
import type { Finding, FindingData, Texts } from './rule';

const crashed: Texts = {
  en: 'The rule {rule} failed: {error}. The other rules went on.',
  de: 'Die Regel {rule} ist abgebrochen: {error}. Die anderen Regeln liefen weiter.',
  da: 'Reglen {rule} gik i stå: {error}. De andre regler kørte videre.',
};

/** The languages in which findings can be told. */
export type Language = keyof Texts;

/** What a finding says, in words. A kept one is told again and again, wherever it has moved. */
export const messageOf = onceWhileSame((finding: Finding, language: Language): string => {
  if (finding.message === CRASHED) return fill(crashed[language], finding.data, language);
  const texts = ruleById(finding.rule)?.messages[finding.message];
  if (!texts) throw new Error(`The rule ${finding.rule} has no message “${finding.message}”.`);
  return fill(texts[language], finding.data, language);
});

/**
 * A text with its `{name}`s replaced; lists are joined by commas. `{name|kind}` puts the words of a
 * vocabulary in place of its terms, and joins them by “or”. A name without a value stays as it is.
 */
export function fill(text: string, data: FindingData, language: Language = 'en'): string {
  return text.replace(/\{(\w+)(?:\|(\w+))?\}/g, (whole, name: string, vocabulary?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    // Messages stand in logs and reports; what a user wrote is quoted in them.
    const terms = [value].flat().map(term => redacted(String(term)));
    return vocabulary === undefined ? terms.join(', ') : alternatives(terms, vocabulary, language);
  });
}

function alternatives(terms: readonly string[], vocabulary: string, language: Language): string {
  const words = new Set(terms.map(term => wordFor(vocabulary, term, language)));
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'disjunction' });
  lists.set(language, list);
  return list.format(words);
}

const lists = new Map<Language, Intl.ListFormat>();

import type { DisplayLanguage } from '../../src/preview/messages';
import { type Formats, formatsOf } from './formats';
import { loadWords, type Words } from './words';

/** How the page speaks: texts, and numbers and dates as they are written beside them. */
export interface Tongue extends Words, Formats {
  readonly language: DisplayLanguage;
}

/** Loads what is needed to speak a language. @throws Error where its texts do not come */
export async function loadTongue(language: DisplayLanguage): Promise<Tongue> {
  return { language, ...(await loadWords(language)), ...formatsOf(language) };
}

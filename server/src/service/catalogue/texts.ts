import type { Texts } from './types';

/** The same text in English, German and Danish: keeps the data files compact. */
export const t = (en: string, de: string, da: string): Texts => ({ en, de, da });

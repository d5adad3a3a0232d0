import type { DisplayLanguage } from '../../server/src/protocol';

const languages: readonly DisplayLanguage[] = ['en', 'de', 'da'];

/**
 * The language in which the product speaks.
 *
 * @param chosen the setting: one of the languages, or `auto`.
 * @param editor the editor's own language, such as `de` or `pt-br`; English where we do not speak it.
 */
export function displayLanguage(chosen: string | undefined, editor: string): DisplayLanguage {
  return known(chosen) ?? known(editor.split('-')[0]) ?? 'en';
}

function known(language: string | undefined): DisplayLanguage | undefined {
  return languages.find(one => one === language?.toLowerCase());
}

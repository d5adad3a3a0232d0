/** What a language is called in another one, such as `German` for `de` in English; the tag itself where it is none. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Half-typed tags are no language tags; the user knows them by what is written.
    return tag;
  }
}

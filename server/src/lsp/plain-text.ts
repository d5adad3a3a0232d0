/** Markdown as one reads it without: headings, emphasis, code and links lose their signs, lists keep theirs. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6} +/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*\\])\*((?:[^*\s\\]|\\.)(?:[^*\\]|\\.)*)\*(?![\w*])/g, '$1')
    .replace(/(?<!\\)`([^`]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** What a snippet inserts before anybody has typed into its placeholders; of choices it is the first. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replace(
    /\\([$}\\])|\$\{\d+:([^{}]*)\}|\$\{\d+\|([^,|}]*)(?:[,|][^}]*)?\}|\$\{?\d+\}?/g,
    (_, escaped?: string, placeholder?: string, choice?: string) => escaped ?? placeholder ?? choice ?? '',
  );
}

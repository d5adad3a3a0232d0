const CURSOR = '<|>';

/** A text with the place that its one `<|>` marks. */
export interface TextWithCursor {
  readonly text: string;
  readonly offset: number;
}

/** Takes the cursor out of a text. Throws where there is none, or more than one: such a test would prove nothing. */
export function cursorIn(marked: string): TextWithCursor {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`The text has no ${CURSOR}:\n${marked}`);
  if (marked.indexOf(CURSOR, offset + 1) >= 0) throw new Error(`The text has two ${CURSOR}:\n${marked}`);
  return { text: marked.replace(CURSOR, ''), offset };
}

/** Removes the indentation that all lines share, so that YAML can stand indented in a test. */
export function yaml(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const lines = String.raw({ raw: strings.raw }, ...values)
    .replace(/^\n/, '')
    .split('\n');
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines
    .map(line => line.slice(shared))
    .join('\n')
    .replace(/ +$/, '');
}

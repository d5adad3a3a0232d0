import { blockOf, type Writable } from '../syntax/edit';

/** A file with its heading as a comment, and air before the stages, between them, and between the entries of a library. */
export function fileText(heading: string, content: Writable): string {
  const comment = heading
    .split('\n')
    .map(line => `# ${line}`)
    .join('\n');
  const text = blockOf(content, '')
    .replace(/^(stages|personas|touchpoints|surveys):\n/m, '\n$1:\n')
    .replace(/(?<!^(?:stages|personas|touchpoints|surveys):)\n {2}- id: /gm, '\n\n  - id: ');
  return `${comment}\n\n${text}`;
}

/** What somebody has written, on one line; undefined where nothing is left of it. */
export function oneLine(written: string | undefined): string | undefined {
  return written?.replace(/\s+/g, ' ').trim() || undefined;
}

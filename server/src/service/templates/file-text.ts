import { blockOf, type Writable } from '../syntax/edit/writing';

/** A file with its heading as a comment, and air around whatever has an id and stands in a list at the top: stages, personas … */
export function fileText(heading: string, content: Writable): string {
  const comment = heading
    .split('\n')
    .map(line => `# ${line}`)
    .join('\n');
  const text = blockOf(content, '')
    .replace(/(?<!:)\n {2}- id: /g, '\n\n  - id: ')
    .replace(/^\w+:\n(?= {2}- id: )/gm, '\n$&');
  return `${comment}\n\n${text}`;
}

/** What somebody has written, on one line; undefined where nothing is left of it. */
export function oneLine(written: string | undefined): string | undefined {
  return written?.replace(/\s+/g, ' ').trim() || undefined;
}

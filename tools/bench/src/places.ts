import type { Position } from 'vscode-languageserver/node';

/** Where in a generated journey things are done: in and around its middle touchpoint. */
export interface Places {
  /** The end of its title, where characters are typed. */
  readonly typing: Position;
  /** The value of its `status`, where the schema knows all values. */
  readonly value: Position;
  /** The key `status`. */
  readonly key: Position;
  /** The reference of the last opportunity, which may be to any step, stage or touchpoint. */
  readonly reference: Position;
}

/** Finds the places. @throws Error for a text that the generator has not made. */
export function placesIn(text: string): Places {
  const middle = find(text, '- id: ', Math.floor(text.length / 2), /^ {10}- id: .*$/m);
  const title = find(text, 'title', middle.end, /title: .*$/m);
  const status = find(text, 'status', middle.end, /status: /);
  const reference = find(text, 'from', text.lastIndexOf('from: ['), /from: \[/);
  return {
    typing: positionAt(text, title.end),
    value: positionAt(text, status.end),
    key: positionAt(text, status.start + 1),
    reference: positionAt(text, reference.end),
  };
}

function find(text: string, what: string, from: number, pattern: RegExp) {
  const match = pattern.exec(text.slice(from));
  if (!match) throw new Error(`The text has no “${what}” after ${from}: it is no generated journey.`);
  return { start: from + match.index, end: from + match.index + match[0].length };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

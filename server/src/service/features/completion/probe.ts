import { type MapNode, type Path, type Span, stringOf, type YamlNode } from '../../syntax/nodes';
import { parseYaml } from '../../syntax/parse';

/** Written in the cursor's place to see where in the tree a word there would stand. */
const PROBE = 'journey-probe';

/** What stands at the cursor: the word to replace, and how it is written. */
export interface Word extends Span {
  /** The quote in which the word stands. */
  readonly quote: '"' | "'" | undefined;
  /** The line's text before the word (and its quote). */
  readonly before: string;
  /** The line's text behind the word (and its quote). */
  readonly after: string;
}

/** A place for a key or a value, in a tree in which the word is written. */
export interface Place {
  readonly root: YamlNode;
  /** The path of the map that gets the key, or of the value. */
  readonly path: Path;
  /** For a key: the map, in which the probe itself is one of the pairs. */
  readonly map?: MapNode;
}

/** The word around the cursor; undefined in a comment. */
export function wordAt(source: string, offset: number): Word | undefined {
  const lineStart = lastBreak(source, offset) + 1;
  const lineEnd = nextBreak(source, offset);
  const start = offset - (/[\w-]*$/.exec(source.slice(lineStart, offset))?.[0].length ?? 0);
  const dash = source.slice(start, offset) === '-' ? 1 : 0; // the dash of a list item is no word
  const end = offset + (/^[\w-]*/.exec(source.slice(offset, lineEnd))?.[0].length ?? 0);
  const before = source.slice(lineStart, start + dash);
  if (isComment(before)) return undefined;
  const quote = openQuote(before);
  const after = source.slice(end, lineEnd);
  return {
    start: start + dash,
    end,
    quote,
    before: quote ? before.slice(0, -1) : before,
    after: quote && after.startsWith(quote) ? after.slice(1) : after,
  };
}

/** Where the word stands if it is a value: a scalar of its own. */
export function valuePlace(source: string, word: Word): Place | undefined {
  const space = /[:-]$/.test(word.before) ? ' ' : '';
  const root = parseWith(source, word, `${space}${PROBE}`, closers(word));
  const path = root && find(root, node => stringOf(node) === PROBE);
  return root && path && { root, path };
}

/** Where the word stands if it is a key: the map that gets it. */
export function keyPlace(source: string, word: Word): Place | undefined {
  const colon = /^\s*:/.test(word.after) ? '' : ': ';
  const root = parseWith(source, word, PROBE, colon + closers(word));
  let map: MapNode | undefined;
  const path =
    root &&
    find(root, node => {
      const found = node.kind === 'map' && node.pairs.some(({ name }) => name === PROBE);
      if (found) map = node;
      return found;
    });
  return root && path && map && { root, path, map };
}

/** The keys that a map has beside the probe. */
export function otherKeys(map: MapNode): ReadonlySet<string> {
  return new Set(map.pairs.map(({ name }) => name).filter(name => name !== PROBE));
}

function parseWith(source: string, word: Word, probe: string, behind: string): YamlNode | undefined {
  const quoteAt = word.quote ? 1 : 0;
  const closed = word.quote && source[word.end] === word.quote ? 1 : 0;
  const before = source.slice(0, word.start - quoteAt);
  return parseYaml(before + probe + behind + source.slice(word.end + closed)).root;
}

/** The brackets that are open on the line and that nothing behind the word closes. */
function closers({ before, after }: Word): string {
  const open: string[] = [];
  for (const char of before.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (char === '[') open.push(']');
    else if (char === '{') open.push('}');
    else if (char === ']' || char === '}') open.pop();
  }
  return open.length > 0 && !/[\]}]/.test(after) ? open.reverse().join('') : '';
}

function find(node: YamlNode, wanted: (node: YamlNode) => boolean): Path | undefined {
  if (wanted(node)) return [];
  const children =
    node.kind === 'map'
      ? node.pairs.map(({ name, value }) => [name, value] as const)
      : node.kind === 'list'
        ? node.items.map((item, index) => [index, item] as const)
        : [];
  for (const [step, child] of children) {
    const path = find(child, wanted);
    if (path) return [step, ...path];
  }
  return undefined;
}

function isComment(before: string): boolean {
  return /(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** A quote right before the word that no earlier one has opened. */
function openQuote(before: string): Word['quote'] {
  const last = before.at(-1);
  if (last !== '"' && last !== "'") return undefined;
  return before.split(last).length % 2 === 0 ? last : undefined;
}

function lastBreak(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1));
}

function nextBreak(source: string, offset: number): number {
  const rest = source.slice(offset).search(/[\r\n]/);
  return rest < 0 ? source.length : offset + rest;
}

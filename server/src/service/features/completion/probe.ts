import type { JourneyDocument } from '../../model/document';
import { columnOf } from '../../syntax/edit/lines';
import { type MapNode, type Pair, type Path, type Span, stringOf, type YamlNode } from '../../syntax/nodes';
import { parseYaml } from '../../syntax/parse';
import type { Excerpt } from './excerpt';
import { withNodeAt } from './tree';
import type { Word } from './word';

/** Written in the cursor's place to see where in the tree a word there would stand. */
const PROBE = 'journey-probe';

/** A place for a key or a value, in a tree in which the word is written. */
export interface Place {
  readonly root: YamlNode;
  /** The path of the map that gets the key, in which the probe itself is one of the pairs; or of the value. */
  readonly path: Path;
}

/** Where the word stands if it is a value: a scalar of its own. */
export function valuePlace(document: JourneyDocument, excerpt: Excerpt, word: Word): Place | undefined {
  const space = /[:-]$/.test(word.before) ? ' ' : '';
  const root = parseWith(excerpt, word, `${space}${PROBE}`, closers(word));
  return placeOf(document, excerpt, root, node => stringOf(node) === PROBE);
}

/** Where the word stands if it is a key: the map that gets it. */
export function keyPlace(document: JourneyDocument, excerpt: Excerpt, word: Word): Place | undefined {
  const colon = /^\s*:/.test(word.after) ? '' : ': ';
  const root = parseWith(excerpt, word, PROBE, colon + closers(word));
  return placeOf(
    document,
    excerpt,
    root,
    node => node.kind === 'map' && node.pairs.some(({ name }) => name === PROBE),
  );
}

/** The keys that a map has beside the probe. */
export function otherKeys(map: MapNode): ReadonlySet<string> {
  return new Set(map.pairs.map(({ name }) => name).filter(name => name !== PROBE));
}

function parseWith({ source }: Excerpt, word: Word, probe: string, behind: string): YamlNode | undefined {
  const quoteAt = word.quote ? 1 : 0;
  const closed = word.quote && source[word.end] === word.quote ? 1 : 0;
  const before = source.slice(0, word.start - quoteAt);
  return parseYaml(before + probe + behind + source.slice(word.end + closed)).root;
}

/** Finds the probe in what was parsed, and puts that into its place in the whole tree. */
function placeOf(
  { text, tree }: JourneyDocument,
  { item, line }: Excerpt,
  parsed: YamlNode | undefined,
  isProbe: (node: YamlNode) => boolean,
): Place | undefined {
  const path = parsed && find(parsed, isProbe);
  if (!parsed || !path) return undefined;
  const whole = tree.root;
  if (!line || !whole) return { root: parsed, path };
  if (!item) return { root: withOtherPairs(parsed, whole, line, text.getText()), path };
  const [own] = parsed.kind === 'list' ? parsed.items : [];
  return own && { root: withNodeAt(whole, item, own), path: [...item, ...path.slice(1)] };
}

/** A root with the pairs of the whole tree that the excerpt has left out. */
function withOtherPairs(root: YamlNode, whole: YamlNode, line: Span, source: string): YamlNode {
  if (root.kind !== 'map' || whole.kind !== 'map') return root;
  const known = new Set(root.pairs.map(({ name }) => name));
  // The word at the cursor may have made one of it and what stands below.
  const isWhole = ({ start, merged }: Pair) =>
    merged || (columnOf(source, start) === 0 && (start < line.start || start >= line.end));
  return {
    ...root,
    pairs: [...root.pairs, ...whole.pairs.filter(pair => !known.has(pair.name) && isWhole(pair))],
  };
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

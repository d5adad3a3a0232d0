import type { ValidationError, Validator } from '../schema/validators';
import { MAX_MISTAKES } from '../syntax/limits';
import {
  type ListNode,
  nodeAt,
  type Pair,
  type Path,
  pairOf,
  type Span,
  valueAt,
  type YamlNode,
} from '../syntax/nodes';
import { type NodeSet, valueReader } from './values';

/** Something that the schema refuses, at the place where it stands. */
export interface SchemaProblem {
  /** The JSON Schema keyword that failed; `additionalProperties` is an unknown key. */
  readonly keyword: string;
  readonly span: Span;
  /** The refused node; for a missing key the map that lacks it, for an unknown key the map that has it. */
  readonly node: YamlNode;
  readonly path: Path;
  /** Set for an unknown key. */
  readonly pair?: Pair;
  /** The keyword's own figures: `allowedValues`, `limit`, `missingProperty`, `type` … */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * All that a schema refuses in a node: one problem a mistake.
 *
 * @param apart nodes inside it that are checked on their own
 * @param pathOf the path of a node in its file; asked only when somebody wants to know
 */
export function schemaProblems(
  validate: Validator,
  node: YamlNode,
  apart: NodeSet,
  pathOf: (node: YamlNode) => Path,
): readonly SchemaProblem[] {
  if (validate(valueReader(apart)(node))) return [];
  const decoding: Decoding = { root: node, apart, counted: new Map() };
  // One more than a file may have: it is not read then, and nobody asks for the rest.
  const errors = (validate.errors ?? []).slice(0, MAX_MISTAKES + 1);
  const problems = errors.map(error => locate(error, decoding, pathOf));
  return problems.length > MAX_MISTAKES ? problems : onePerPlace(problems);
}

/**
 * The nodes that the schema refuses. A missing or an unknown key does not make the map around it worthless; of what
 * stands under an unknown key nobody knows what it is.
 */
export function invalidNodes(problems: readonly SchemaProblem[]): ReadonlySet<YamlNode> {
  return new Set(
    problems.flatMap(({ keyword, node, pair }) => {
      if (pair !== undefined) return keyword === 'additionalProperties' ? [pair.value] : [];
      return keyword === 'required' ? [] : [node];
    }),
  );
}

/** What it takes to find the node that an error of the validator is about. */
interface Decoding {
  readonly root: YamlNode;
  readonly apart: NodeSet;
  /** The indexes of the items that the validator sees, by list: a long list may have an error in each. */
  readonly counted: Map<ListNode, readonly number[]>;
}

function locate(error: ValidationError, decoding: Decoding, pathOf: (node: YamlNode) => Path): SchemaProblem {
  const { root } = decoding;
  const path = error.instancePath.split('/').slice(1).map(decodeStep(decoding));
  const node = nodeAt(root, path);
  const name = error.params.additionalProperty ?? error.params.propertyName;
  const pair = typeof name === 'string' ? pairOf(node, name) : undefined;
  const unseen = error.keyword === 'required' || (node.kind === 'scalar' && node.style === 'empty');
  return {
    keyword: error.keyword,
    // Asked anew every time: the node moves when the text above it changes.
    get span() {
      return pair?.key ?? (unseen ? headOf(node, path, root) : oneLine(node));
    },
    node,
    get path() {
      return pathOf(node);
    },
    params: error.params,
    ...(pair ? { pair } : {}),
  };
}

/** The validator counts the items of a list without those that are checked on their own. */
function decodeStep({ root, apart, counted }: Decoding): (step: string) => string | number {
  let node: YamlNode = root;
  return step => {
    const decoded = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = node.kind === 'list' ? indexOf(Number(decoded), node, apart, counted) : decoded;
    node = nodeAt(node, [key]);
    return key;
  };
}

function indexOf(count: number, list: ListNode, apart: NodeSet, counted: Decoding['counted']): number {
  const indexes = counted.get(list) ?? list.items.flatMap((item, index) => (apart.has(item) ? [] : [index]));
  counted.set(list, indexes);
  return indexes[count] ?? count;
}

/** Where what is not written is shown: on the name of the map that lacks it, else on the key that leads there. */
function headOf(node: YamlNode, path: Path, root: YamlNode): Span {
  const name = ['id', 'title', 'name']
    .map(key => valueAt(node, key))
    .find(value => value && isName(value, node));
  if (name) return name;
  const key = path.at(-1);
  if (typeof key === 'string') return pairOf(nodeAt(root, path.slice(0, -1)), key)?.key ?? oneLine(node);
  return oneLine(node);
}

/** False for what an alias or a merge key brings in: that is written elsewhere. */
function isName(value: YamlNode, map: YamlNode): boolean {
  return (
    value.kind === 'scalar' && value.end > value.start && map.start <= value.start && value.end <= map.end
  );
}

/** A map or list that runs over lines is marked at its beginning only. */
function oneLine(node: YamlNode): Span {
  const first = node.kind === 'map' ? node.pairs[0] : node.kind === 'list' ? node.items[0] : undefined;
  if (!first || ('flow' in node && node.flow)) return { start: node.start, end: node.end };
  return 'key' in first ? { start: first.key.start, end: headEnd(first) } : oneLine(first);
}

function headEnd(pair: Pair): number {
  return pair.value.kind === 'scalar' && pair.value.style !== 'block' ? pair.end : pair.key.end;
}

/** A value of the wrong type fails other keywords too: those say nothing new. */
function onePerPlace(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const typed = new Set(problems.filter(({ keyword }) => keyword === 'type').map(({ node }) => node));
  const seen = new Set<string>();
  return problems.filter(problem => {
    if (problem.keyword !== 'type' && problem.pair === undefined && typed.has(problem.node)) return false;
    const place = `${problem.keyword} ${problem.span.start} ${JSON.stringify(problem.params)}`;
    return !seen.has(place) && seen.add(place);
  });
}

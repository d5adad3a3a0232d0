import { Lexer } from 'yaml';

import type { Span } from './nodes';
import { normaliseLineBreaks } from './parse';

/** The name of an anchor (`&name`) or of an alias (`*name`), without its sign. */
export interface AnchorName extends Span {
  readonly role: 'anchor' | 'alias';
  readonly name: string;
}

/** An anchor with the aliases that repeat it; the anchor is missing where an alias repeats nothing. */
export interface AnchorGroup {
  readonly anchor: AnchorName | undefined;
  readonly aliases: readonly AnchorName[];
}

/** What the lexer puts between the tokens to tell where a document and a scalar begin, or a flow collection breaks off. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR_FOLLOWS = '\u001f';

/** All anchors of a text with their aliases, in the order of the text. The same name may be given to several nodes, one after the other. */
export function anchorGroups(source: string): readonly AnchorGroup[] {
  const groups: { anchor: AnchorName | undefined; aliases: AnchorName[] }[] = [];
  const newest = new Map<string, (typeof groups)[number]>();
  for (const found of anchorNames(source)) {
    const known = newest.get(found.name);
    if (found.role === 'alias' && known) known.aliases.push(found);
    else {
      const isAnchor = found.role === 'anchor';
      const group = { anchor: isAnchor ? found : undefined, aliases: isAnchor ? [] : [found] };
      groups.push(group);
      newest.set(found.name, group);
    }
  }
  return groups;
}

function anchorNames(source: string): readonly AnchorName[] {
  if (!/[&*]/.test(source)) return [];
  const found: AnchorName[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(normaliseLineBreaks(source))) {
    if (MARKS.has(token)) {
      isScalar = token === SCALAR_FOLLOWS;
      continue;
    }
    const role = token[0] === '&' ? 'anchor' : token[0] === '*' ? 'alias' : undefined;
    if (role && !isScalar && token.length > 1)
      found.push({ role, name: token.slice(1), start: offset + 1, end: offset + token.length });
    isScalar = false;
    offset += token.length;
  }
  return found;
}

import type { DocumentLink } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import { filePathsIn, placesOf } from '../model/paths';
import { meaningsOf } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { Ports } from '../ports';
import { suppressionsIn } from '../rules/suppressions';
import type { Span } from '../syntax/nodes';

/** A link of a file. */
export interface FileLink extends DocumentLink {
  /** Where the file may be, the likeliest first; undefined for what is no file. */
  readonly places?: readonly string[];
}

/** Addresses of the web. The characters are those of RFC 3986 but for quotes and brackets, which stand around addresses. */
const ADDRESS = /\bhttps?:\/\/[\w\-.~:/?#@!$&()*+,;=%]+/g;
/** What ends a sentence or an item ends an address too; so does a bracket that was opened before it. */
const TRAILING = /[.,;:!?*]+$/;

/** The addresses of a file, the data files and schemas that it names, and the pages of the rules that it speaks of. */
export function documentLinks(
  document: JourneyDocument,
  workspace: Workspace,
  ports: Ports,
): readonly FileLink[] {
  const found = [
    ...addressesIn(document.text.getText()),
    ...filesIn(document, workspace),
    ...rulesIn(document, workspace, ports),
  ];
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, ...link }) => ({ range: rangeOf(document, span), ...link }));
}

interface Found extends Omit<FileLink, 'range'> {
  readonly span: Span;
}

function addressesIn(source: string): readonly Found[] {
  return [...source.matchAll(ADDRESS)].map(({ 0: match, index }) => {
    const target = withoutClosing(match).replace(TRAILING, '');
    return { span: { start: index, end: index + target.length }, target };
  });
}

/** An address up to the last bracket that closes one which was opened before it. */
function withoutClosing(address: string): string {
  const opening = address.indexOf('(');
  const closing = address.lastIndexOf(')', opening < 0 ? address.length : opening);
  return closing < 0 ? address : address.slice(0, closing);
}

function filesIn(document: JourneyDocument, workspace: Workspace): readonly Found[] {
  return filePathsIn(document).flatMap(path => {
    const places = placesOf(path, workspace).map(({ location }) => location);
    return places[0] === undefined ? [] : [{ span: path.span, target: places[0], places }];
  });
}

function rulesIn(document: JourneyDocument, workspace: Workspace, ports: Ports): readonly Found[] {
  const named = document.references
    .filter(({ kinds }) => kinds.includes('rule'))
    .filter(reference => meaningsOf(reference, workspace)[0]?.kind === 'rule')
    .map(({ id, node }) => ({ id, span: node }));
  const silenced = suppressionsIn(document).flatMap(({ rule, span }) =>
    rule !== undefined && workspace.ruleIds.has(rule) ? [{ id: rule, span }] : [],
  );
  return [...named, ...silenced].flatMap(({ id, span }) => {
    const target = ports.ruleDocs(id);
    return target === undefined ? [] : [{ span, target }];
  });
}

import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import { filePathsIn, placesOf } from '../model/paths';
import type { Target } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { Ports } from '../ports';
import { touches } from '../syntax/nodes';
import { anchorAt, namesIn } from './anchors';
import { builtInPage } from './built-in-page';
import { namingAt } from './naming';

/** The beginning of a file that is none of ours. */
const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Where that is which the cursor is on: what an id names, the places where the file of a path may be, the likeliest
 * first, the anchor of an alias. What is built
 * in leads to its page: for a rule in the documentation, for everything else one that only the server knows.
 *
 * @param mayLeadTo whether a path may lead to a place
 */
export function definition(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  ports: Ports,
  mayLeadTo: (uri: string) => boolean,
): readonly LocationLink[] {
  const offset = document.text.offsetAt(position);
  const naming = namingAt(document, workspace, offset);
  if (naming) {
    const origin = rangeOf(document, naming.span);
    return naming.targets.flatMap(target => linksTo(target, origin, ports));
  }
  const files = fileAt(document, workspace, offset).filter(({ targetUri }) => mayLeadTo(targetUri));
  return [...files, ...anchorOf(document, offset)];
}

/** A link to what an id names; none for a rule without a page. */
export function linksTo(target: Target, originSelectionRange: Range, ports: Ports): readonly LocationLink[] {
  if (target.origin === 'built-in') {
    const page = target.kind === 'rule' ? ports.ruleDocs(target.id) : builtInPage(target);
    return page === undefined ? [] : [linkToTop(page, originSelectionRange)];
  }
  const { document, node, idNode } = target.entity;
  const targetRange = rangeOf(document, node);
  const targetSelectionRange = rangeOf(document, idNode ?? node);
  return [{ originSelectionRange, targetUri: document.uri, targetRange, targetSelectionRange }];
}

function fileAt(document: JourneyDocument, workspace: Workspace, offset: number): readonly LocationLink[] {
  const path = filePathsIn(document).find(({ span }) => touches(span, offset));
  if (!path) return [];
  const origin = rangeOf(document, path.span);
  return placesOf(path, workspace).map(({ location }) => linkToTop(location, origin));
}

function linkToTop(targetUri: string, originSelectionRange: Range): LocationLink {
  return { originSelectionRange, targetUri, targetRange: TOP, targetSelectionRange: TOP };
}

function anchorOf(document: JourneyDocument, offset: number): readonly LocationLink[] {
  const group = anchorAt(document, offset);
  const origin = group && namesIn(group).find(({ start, end }) => start - 1 <= offset && offset <= end);
  if (!group?.anchor || !origin) return [];
  const target = rangeOf(document, group.anchor);
  const originSelectionRange = rangeOf(document, origin);
  return [
    { originSelectionRange, targetUri: document.uri, targetRange: target, targetSelectionRange: target },
  ];
}

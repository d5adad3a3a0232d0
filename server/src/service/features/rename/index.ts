import type { Position, Range } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../../model/document';
import { isSameTarget, meaningsOf } from '../../model/resolve';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import type { DocumentEdit } from '../../rules/rule';
import type { ScalarNode, Span } from '../../syntax/nodes';
import { anchorAt, namesIn } from '../anchors';
import { type Mention, mentionsOf, type Naming, namingAt } from '../naming';
import { renamingEdits } from './edits';
import { type Refusal, refusalOf, refusalOfAnchor, refusalOfName, refusalText } from './refusals';

/** Why something cannot be renamed, in the display language. */
export interface Refused {
  readonly refused: string;
}

/**
 * What would be renamed at a position, and its present name.
 *
 * @returns undefined where nothing has a name
 */
export function prepareRename(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: DisplayLanguage,
): { readonly range: Range; readonly placeholder: string } | Refused | undefined {
  const offset = document.text.offsetAt(position);
  const naming = namingAt(document, workspace, offset);
  if (naming) {
    const refusal = refusalOf(naming, workspace);
    if (refusal) return refused(refusal, language);
    return { range: rangeOf(document, withoutQuotes(naming.span)), placeholder: naming.id };
  }
  const [group, name] = anchorNameAt(document, offset);
  return group && name && { range: rangeOf(document, name), placeholder: name.name };
}

/**
 * The edits that give the thing at a position another name, everywhere: its definition and whatever means it. Comments,
 * quotes and what only looks the same stay.
 *
 * @returns undefined where nothing has a name
 */
export function rename(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  newName: string,
  language: DisplayLanguage,
): readonly DocumentEdit[] | Refused | undefined {
  const offset = document.text.offsetAt(position);
  const naming = namingAt(document, workspace, offset);
  if (!naming) return renameAnchor(document, offset, newName, language);
  const mentions = foremostMentions(naming, workspace);
  const refusal = refusalOf(naming, workspace) ?? refusalOfName(newName, naming, mentions, workspace);
  return refusal ? refused(refusal, language) : renamingEdits(mentions, naming.id, newName);
}

/** Where an id may name several things, only those places follow that mean this one foremost. */
function foremostMentions(naming: Naming, workspace: Workspace): readonly Mention[] {
  const [target] = naming.targets;
  if (!target) return mentionsOf(naming, workspace);
  return mentionsOf({ ...naming, targets: [target] }, workspace).filter(({ reference }) => {
    const [meaning] = reference ? meaningsOf(reference, workspace) : [];
    return !meaning || isSameTarget(meaning, target);
  });
}

function renameAnchor(
  document: JourneyDocument,
  offset: number,
  newText: string,
  language: DisplayLanguage,
): readonly DocumentEdit[] | Refused | undefined {
  const [group] = anchorNameAt(document, offset);
  if (!group) return undefined;
  const refusal = refusalOfAnchor(newText, document, group);
  if (refusal) return refused(refusal, language);
  return [{ document, edits: namesIn(group).map(({ start, end }) => ({ start, end, newText })) }];
}

function anchorNameAt(document: JourneyDocument, offset: number) {
  const group = anchorAt(document, offset);
  const name = group && namesIn(group).find(({ start, end }) => start - 1 <= offset && offset <= end);
  return [group, name] as const;
}

function refused(refusal: Refusal, language: DisplayLanguage): Refused {
  return { refused: refusalText(refusal, language) };
}

function withoutQuotes(span: Span): Span {
  const { start, end, style } = span as Partial<ScalarNode> & Span;
  return style === 'single' || style === 'double' ? { start: start + 1, end: end - 1 } : { start, end };
}

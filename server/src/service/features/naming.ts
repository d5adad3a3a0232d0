import type { JourneyDocument } from '../model/document';
import type { Reference } from '../model/entity';
import { isFileLocal } from '../model/file-local';
import { fileTarget, isSameTarget, meaningsOf, type Target } from '../model/resolve';
import { homeOf, type Workspace } from '../model/workspace';
import { suppressionsIn } from '../rules/suppressions';
import type { EntityKind } from '../schema/types';
import { type ScalarNode, type Span, touches } from '../syntax/nodes';

/** An id under the cursor, and what it names. */
export interface Naming {
  readonly id: string;
  /** The id as written, with its quotes. */
  readonly span: Span;
  /** What the id may name here. */
  readonly kinds: readonly EntityKind[];
  /** What it names, what it is foremost first; empty where nothing has this id. */
  readonly targets: readonly Target[];
  /** The reference that the cursor is on; undefined on a definition, and on a rule in a comment. */
  readonly reference: Reference | undefined;
  /** The file that was asked. */
  readonly document: JourneyDocument;
}

/** A place at which something is called by its id. */
export interface Mention {
  readonly document: JourneyDocument;
  readonly role: 'definition' | 'reference';
  readonly span: Span;
  /** The scalar that holds the id; undefined in a comment. */
  readonly node: ScalarNode | undefined;
  readonly reference?: Reference;
}

/** The id at an offset of a file; undefined where none is. */
export function namingAt(
  document: JourneyDocument,
  workspace: Workspace,
  offset: number,
): Naming | undefined {
  const entity = document.entities.find(({ idNode }) => idNode && touches(idNode, offset));
  if (entity?.idNode && entity.id !== undefined) {
    const { id, kind, idNode } = entity;
    return { id, span: idNode, kinds: [kind], targets: [fileTarget(entity)], reference: undefined, document };
  }
  const reference = document.references.find(({ node }) => touches(node, offset));
  if (!reference) return ruleAt(document, workspace, offset);
  const { id, node, kinds } = reference;
  return { id, span: node, kinds, targets: meaningsOf(reference, workspace), reference, document };
}

/**
 * Every place that names the same thing: the definition first, then the references, each place once.
 *
 * @param within the files to look in; all where nothing is said
 */
export function mentionsOf(
  naming: Naming,
  workspace: Workspace,
  within: ReadonlyMap<string, JourneyDocument> = workspace.documents,
): readonly Mention[] {
  const definitions = naming.targets.flatMap(definitionOf).filter(({ document }) => within.has(document.uri));
  const references = workspace
    .naming(naming.id)
    .filter(({ document }) => within.has(document.uri))
    .filter(reference => names(reference, naming, workspace))
    .map(mentionOf);
  const silenced = naming.targets.some(({ kind }) => kind === 'rule')
    ? inComments(naming.id, within.values())
    : [];
  return eachPlaceOnce([...definitions, ...references, ...silenced]);
}

/** A reference as a place that names something. */
function mentionOf(reference: Reference): Mention {
  const { document, node } = reference;
  return { document, role: 'reference', span: node, node, reference };
}

/** What nothing defines is the same as what is equally unknown elsewhere, of the same kind. */
function names(reference: Reference, naming: Naming, workspace: Workspace): boolean {
  const { targets, kinds, document } = naming;
  const meanings = meaningsOf(reference, workspace);
  if (targets.length > 0)
    return meanings.some(meaning => targets.some(target => isSameTarget(meaning, target)));
  const shared = reference.kinds.filter(kind => kinds.includes(kind));
  if (meanings.length > 0 || shared.length === 0) return false;
  const home = naming.reference ? homeOf(naming.reference, workspace) : document;
  return !shared.every(isFileLocal) || homeOf(reference, workspace).uri === home.uri;
}

function definitionOf(target: Target): readonly Mention[] {
  if (target.origin !== 'file' || !target.entity.idNode) return [];
  const { document, idNode } = target.entity;
  return [{ document, role: 'definition', span: idNode, node: idNode }];
}

function inComments(rule: string, documents: Iterable<JourneyDocument>): readonly Mention[] {
  return [...documents].flatMap(document =>
    suppressionsIn(document)
      .filter(suppression => suppression.rule === rule)
      .map(({ span }): Mention => ({ document, role: 'reference', span, node: undefined })),
  );
}

function ruleAt(document: JourneyDocument, workspace: Workspace, offset: number): Naming | undefined {
  const found = suppressionsIn(document).find(({ span }) => touches(span, offset));
  if (found?.rule === undefined || !workspace.ruleIds.has(found.rule)) return undefined;
  const { rule: id, span } = found;
  const target = { origin: 'built-in', kind: 'rule', id } as const;
  return { id, span, kinds: ['rule'], targets: [target], reference: undefined, document };
}

/** Aliases and merge keys repeat a part of the tree with the places that it has. */
function eachPlaceOnce(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ document, span }) => {
    const place = `${span.start} ${document.uri}`;
    return !seen.has(place) && seen.add(place);
  });
}

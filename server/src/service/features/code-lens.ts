import type { Range } from 'vscode-languageserver-types';
import { catalogue } from '../catalogue';
import { openChecks, openChecksAt, sumOf } from '../checklist/open-checks';
import { type JourneyDocument, rangeOf } from '../model/document';
import { type Entity, fieldOf, isKind } from '../model/entity';
import { journeyOf } from '../model/journey';
import { fileTarget } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import type { EntityKind } from '../schema/types';
import type { Span } from '../syntax/nodes';
import { lensText } from './lens-text';
import { mentionsOf } from './naming';

/** What a lens tells, and what a click on it does: shows the references, or the journey in the preview. */
export type LensKind = 'references' | 'checks' | 'preview';

/** A lens above a line; what it says is found out when it comes into view. */
export interface Lens {
  readonly kind: LensKind;
  readonly range: Range;
}

/** Of these kinds, it is worth knowing who uses them; a journey's own stages and steps are used where they stand. */
const SHARED: ReadonlySet<EntityKind> = new Set(['touchpoint', 'persona', 'survey', 'metric', 'journey']);

/** The lenses of a file, in the order of the text. */
export function codeLenses(document: JourneyDocument): readonly Lens[] {
  const seen = new Set<number>();
  return document.entities.flatMap(entity => {
    const head = headOf(entity);
    // An alias repeats a thing where it stands.
    if (seen.has(head.start)) return [];
    seen.add(head.start);
    return kindsFor(entity).map(kind => ({ kind, range: rangeOf(document, head) }));
  });
}

/** What a lens says now; undefined where what it stood above is gone. */
export function lensTitle(
  { kind, range }: Lens,
  document: JourneyDocument,
  workspace: Workspace,
  language: DisplayLanguage,
): string | undefined {
  const start = document.text.offsetAt(range.start);
  const entity = document.entities.find(one => headOf(one).start === start);
  if (!entity || !kindsFor(entity).includes(kind)) return undefined;
  if (kind === 'preview') return lensText('preview', 0, language);
  if (kind === 'references') return lensText('references', referencesTo(entity, workspace), language);
  return lensText('checks', openAt(entity, workspace), language);
}

function kindsFor(entity: Entity): readonly LensKind[] {
  if (isKind(entity, 'journey')) return ['preview', 'checks', ...(entity.id ? ['references' as const] : [])];
  const isListed = entity.path.length === 2 && SHARED.has(entity.kind) && entity.id !== undefined;
  const isChecked = isKind(entity, 'touchpoint') && hasChecks(entity);
  return [...(isListed ? ['references' as const] : []), ...(isChecked ? ['checks' as const] : [])];
}

/** Told from what is written, without following it: only what comes into view is looked at closely. */
function hasChecks(entity: Entity<'touchpoint'>): boolean {
  const names = ['checklist', 'use', 'extends'];
  return names.some(name => fieldOf(entity, name)) || catalogue.touchpoint(entity.id ?? '') !== undefined;
}

function referencesTo(entity: Entity, workspace: Workspace): number {
  const { id = '', kind, document } = entity;
  const naming = { id, kinds: [kind], targets: [fileTarget(entity)], reference: undefined, document };
  const mentions = mentionsOf({ ...naming, span: headOf(entity) }, workspace);
  return mentions.filter(({ role }) => role === 'reference').length;
}

/** In a journey, what its checklist in the preview says; in a library, what the definition itself leaves open. */
function openAt(entity: Entity, workspace: Workspace): number {
  const open = openIn(entity.document, workspace);
  if (!isKind(entity, 'touchpoint')) return open ? sumOf(open) : 0;
  return open?.get(entity.id ?? entity.data.use ?? '') ?? openChecksAt(entity, workspace);
}

const known = new WeakMap<
  JourneyDocument,
  { readonly workspace: Workspace; readonly revision: number; readonly open: ReadonlyMap<string, number> }
>();

/** How many checks are open in a file's journey; undefined for a file without one. All its lenses ask. */
function openIn(document: JourneyDocument, workspace: Workspace): ReadonlyMap<string, number> | undefined {
  const memo = known.get(document);
  if (memo?.workspace === workspace && memo.revision === workspace.revision) return memo.open;
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const open = openChecks(journey, workspace);
  known.set(document, { workspace, revision: workspace.revision, open });
  return open;
}

function headOf({ idNode, node }: Entity): Span {
  return idNode ?? node.pairs[0]?.key ?? node;
}

import { catalogue } from '../catalogue';
import type { EntityKind } from '../schema/types';
import type { Entity, JourneyDocument, Reference } from './entity';
import { homeOf, type Workspace } from './workspace';

/** What an id names: something that a file defines, or something built in. */
export type Target =
  | { readonly origin: 'file'; readonly kind: EntityKind; readonly id: string; readonly entity: Entity }
  | { readonly origin: 'built-in'; readonly kind: EntityKind; readonly id: string };

/** Every kind that an id can name, for telling a wrong kind from a missing definition. */
const NAMED_KINDS: readonly EntityKind[] = [
  'journey',
  'stage',
  'step',
  'touchpoint',
  'persona',
  'survey',
  'metric',
  'opportunity',
  'plan',
  'plan-step',
  'guide',
  'channel',
];

/** What the reference names, nearest first: its own file, the workspace, the built-in knowledge. Empty: nothing. */
export function resolve(reference: Reference, workspace: Workspace): readonly Target[] {
  return targetsOf(reference, reference.kinds, workspace);
}

/** Whether it names anything. */
export function isResolved(reference: Reference, workspace: Workspace): boolean {
  const { kinds, id } = reference;
  const home = homeOf(reference, workspace);
  return kinds.some(
    kind => isBuiltIn(kind, id, workspace) || workspace.definitions(kind, id, home).length > 0,
  );
}

/**
 * What an id means where it is used: of each kind that it may name the nearest, in the order in which the schema
 * lists the kinds. Something that extends its own id means the next one of that name.
 */
export function meaningsOf(reference: Reference, workspace: Workspace): readonly Target[] {
  const { kinds, from, path } = reference;
  const ownDefinition = path.at(-1) === 'extends' ? from?.idNode : undefined;
  const targets = resolve(reference, workspace).filter(
    target =>
      target.origin !== 'file' || ownDefinition === undefined || target.entity.idNode !== ownDefinition,
  );
  return kinds.flatMap(kind => targets.find(target => target.kind === kind) ?? []);
}

/** The ids in a file that name nothing at all, each once. */
export function unknownIds({ references }: JourneyDocument, workspace: Workspace): readonly string[] {
  const unknown = references.filter(reference => resolve(reference, workspace).length === 0);
  return [...new Set(unknown.map(({ id }) => id))];
}

/** Whether two targets are the same thing. An alias that repeats a definition repeats the thing. */
export function isSameTarget(a: Target, b: Target): boolean {
  if (a.kind !== b.kind || a.id !== b.id) return false;
  if (a.origin === 'built-in' || b.origin === 'built-in') return a.origin === b.origin;
  return a.entity.document.uri === b.entity.document.uri && a.entity.idNode?.start === b.entity.idNode?.start;
}

/** What the id names among the kinds that are not allowed here. */
export function resolveOtherKinds(reference: Reference, workspace: Workspace): readonly Target[] {
  const others = NAMED_KINDS.filter(kind => !reference.kinds.includes(kind));
  return targetsOf(reference, others, workspace);
}

/** Every target that the reference could name instead: what completion offers and a typo is compared with. */
export function candidates(reference: Reference, workspace: Workspace): readonly Target[] {
  return reference.kinds.flatMap(kind => [
    ...workspace.visible(kind, homeOf(reference, workspace)).map(entity => fileTarget(entity)),
    ...builtInIds(kind, workspace).map(id => ({ origin: 'built-in' as const, kind, id })),
  ]);
}

/** Ids of a kind that are known without any file. */
export function builtInIds(kind: EntityKind, workspace: Workspace): readonly string[] {
  if (kind === 'touchpoint') return catalogue.touchpoints.map(({ id }) => id);
  if (kind === 'channel') return catalogue.channels.map(({ id }) => id);
  if (kind === 'rule') return [...workspace.ruleIds];
  return [];
}

function targetsOf(
  reference: Reference,
  kinds: readonly EntityKind[],
  workspace: Workspace,
): readonly Target[] {
  const { id } = reference;
  const home = homeOf(reference, workspace);
  const inFiles = kinds.flatMap(kind => workspace.definitions(kind, id, home).map(fileTarget));
  const builtIn = kinds.filter(kind => isBuiltIn(kind, id, workspace));
  return [...inFiles, ...builtIn.map(kind => ({ origin: 'built-in' as const, kind, id }))];
}

/** Whether an id of this kind is known without any file. */
export function isBuiltIn(kind: EntityKind, id: string, workspace: Workspace): boolean {
  if (kind === 'touchpoint') return catalogue.touchpoint(id) !== undefined;
  if (kind === 'channel') return catalogue.channel(id) !== undefined;
  if (kind === 'check') return catalogue.check(id) !== undefined;
  return kind === 'rule' && workspace.ruleIds.has(id);
}

/** A thing that a file defines, as what an id names. */
export function fileTarget(entity: Entity): Target {
  return { origin: 'file', kind: entity.kind, id: entity.id ?? '', entity };
}

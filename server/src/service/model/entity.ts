import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as Data from '../schema/generated/types';
import type { EntityKind, FileKind } from '../schema/types';
import type { MapNode, Path, ScalarNode, SyntaxTree, YamlNode } from '../syntax/nodes';
import type { Part } from './collect';
import type { FileMemory } from './file-memory';
import type { SchemaProblem } from './problems';

/** A type whose parts may all be missing: what is left of a half-typed entity after its errors are taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T;

interface DataOf {
  journey: Data.Journey;
  stage: Data.Stage;
  step: Data.Step;
  touchpoint: Data.Touchpoint & { use?: string };
  persona: Data.Persona;
  survey: Data.Survey;
  metric: Data.Metric;
  opportunity: Data.Opportunity;
  plan: Data.Plan;
  'plan-step': Data.PlanStep;
  guide: Data.Guide;
}

/** The data of an entity kind; kinds without a type of their own are plain maps. */
export type EntityData<K extends EntityKind> = Loose<
  K extends keyof DataOf ? DataOf[K] : Record<string, unknown>
>;

/** One file of ours as the engine knows it. A change makes a new one, which takes over what it leaves alone. */
export interface JourneyDocument {
  readonly uri: string;
  /** The editor's version; null for a file as it is on the disk. */
  readonly version: number | null;
  readonly kind: FileKind;
  readonly text: TextDocument;
  readonly tree: SyntaxTree;
  readonly problems: readonly SchemaProblem[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  /** What the file consists of, each piece checked on its own. */
  readonly parts: readonly Part[];
  /** What the next version takes over. */
  readonly memory: FileMemory;
}

/** One thing that a file describes, with the node that it stands in. */
export interface Entity<K extends EntityKind = EntityKind> {
  readonly kind: K;
  readonly document: JourneyDocument;
  /** Undefined while it is missing or invalid, and for a step's `use:`, which defines nothing. */
  readonly id: string | undefined;
  readonly idNode: ScalarNode | undefined;
  readonly node: MapNode;
  /** Where it begins, an offset; known without its node. */
  readonly start: number;
  readonly path: Path;
  readonly parent: Entity | undefined;
  /** What is valid of it. */
  readonly data: EntityData<K>;
}

/** An id that names something defined elsewhere. */
export interface Reference {
  readonly document: JourneyDocument;
  /** The kinds of entity that the id may name. */
  readonly kinds: readonly EntityKind[];
  readonly id: string;
  readonly node: ScalarNode;
  /** Where it begins, an offset; known without its node. */
  readonly start: number;
  readonly path: Path;
  /** The entity in which the reference stands. */
  readonly from: Entity | undefined;
  /** Whether it stands in something of this kind: as long as it is there, it does. */
  isWithin(kind: EntityKind): boolean;
}

/** Whether an entity is of this kind, for the type checker's sake. */
export function isKind<K extends EntityKind>(entity: Entity | undefined, kind: K): entity is Entity<K> {
  return entity?.kind === kind;
}

/** The value of a key of the entity, as written; undefined where there is none. */
export function fieldOf(entity: Pick<Entity, 'node'>, name: string): YamlNode | undefined {
  return entity.node.pairs.find(pair => pair.name === name)?.value;
}

/** The nearest entity of a kind around this one. */
export function ancestor<K extends EntityKind>(entity: Entity, kind: K): Entity<K> | undefined {
  for (let current = entity.parent; current; current = current.parent) {
    if (isKind(current, kind)) return current;
  }
  return undefined;
}

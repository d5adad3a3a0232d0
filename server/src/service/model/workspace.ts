import type { EntityKind, FileKind } from '../schema/types';
import { DataFiles } from './data-files';
import type { JourneyDocument } from './document';
import { ancestor, type Entity, isKind, type Reference } from './entity';
import { oncePerRevision, oncePerVersion } from './once';
import { SameId } from './same-id';

/** Ids of these kinds are unique in their own file only; all others in the workspace folder. */
const FILE_LOCAL: ReadonlySet<EntityKind> = new Set([
  'stage',
  'step',
  'pain-point',
  'opportunity',
  'solution',
  'plan-step',
  'phrase',
]);

/** Whether ids of this kind mean something within their own file alone. */
export function isFileLocal(kind: EntityKind): boolean {
  return FILE_LOCAL.has(kind);
}

/** The files of one workspace folder, and who defines what in them. Later files replace earlier ones of the same URI. */
export class Workspace {
  private readonly files = new Map<string, JourneyDocument>();
  private readonly byKind = new Map<FileKind, Map<string, JourneyDocument>>();
  private readonly defined = new Map<string, SameId>();
  private changes = 0;

  /**
   * @param ruleIds the lint rules that a plan's `addresses` may name
   * @param dataFiles what is known of the data files that metrics name
   */
  constructor(
    readonly ruleIds: ReadonlySet<string> = new Set(),
    readonly dataFiles = new DataFiles(),
  ) {}

  /** Counts up with every change, so that what was made from an older state can be told. */
  get revision(): number {
    return this.changes + this.dataFiles.revision;
  }

  /** All files, by URI. */
  get documents(): ReadonlyMap<string, JourneyDocument> {
    return this.files;
  }

  /** All files of a kind. */
  ofKind(kind: FileKind): readonly JourneyDocument[] {
    return [...(this.byKind.get(kind)?.values() ?? [])];
  }

  /** Adds a file, or replaces its older version. */
  set(document: JourneyDocument): void {
    const { gone, come } = difference(this.files.get(document.uri)?.entities ?? [], document.entities);
    this.files.set(document.uri, document);
    this.filesOf(document.kind).set(document.uri, document);
    for (const entity of gone) this.forget(entity);
    for (const entity of come) this.remember(entity);
    this.changes++;
  }

  /** Forgets a file; nothing happens where it is not known. */
  delete(uri: string): void {
    const document = this.files.get(uri);
    if (!document) return;
    this.files.delete(uri);
    this.filesOf(document.kind).delete(uri);
    for (const entity of document.entities) this.forget(entity);
    this.changes++;
  }

  /** A copy in which this file is added or replaced; the original stays as it is. */
  with(document: JourneyDocument): Workspace {
    const copy = new Workspace(this.ruleIds, this.dataFiles);
    for (const file of this.files.values()) copy.set(file);
    copy.set(document);
    return copy;
  }

  /**
   * Who defines this id, nearest first: the asking file, then the libraries, then what other journeys define, each in
   * the order of their URIs. A kind whose ids are local to a file is looked for in that file only.
   */
  definitions(kind: EntityKind, id: string, from: JourneyDocument): readonly Entity[] {
    const same = this.defined.get(keyOf(kind, id));
    if (!same) return [];
    const own = same.in(from.uri);
    const all = same.all();
    if (isFileLocal(kind) || own.length === all.length) return own;
    return [...own, ...all.filter(({ document }) => document.uri !== from.uri).sort(librariesFirst)];
  }

  /** All that share an id where it should be unique: in the file for file-local kinds, else in the workspace, in the order of URIs and text. */
  sameId(kind: EntityKind, id: string, from: JourneyDocument): readonly Entity[] {
    const same = this.defined.get(keyOf(kind, id));
    return (isFileLocal(kind) ? same?.in(from.uri) : same?.all()) ?? [];
  }

  /** Every entity of a kind that has an id and can be named from this file. */
  visible<K extends EntityKind>(kind: K, from: JourneyDocument): readonly Entity<K>[] {
    const all = isFileLocal(kind) ? definitionsIn(from) : definitionsInAll(this);
    return (all.get(kind) ?? []) as readonly Entity[] as readonly Entity<K>[];
  }

  /** Every reference in the workspace. */
  *references(): Iterable<Reference> {
    for (const document of this.files.values()) yield* document.references;
  }

  private filesOf(kind: FileKind): Map<string, JourneyDocument> {
    const files = this.byKind.get(kind) ?? new Map();
    this.byKind.set(kind, files);
    return files;
  }

  private remember(entity: Entity): void {
    if (!isDefined(entity)) return;
    const key = keyOf(entity.kind, entity.id);
    const same = this.defined.get(key) ?? new SameId();
    this.defined.set(key, same);
    same.add(entity);
  }

  private forget(entity: Entity): void {
    if (isDefined(entity)) this.defined.get(keyOf(entity.kind, entity.id))?.delete(entity);
  }
}

type Defined = Entity & { readonly id: string };

/** A step's `use:` with changes defines no id. */
function isDefined(entity: Entity): entity is Defined {
  return entity.id !== undefined;
}

/** What defines an id, by its kind. */
type Definitions = ReadonlyMap<EntityKind, readonly Defined[]>;

const definitionsIn = oncePerVersion(({ entities }): Definitions => byKind(entities));

const definitionsInAll = oncePerRevision(
  ({ documents }): Definitions =>
    byKind([...documents.values()].sort(byDocumentUri).flatMap(({ entities }) => entities)),
);

function byKind(entities: readonly Entity[]): Definitions {
  const found = new Map<EntityKind, Defined[]>();
  for (const entity of entities.filter(isDefined)) {
    const same = found.get(entity.kind);
    if (same) same.push(entity);
    else found.set(entity.kind, [entity]);
  }
  return found;
}

/** What of two versions is not in both. Around an edit they are alike, so comparing place by place finds it. */
function difference(before: readonly Entity[], after: readonly Entity[]) {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.at(-1 - same) === after.at(-1 - same)) same++;
  const isNew = (entity: Entity, index: number, others: readonly Entity[]) => entity !== others[index];
  return {
    gone: before.slice(0, before.length - same).filter((entity, index) => isNew(entity, index, after)),
    come: after.slice(0, after.length - same).filter((entity, index) => isNew(entity, index, before)),
  };
}

/** The file in which a reference's file-local ids are looked for: a plan's own journey, else the file itself. */
export function homeOf(reference: Reference, workspace: Workspace): JourneyDocument {
  const plan =
    reference.from && (isKind(reference.from, 'plan') ? reference.from : ancestor(reference.from, 'plan'));
  const journey = plan?.data.journey;
  if (journey === undefined || reference.kinds.includes('plan-step')) return reference.document;
  return workspace.definitions('journey', journey, reference.document)[0]?.document ?? reference.document;
}

function keyOf(kind: EntityKind, id: string): string {
  return `${kind} ${id}`;
}

function byPlace(a: Entity, b: Entity): number {
  return compare(a.document.uri, b.document.uri) || a.node.start - b.node.start;
}

function librariesFirst(a: Entity, b: Entity): number {
  const isJourney = ({ document }: Entity) => Number(document.kind === 'journey');
  return isJourney(a) - isJourney(b) || byPlace(a, b);
}

function byDocumentUri(a: JourneyDocument, b: JourneyDocument): number {
  return compare(a.uri, b.uri);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

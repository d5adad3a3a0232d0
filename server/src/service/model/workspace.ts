import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { EntityKind, FileKind } from '../schema/types';
import { entitiesOf } from './by-kind';
import { Changes } from './changes';
import { DataFiles } from './data-files';
import type { JourneyDocument } from './document';
import { ancestor, type Entity, isKind, type Reference } from './entity';
import { isFileLocal } from './file-local';
import { difference, IdIndex, isDefined } from './id-index';
import { byUri, inWorkspaceOrder } from './order';

/**
 * The files of one workspace folder, and who defines and names what in them. Later files replace earlier ones of the
 * same URI. What is derived from an answer is derived anew when the answer would be another one.
 */
export class Workspace {
  private readonly files = new Map<string, JourneyDocument>();
  private readonly byKind = new Map<FileKind, Map<string, JourneyDocument>>();
  private readonly ids = new IdIndex();
  private readonly changes = signal(0);
  private readonly fileChanges = new Changes<FileKind>();
  private readonly entityChanges = new Changes<EntityKind>();
  private readonly lists = new Map<EntityKind, ReadonlySignal<readonly Entity[]>>();

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
    return this.changes.value + this.dataFiles.revision;
  }

  /** Counts up when a file comes to define or to name other ids. */
  get idRevision(): number {
    return this.ids.changes;
  }

  /** All files, by URI. */
  get documents(): ReadonlyMap<string, JourneyDocument> {
    this.changes.value;
    return this.files;
  }

  /** All files of a kind. */
  ofKind(kind: FileKind): readonly JourneyDocument[] {
    this.fileChanges.of(kind);
    return [...(this.byKind.get(kind)?.values() ?? [])];
  }

  /** Adds a file, or replaces its older version. */
  set(document: JourneyDocument): void {
    const before = this.files.get(document.uri);
    this.files.set(document.uri, document);
    this.filesOf(document.kind).set(document.uri, document);
    this.exchange(before, document);
  }

  /** Forgets a file; nothing happens where it is not known. */
  delete(uri: string): void {
    const document = this.files.get(uri);
    if (!document) return;
    this.files.delete(uri);
    this.filesOf(document.kind).delete(uri);
    this.exchange(document, undefined);
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
    const same = this.ids.definitions(kind, id, from.uri);
    const own = same.in(from.uri);
    if (isFileLocal(kind)) return own;
    const all = same.all();
    if (own.length === all.length) return own;
    return [...own, ...all.filter(({ document }) => document.uri !== from.uri).sort(librariesFirst)];
  }

  /** All that share an id where it should be unique: in the file for file-local kinds, else in the workspace, in the order of URIs and text. */
  sameId(kind: EntityKind, id: string, from: JourneyDocument): readonly Entity[] {
    return this.ids.definitions(kind, id, from.uri).all();
  }

  /** All that is written with this id, whatever it names, in the order of URIs and text. */
  naming(id: string): readonly Reference[] {
    return this.ids.references(id).all();
  }

  /** Every entity of a kind that has an id and can be named from this file. */
  visible<K extends EntityKind>(kind: K, from: JourneyDocument): readonly Entity<K>[] {
    return (isFileLocal(kind) ? entitiesOf(from, kind) : this.all(kind)).filter(isDefined);
  }

  /** Every entity of a kind, in the order of URIs and text. */
  all<K extends EntityKind>(kind: K): readonly Entity<K>[] {
    const known = this.lists.get(kind) ?? computed(() => this.collect(kind));
    this.lists.set(kind, known);
    return known.value as readonly Entity[] as readonly Entity<K>[];
  }

  private collect(kind: EntityKind): readonly Entity[] {
    this.entityChanges.of(kind);
    const files = [...this.files.values()].sort(byUri);
    return untracked(() => files.flatMap(file => entitiesOf(file, kind)));
  }

  private filesOf(kind: FileKind): Map<string, JourneyDocument> {
    const files = this.byKind.get(kind) ?? new Map();
    this.byKind.set(kind, files);
    return files;
  }

  private exchange(before: JourneyDocument | undefined, after: JourneyDocument | undefined): void {
    const entities = difference(before?.entities, after?.entities);
    this.ids.exchangeEntities(entities);
    this.ids.exchangeReferences(difference(before?.references, after?.references));
    for (const kind of new Set([...entities.gone, ...entities.come].map(entity => entity.kind)))
      this.entityChanges.add(kind);
    for (const kind of new Set([before?.kind, after?.kind])) if (kind) this.fileChanges.add(kind);
    this.changes.value++;
  }
}

/** The file in which a reference's file-local ids are looked for: a plan's own journey, else the file itself. */
export function homeOf(reference: Reference, workspace: Workspace): JourneyDocument {
  if (!reference.isWithin('plan')) return reference.document;
  const plan =
    reference.from && (isKind(reference.from, 'plan') ? reference.from : ancestor(reference.from, 'plan'));
  const journey = plan?.data.journey;
  if (journey === undefined || reference.kinds.includes('plan-step')) return reference.document;
  return workspace.definitions('journey', journey, reference.document)[0]?.document ?? reference.document;
}

function librariesFirst(a: Entity, b: Entity): number {
  const isJourney = ({ document }: Entity) => Number(document.kind === 'journey');
  return isJourney(a) - isJourney(b) || inWorkspaceOrder(a, b);
}

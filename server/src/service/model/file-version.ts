import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileKind } from '../schema/types';
import type { SyntaxTree } from '../syntax/nodes';
import type { AwakeFiles, Sleeper } from './awake-files';
import type { Contents, Part } from './collect';
import type { Entity, JourneyDocument, Reference } from './entity';
import type { FileMemory, Resting } from './file-memory';
import type { SchemaProblem } from './problems';

/** What is in a file. */
export type Found = Pick<Contents, 'entities' | 'references' | 'problems' | 'parts'>;

/** How a light file gets back what it has let go. */
export interface Rereading {
  tree(document: JourneyDocument): SyntaxTree;
  /** What is in its tree; the entities and references are those that it has had before. */
  found(document: JourneyDocument): Found;
  /** Told when the tree is there. */
  readonly awake: AwakeFiles;
}

/**
 * One version of a file. Whoever asks what is in it is told that this may be otherwise in the next one. That of a light
 * file lets go of its tree when it is told to, and makes it again when somebody asks.
 */
export class FileVersion implements JourneyDocument, Resting, Sleeper {
  readonly uri: string;
  readonly version: number | null;
  readonly kind: FileKind;
  readonly text: TextDocument;
  private first: Found = NOTHING;
  private now: { readonly tree: SyntaxTree; found: Found } | undefined;
  private rereading: Rereading | undefined;

  constructor(
    { uri, version, kind, text }: Pick<JourneyDocument, 'uri' | 'version' | 'kind' | 'text'>,
    tree: SyntaxTree,
    readonly memory: FileMemory,
  ) {
    this.uri = uri;
    this.version = version;
    this.kind = kind;
    this.text = text;
    this.now = { tree, found: NOTHING };
  }

  take(found: Found): void {
    this.first = found;
    this.awake.found = found;
  }

  /** From now on, it may be told to sleep. */
  mayRest(rereading: Rereading): void {
    this.rereading = rereading;
    this.memory.mayRest(this, this.first.problems.length === 0);
    // What is only there with the tree is not to be kept by this.
    this.first = { ...this.first, problems: [], parts: [] };
    rereading.awake.add(this);
  }

  get tree(): SyntaxTree {
    return this.awake.tree;
  }

  get entities(): readonly Entity[] {
    this.memory.looked();
    return this.first.entities;
  }

  get references(): readonly Reference[] {
    this.memory.looked();
    return this.first.references;
  }

  get problems(): readonly SchemaProblem[] {
    this.memory.looked();
    return this.awake.found.problems;
  }

  get parts(): readonly Part[] {
    this.memory.looked();
    return this.awake.found.parts;
  }

  get length(): number {
    return this.text.getText().length;
  }

  get isBusy(): boolean {
    return this.memory.isBusy;
  }

  get isAsleep(): boolean {
    return this.now === undefined;
  }

  restAgain(): void {
    if (!this.isAsleep) this.rereading?.awake.restFrom(this);
  }

  sleep(): void {
    if (!this.rereading) return;
    this.now = undefined;
    this.memory.sleep();
  }

  private get awake() {
    return this.now ?? this.wake();
  }

  private wake() {
    const { rereading } = this;
    if (!rereading) throw new Error('This file has not been read.');
    this.now = { tree: rereading.tree(this), found: NOTHING };
    this.now.found = rereading.found(this);
    rereading.awake.add(this);
    return this.now;
  }
}

/** What is in a file without text. */
export const NOTHING: Found = { entities: [], references: [], problems: [], parts: [] };

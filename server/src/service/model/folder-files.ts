import { AwakeFiles } from './awake-files';
import { configFor, isExcluded } from './config';
import type { JourneyDocument } from './document';
import { Workspace } from './workspace';

/**
 * The files of one workspace folder. What the settings leave out is unknown to all others: its ids mean nothing there.
 * Asked about itself, such a file answers as if it belonged to them.
 */
export class FolderFiles {
  /** The files that see each other. */
  readonly workspace: Workspace;
  private readonly files = new Map<string, JourneyDocument>();
  private readonly around = new WeakMap<
    JourneyDocument,
    { readonly revision: number; readonly workspace: Workspace }
  >();

  /**
   * @param ruleIds the lint rules that a plan's `addresses` may name
   * @param awake the closed files that have their trees
   */
  constructor(
    ruleIds: ReadonlySet<string>,
    readonly awake = new AwakeFiles(),
  ) {
    this.workspace = new Workspace(ruleIds);
  }

  /** All files, by URI. */
  get all(): ReadonlyMap<string, JourneyDocument> {
    return this.files;
  }

  /** A file, whether or not it is left out. */
  get(uri: string): JourneyDocument | undefined {
    return this.files.get(uri);
  }

  /** Adds a file, or replaces its older version. */
  set(document: JourneyDocument): void {
    if (!document.memory.isLight) this.awake.delete(document.uri);
    this.change(document.uri, document.kind, () => {
      this.files.set(document.uri, document);
      this.place(document);
    });
  }

  /** Forgets a file; nothing happens where it is not known. */
  delete(uri: string): void {
    this.change(uri, this.get(uri)?.kind, () => {
      this.files.delete(uri);
      this.workspace.delete(uri);
    });
    this.awake.delete(uri);
  }

  /** The files that a file sees. */
  seenFrom(document: JourneyDocument): Workspace {
    if (this.workspace.documents.has(document.uri)) return this.workspace;
    const { revision } = this.workspace;
    const known = this.around.get(document);
    if (known?.revision === revision) return known.workspace;
    const workspace = this.workspace.with(document);
    this.around.set(document, { revision, workspace });
    return workspace;
  }

  private change(uri: string, kind: JourneyDocument['kind'] | undefined, make: () => void): void {
    const before = this.excludedBy(uri, kind);
    make();
    if (before !== this.excludedBy(uri, kind))
      for (const document of this.files.values()) this.place(document);
  }

  /** What a config file leaves out; nothing for other files. */
  private excludedBy(uri: string, kind: JourneyDocument['kind'] | undefined): string | undefined {
    if (kind !== 'config' || !this.files.has(uri)) return undefined;
    return JSON.stringify(configFor(uri, this.workspace).data.exclude ?? []);
  }

  /** The settings are never left out themselves: they say what is. */
  private place(document: JourneyDocument): void {
    const isOut = document.kind !== 'config' && isExcluded(document.uri, this.workspace);
    if (isOut) this.workspace.delete(document.uri);
    else if (this.workspace.documents.get(document.uri) !== document) this.workspace.set(document);
  }
}

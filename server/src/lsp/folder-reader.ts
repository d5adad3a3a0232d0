import type { JourneyDocument } from '../service';
import type { Files } from './files';
import { type Folders, withSlash } from './folders';
import { readEach } from './read-each';
import { pauses } from './turns';
import { UnreadFiles } from './unread-files';

/** Reads the files of the workspace folders. What is open is never read: its text is the editor's. */
export class FolderReader {
  /** The newest reading of each file that is being read: an older one that ends later counts for nothing. */
  private readonly readings = new Map<string, symbol>();
  /** Of the open files to which links lead, under which names they are in their folders. */
  private readonly linked = new Map<string, string>();

  /**
   * @param folders who is handed what is read
   * @param files where it is read from
   * @param isOpen whether the editor has a file open: its text is newer than the disk's
   * @param openUris all that it has open
   */
  constructor(
    private readonly folders: Folders,
    private readonly files: Files,
    private readonly isOpen: (uri: string) => boolean,
    private readonly openUris: () => string[],
  ) {}

  /** Whether there is a file or a folder at a URI. */
  readonly isThere = (uri: string): Promise<boolean> => this.files.isThere(uri);

  /**
   * Reads all files of a folder, or of one inside it: settings first, as they say what the rest means. What belongs to
   * another folder of the workspace is left to that.
   *
   * @param onRead told after each file how many are read, of how many
   */
  async read(uri: string, onRead: (done: number, of: number) => void = () => {}): Promise<void> {
    const root = this.folders.rootOf(withSlash(uri));
    if (root === '') return;
    const files = (await this.files.list(uri)).filter(file => this.folders.rootOf(file) === root);
    const inOrder = [...files.filter(isConfig), ...files.filter(file => !isConfig(file))];
    let done = 0;
    // Half of the work is to get a text, the other half to understand it.
    const halfDone = () => onRead(Math.floor(++done / 2), files.length);
    const unread = new UnreadFiles();
    const reading = Symbol(uri);
    for (const file of files) this.readings.set(file, reading);
    const pause = pauses();
    const keep = (file: string, text: string | undefined) => {
      halfDone();
      if (text !== undefined) return unread.add(file, text);
      this.take(file, root, text, reading);
      halfDone();
    };
    await (this.files.readAll?.(inOrder, root, keep, pause) ?? readEach(this.files, inOrder, root, keep));
    await this.understand(unread, root, (file, text) => {
      this.take(file, root, text, reading);
      halfDone();
    });
  }

  /** Hands the engine one text after the other: as soon as may be what the open files name, so that it can be asked for. */
  private async understand(
    unread: UnreadFiles,
    root: string,
    take: (uri: string, text: string) => void,
  ): Promise<void> {
    const pause = pauses();
    const seen = new WeakSet<JourneyDocument>();
    for (const [uri, text] of unread) {
      take(uri, text);
      if (isConfig(uri) || !(await pause())) continue;
      this.takeNamed(unread, root, take, seen);
    }
  }

  /** What open files name, and what that names in turn. */
  private takeNamed(
    unread: UnreadFiles,
    root: string,
    take: (uri: string, text: string) => void,
    seen: WeakSet<JourneyDocument>,
  ): void {
    const service = this.folders.serviceFor(root);
    const naming = this.openUris().filter(uri => this.folders.rootOf(uri) === root);
    for (const uri of naming) {
      const document = service.documents().get(uri);
      if (!document || seen.has(document)) continue;
      seen.add(document);
      for (const [file, text] of unread.namedBy(uri, service)) {
        take(file, text);
        naming.push(file);
      }
    }
  }

  /**
   * To be called when a file was opened. Where a link leads to it, it is known already, under its own name: as long as
   * it is open, it is known by that of the editor alone.
   *
   * @returns whether one does
   */
  async opened(uri: string): Promise<boolean> {
    const root = this.folders.rootOf(uri);
    const own = root === '' ? undefined : await this.files.linkedTo?.(uri, root);
    if (own === undefined || !this.isOpen(uri)) return false;
    this.linked.set(uri, own);
    await this.reload(own);
    return true;
  }

  /** To be called when a file was closed: what the disk says holds again, also of the file to which it led as a link. */
  async closed(uri: string): Promise<void> {
    const own = this.linked.get(uri);
    this.linked.delete(uri);
    await Promise.all([uri, ...(own === undefined ? [] : [own])].map(file => this.reload(file)));
  }

  /** Reads a file again from the disk, or forgets it where it is gone. What is open, or outside of every folder, is the editor's alone. */
  async reload(uri: string): Promise<void> {
    const reading = Symbol(uri);
    this.readings.set(uri, reading);
    const root = this.folders.rootOf(uri);
    this.take(uri, root, root === '' ? undefined : await this.files.read(uri, root), reading);
  }

  private take(uri: string, root: string, text: string | undefined, reading: symbol): void {
    if (this.readings.get(uri) !== reading) return;
    this.readings.delete(uri);
    // Meanwhile, it may have been opened, or its folder removed.
    if (this.isOpen(uri)) return;
    if (text === undefined || this.isOpenByLink(uri)) this.folders.serviceFor(uri).removeDocument(uri);
    else if (this.folders.rootOf(uri) === root) this.folders.serviceFor(root).setDocument(uri, text, null);
  }

  private isOpenByLink(uri: string): boolean {
    return [...this.linked.values()].includes(uri);
  }
}

function isConfig(uri: string): boolean {
  return /\/journey\.config\.[a-z]+$/.test(uri);
}

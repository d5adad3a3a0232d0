import type { JourneyService } from '../service';
import type { Files } from './files';

/** The services of the open workspace folders: two folders may hold the same ids and never mix. */
export class Folders {
  /** Made only when first needed: with the first of them the engine is loaded, and nothing is to wait for that. */
  private readonly services = new Map<string, JourneyService | undefined>();

  /**
   * @param create makes a folder's service
   * @param files where the folders' files are read from
   */
  constructor(
    private readonly create: () => JourneyService,
    private readonly files: Files,
  ) {}

  /** Every service that there is. */
  all(): readonly JourneyService[] {
    return [...this.services.keys()].map(folder => this.service(folder));
  }

  /** Every service with the URI of its folder; empty for that of the files outside of every folder. */
  roots(): readonly (readonly [root: string, service: JourneyService])[] {
    return [...this.services.keys()].map(folder => [folder, this.service(folder)]);
  }

  /** The service of the innermost folder that holds the file; files outside every folder share one. */
  serviceFor(uri: string): JourneyService {
    return this.service(this.rootOf(uri));
  }

  /** The URI of the innermost folder that holds the file, with a slash; empty for a file outside of every folder. */
  rootOf(uri: string): string {
    const holding = [...this.services.keys()].filter(root => root !== '' && uri.startsWith(root));
    return holding.sort((a, b) => b.length - a.length)[0] ?? '';
  }

  /** Whether two files are in the same folder of the workspace. */
  areTogether(uri: string, other: string): boolean {
    return this.rootOf(uri) === this.rootOf(other);
  }

  /** Whether there is a file or a folder at a URI. */
  readonly isThere = (uri: string): Promise<boolean> => this.files.isThere(uri);

  /** Adds a folder; its files are not read yet. */
  add(uri: string): void {
    const folder = withSlash(uri);
    this.services.set(folder, this.services.get(folder));
  }

  /** Reads the files of a folder; those that `isOpen` says are open in the editor are left to it. */
  async read(uri: string, isOpen: (uri: string) => boolean): Promise<void> {
    const service = this.service(withSlash(uri));
    for (const file of await this.files.list(uri)) {
      if (!isOpen(file)) await this.load(file, service);
    }
  }

  /** Forgets a folder and all its files. */
  remove(uri: string): void {
    this.services.delete(withSlash(uri));
  }

  /** Reads a file again from the disk, or forgets it where it is gone. */
  async reload(uri: string): Promise<void> {
    await this.load(uri, this.serviceFor(uri));
  }

  private async load(uri: string, service: JourneyService): Promise<void> {
    const text = await this.files.read(uri);
    if (text === undefined) service.removeDocument(uri);
    else service.setDocument(uri, text, null);
  }

  private service(folder: string): JourneyService {
    const service = this.services.get(folder) ?? this.create();
    this.services.set(folder, service);
    return service;
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

import type { JourneyService } from '../service';

/** The services of the open workspace folders: two folders may hold the same ids and never mix. */
export class Folders {
  /** Made only when first needed: with the first of them the engine is loaded, and nothing is to wait for that. */
  private readonly services = new Map<string, JourneyService | undefined>();

  /**
   * @param create makes a folder's service
   * @param isOpen whether the editor has a file open
   */
  constructor(
    private readonly create: () => JourneyService,
    private readonly isOpen: (uri: string) => boolean,
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
    let innermost = '';
    for (const root of this.services.keys())
      if (root.length > innermost.length && uri.startsWith(root)) innermost = root;
    return innermost;
  }

  /** Whether a file may lead to another place: to one in its workspace folder, or else in its own. */
  mayLeadTo(uri: string, place: string): boolean {
    const root = this.rootOf(uri);
    return root === '' ? place.startsWith(folderOf(uri)) : this.rootOf(place) === root;
  }

  /** Adds a folder; its files are not read yet. A folder around it no longer knows them. */
  add(uri: string): void {
    const folder = withSlash(uri);
    if (this.services.has(folder)) return;
    this.drop(folder, () => true);
    this.services.set(folder, undefined);
  }

  /**
   * Forgets a folder of the workspace and all its files.
   *
   * @returns the files
   */
  remove(uri: string): readonly string[] {
    const folder = withSlash(uri);
    const known = [...(this.services.get(folder)?.documents().keys() ?? [])];
    this.services.delete(folder);
    return known;
  }

  /**
   * Forgets all files in a folder, which need not be one of the workspace. What is open is the editor's, also when its
   * folder is gone.
   *
   * @returns the files
   */
  forget(uri: string): readonly string[] {
    return this.drop(withSlash(uri), file => !this.isOpen(file));
  }

  private drop(folder: string, isMeant: (file: string) => boolean): readonly string[] {
    return [...this.services.values()].flatMap(service => {
      const known = [...(service?.documents().keys() ?? [])];
      const inside = known.filter(file => file.startsWith(folder) && isMeant(file));
      for (const file of inside) service?.removeDocument(file);
      return inside;
    });
  }

  private service(folder: string): JourneyService {
    const service = this.services.get(folder) ?? this.create();
    this.services.set(folder, service);
    return service;
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The URI of a folder as that of what is inside begins. */
export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

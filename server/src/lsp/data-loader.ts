import type { DataRequest, JourneyService } from '../service';
import type { DataFolder } from './files';
import type { Folders } from './folders';

interface Wanted {
  readonly service: JourneyService;
  readonly root: string;
  readonly request: DataRequest;
}

/** Reads the data files that metrics name, one after the other, and again when they change. */
export class DataLoader {
  /** Where each file was looked for, by the service and the key of its request. */
  private readonly read = new Map<JourneyService, Map<string, readonly string[]>>();
  private current: { readonly wanted: Wanted; readonly abort: AbortController } | undefined;

  /**
   * @param data reads files; undefined where there is no disk
   * @param onRead told after every file that was read
   * @param onError told of what should not happen
   */
  constructor(
    private readonly folders: Folders,
    private readonly data: DataFolder | undefined,
    private readonly onRead: () => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Reads what is not read yet, forgets what nobody names any more. To be called after every change. */
  refresh(): void {
    const wanted = this.wanted();
    const isWanted = ({ service, request: { key } }: Wanted) =>
      wanted.some(each => each.service === service && each.request.key === key);
    for (const [service, files] of this.read) this.forget(service, files, wanted);
    if (!this.current) this.next(wanted);
    else if (!isWanted(this.current.wanted)) this.current.abort.abort();
  }

  /** A file has changed on the disk, has come, or is gone, or the folder that it is in: if a metric names it, it is read again. */
  changed(uri: string): void {
    const isIn = (place: string) => place === uri || place.startsWith(`${uri}/`);
    for (const files of this.read.values()) {
      for (const [key, places] of files) if (places.some(isIn)) files.delete(key);
    }
  }

  private wanted(): readonly Wanted[] {
    return this.folders
      .roots()
      .flatMap(([root, service]) => service.dataRequests().map(request => ({ root, service, request })));
  }

  private next(all: readonly Wanted[]): void {
    const { data } = this;
    const wanted = all.find(({ service, request }) => !this.filesOf(service).has(request.key));
    if (!data || !wanted) return;
    const { service, request } = wanted;
    const root = wanted.root || (request.folders[0] ?? '');
    this.filesOf(service).set(request.key, data.places(request, root));
    const abort = new AbortController();
    this.current = { wanted, abort };
    data
      .read(request, root, abort.signal)
      .then(state => {
        if (abort.signal.aborted) return;
        service.setData(request.key, state);
        this.onRead();
      })
      .catch(this.onError)
      .finally(() => {
        this.current = undefined;
        this.refresh();
      });
  }

  private forget(
    service: JourneyService,
    files: Map<string, readonly string[]>,
    wanted: readonly Wanted[],
  ): void {
    const keys = new Set(wanted.filter(each => each.service === service).map(({ request: { key } }) => key));
    for (const key of files.keys()) {
      if (keys.has(key)) continue;
      files.delete(key);
      service.setData(key, undefined);
    }
    if (files.size === 0) this.read.delete(service);
  }

  private filesOf(service: JourneyService): Map<string, readonly string[]> {
    const files = this.read.get(service) ?? new Map<string, readonly string[]>();
    this.read.set(service, files);
    return files;
  }
}

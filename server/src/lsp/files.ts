import type { DataRequest, DataState } from '../service';

/** Told of a file's text; undefined where it is gone or cannot be read. */
export type OnRead = (uri: string, text: string | undefined) => void;

/** What the server needs of a file system; Node and the browser each bring their own. */
export interface Files {
  /** The URIs of all files of ours under a folder, in a stable order. An unreadable folder has none. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The text of a file; undefined where it is gone or cannot be read.
   *
   * @param root the URI of the workspace folder that holds it
   */
  read(uri: string, root: string): Promise<string | undefined>;
  /**
   * The URI under which `list` tells of a file to which a link leads, the file's own or that of a folder around it;
   * undefined where none does. Left out where there are no links.
   *
   * @param root the URI of the workspace folder that holds it
   */
  linkedTo?(uri: string, root: string): Promise<string | undefined>;
  /**
   * The same for many files of a folder, where together they can be had faster than one by one; else undefined.
   *
   * @param onRead told of each text, in any order
   * @param pause called between two files
   */
  readAll?(
    uris: readonly string[],
    root: string,
    onRead: OnRead,
    pause: () => Promise<unknown>,
  ): Promise<void> | undefined;
  /** Whether there is a file or a folder at a URI. */
  isThere(uri: string): Promise<boolean>;
  /** Data files; undefined where there are none to be had. */
  readonly data?: DataFolder;
}

/** The data files of a workspace folder, given by its URI. */
export interface DataFolder {
  /** The URIs at which a data file may stand. */
  places(request: DataRequest, root: string): readonly string[];
  /** What a data file says; after an abort, anything. */
  read(request: DataRequest, root: string, signal: AbortSignal): Promise<DataState>;
}

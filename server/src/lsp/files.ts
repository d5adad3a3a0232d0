/** What the server needs of a file system; Node and the browser each bring their own. */
export interface Files {
  /** The URIs of all files of ours under a folder, in a stable order. An unreadable folder has none. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined where it is gone or cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

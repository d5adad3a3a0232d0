/** Server to client: the URIs of the files under a folder whose names match a regular expression. */
export const ListFiles = 'journey/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  readonly names: string;
}

/** Server to client: the text of a file that is not open; null where it is gone or cannot be read. */
export const ReadFile = 'journey/readFile';
/** Server to client: the bytes of a data file in base 64, or why there are none. */
export const ReadBytes = 'journey/readBytes';
export type ReadBytesResult = { readonly bytes: string } | { readonly state: 'missing' | 'unreadable' };
/** Server to client: whether there is a file or a folder. */
export const FileIsThere = 'journey/fileIsThere';
export interface FileParams {
  readonly uri: string;
}

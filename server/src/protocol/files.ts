/** Server to client: the URIs of the files under a folder whose names match a regular expression. */
export const ListFiles = 'journey/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  readonly names: string;
}

/** Server to client: the text of a file that is not open; null where it is gone or cannot be read. */
export const ReadFile = 'journey/readFile';
/** Server to client: whether there is a file or a folder. */
export const FileIsThere = 'journey/fileIsThere';
export interface FileParams {
  readonly uri: string;
}

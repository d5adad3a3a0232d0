import type { Files } from './files';

/** Files on the disk where a URI says so, and those of the client everywhere else. */
export function filesByScheme(disk: Files, client: Files): Files {
  const of = (uri: string) => (uri.startsWith('file:') ? disk : client);
  return {
    ...(disk.data ? { data: disk.data } : {}),
    list: folder => of(folder).list(folder),
    read: (uri, root) => of(uri).read(uri, root),
    isThere: uri => of(uri).isThere(uri),
  };
}

import type { DataFolder, Files } from './files';

/** Files on the disk where a URI says so, and those of the client everywhere else. */
export function filesByScheme(disk: Files, client: Files): Files {
  const of = (uri: string) => (uri.startsWith('file:') ? disk : client);
  return {
    ...(disk.data && client.data ? { data: dataByScheme(disk.data, client.data) } : {}),
    list: folder => of(folder).list(folder),
    read: (uri, root) => of(uri).read(uri, root),
    linkedTo: async (uri, root) => of(uri).linkedTo?.(uri, root),
    readAll: (uris, root, ...how) => of(root).readAll?.(uris, root, ...how),
    isThere: uri => of(uri).isThere(uri),
  };
}

function dataByScheme(disk: DataFolder, client: DataFolder): DataFolder {
  const of = (root: string) => (root.startsWith('file:') ? disk : client);
  return {
    places: (request, root) => of(root).places(request, root),
    read: (request, root, signal) => of(root).read(request, root, signal),
  };
}

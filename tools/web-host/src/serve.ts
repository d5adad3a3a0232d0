import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A web server on a port of its own, for this machine alone. */
export interface StaticServer {
  /** `localhost` with its port: browsers trust it as they trust https. */
  readonly host: string;
  /** The paths that were asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What is served. The longest beginning that fits a path decides. */
export interface Content {
  /** Folders by the beginnings of their paths, which end in a slash. */
  readonly folders: Readonly<Record<string, string>>;
  /** Texts that are on no disk, by their paths. @param host the server's own name */
  texts(host: string): Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves files and texts. */
export async function serve({ folders, texts }: Content): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    requests.push(path);
    const content = texts(host())[path] ?? (await fileAt(path, folders));
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    // Webviews and extensions ask from other origins.
    response.setHeader('access-control-allow-origin', '*');
    response.end(content);
  });
  const host = () => `localhost:${(server.address() as AddressInfo).port}`;
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    host: host(),
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

async function fileAt(path: string, folders: Content['folders']): Promise<Buffer | undefined> {
  const [start] = Object.keys(folders)
    .filter(beginning => path.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  if (start === undefined) return undefined;
  return readFile(join(folders[start] ?? '', path.slice(start.length))).catch(() => undefined);
}

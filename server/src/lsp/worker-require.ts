/** What a worker has beside what a page has. */
interface WorkerScope {
  /** What whoever started the worker calls it; VS Code writes names of its own before that. */
  readonly name: string;
  importScripts(url: string): void;
  /** What a script in CommonJS fills. */
  module: { exports: unknown };
  require(path: string): unknown;
}

export {};

const scope = globalThis as unknown as WorkerScope;
const loaded = new Map<string, unknown>();

/**
 * The address of the folder of the bundles: the worker's name. Its own address would not tell, as VS Code starts
 * workers from a script that it makes.
 */
const bundleFolder = scope.name.split(' -> ').at(-1) ?? '';

/**
 * Loads the engine's bundle and what it asks for, as Node would: once, and before it returns. Paths are seen from
 * the bundles' folder.
 */
scope.require = path => {
  const url = new URL(path, bundleFolder).href;
  if (!loaded.has(url)) loaded.set(url, path.endsWith('.json') ? json(url) : script(url));
  return loaded.get(url);
};

function script(url: string): unknown {
  const module = { exports: {} as unknown };
  scope.module = module;
  scope.importScripts(url);
  return module.exports;
}

function json(url: string): unknown {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  if (request.status !== 200) throw new Error(`${url} cannot be loaded (${request.status}).`);
  return JSON.parse(request.responseText);
}

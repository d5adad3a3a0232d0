import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every file of the extension's side, by its path. */
export function clientSources(): ReadonlyMap<string, string> {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => join('client/src', file));
  return new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
}

/** A JSON file of the repository, taken to be of the shape that the test expects. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** All that a pattern finds with its first group, sorted and each once. */
export function found(pattern: RegExp, texts: Iterable<string>): readonly string[] {
  const all = [...texts].flatMap(text => [...text.matchAll(pattern)].map(match => match[1] ?? ''));
  return [...new Set(all)].sort();
}

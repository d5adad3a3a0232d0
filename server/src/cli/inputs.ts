import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { findJourneyFiles } from '../node/find-files';
import { uriOf } from '../node/uris';
import { createJourneyService, fileKindOf, type JourneyService, type Ports } from '../service';
import { UsageError } from './command';

/** Files to work on, with the service that knows them and the workspace around them. */
export interface Input {
  readonly service: JourneyService;
  /** Absolute path and URI of each file, sorted by path. */
  readonly files: readonly { readonly path: string; readonly uri: string }[];
}

/**
 * What the paths on the command line mean. A folder is a workspace of its own, all of whose files are
 * worked on. A file is worked on alone, but sees the files of the working folder around it, or of its own
 * folder where it stands elsewhere.
 *
 * @throws UsageError where a path is missing, unreadable or none of our kinds
 */
export async function readInputs(
  paths: readonly string[],
  cwd: string,
  ports: Ports,
): Promise<readonly Input[]> {
  const inputs = new Map<string, { service: JourneyService; files: Map<string, string> }>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(cwd, path);
    const isFolder = await isDirectory(absolute, path);
    if (!isFolder && !fileKindOf(absolute)) throw new UsageError(`${path} is no journey file: ${KINDS}`);
    const root = isFolder ? absolute : workspaceOf(absolute, cwd);
    const input = inputs.get(root) ?? { service: await readWorkspace(root, ports), files: new Map() };
    inputs.set(root, input);
    for (const file of isFolder ? await findJourneyFiles(absolute) : [absolute]) {
      input.files.set(file, uriOf(file));
    }
    if (!isFolder) await readInto(input.service, absolute);
  }
  return [...inputs.values()].map(({ service, files }) => ({
    service,
    files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, uri]) => ({ path, uri })),
  }));
}

const KINDS =
  'its name must end in .journey.yaml, .touchpoints.yaml, .personas.yaml, .surveys.yaml, .metrics.yaml, .plan.yaml or .guide.yaml.';

async function isDirectory(absolute: string, path: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isDirectory();
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error)}`);
  }
}

function workspaceOf(file: string, cwd: string): string {
  const inside = relative(cwd, file);
  return inside.startsWith('..') || isAbsolute(inside) ? dirname(file) : cwd;
}

async function readWorkspace(root: string, ports: Ports): Promise<JourneyService> {
  const service = createJourneyService(ports);
  for (const file of await findJourneyFiles(root)) await readInto(service, file);
  return service;
}

async function readInto(service: JourneyService, file: string): Promise<void> {
  try {
    service.setDocument(uriOf(file), await readFile(file, 'utf8'), null);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reason(error)}`);
  }
}

/** The system's words for the errors that people meet. */
function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted.';
  return code === 'EISDIR' ? 'it is a folder.' : message;
}

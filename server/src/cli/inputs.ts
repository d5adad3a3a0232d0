import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isGone, isInside, readDataFile } from '../node/data-files';
import { findJourneyFiles } from '../node/find-files';
import { readText, readTextNow } from '../node/read-text';
import { uriOf } from '../node/uris';
import { keepYoungSpaceSmall } from '../node/young-space';
import { createJourneyService, fileKindOf, type JourneyService, type Ports } from '../service';
import { UsageError } from './command';

/** What `readInputs` may be told besides the paths. */
export interface InputOptions {
  /** The text of the config file that holds instead of those in the folders. */
  readonly config?: string;
}

/** Files to work on, with the service that knows them and the workspace around them. */
export interface Input {
  readonly service: JourneyService;
  /** Absolute path and URI of each file, sorted by path. */
  readonly files: readonly { readonly path: string; readonly uri: string }[];
}

/**
 * What the paths on the command line mean. A folder is a workspace of its own, all of whose files are
 * worked on. A file is worked on alone, but sees the files of the working folder around it, or of its own
 * folder where it stands elsewhere. What the settings exclude is left out of a folder, but not where it is
 * named itself.
 *
 * @throws UsageError where a path is missing, unreadable or none of our kinds
 */
export async function readInputs(
  paths: readonly string[],
  cwd: string,
  ports: Ports,
  options: InputOptions = {},
): Promise<readonly Input[]> {
  const inputs = new Map<string, { service: JourneyService; files: Map<string, string> }>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(cwd, path);
    const isFolder = await isDirectory(absolute, path);
    if (!isFolder && !fileKindOf(absolute)) throw new UsageError(`${path} is no journey file: ${KINDS}`);
    const root = isFolder ? absolute : workspaceOf(absolute, cwd);
    const input = inputs.get(root) ?? {
      service: await readWorkspace(root, ports, options),
      files: new Map(),
    };
    inputs.set(root, input);
    // The workspace has read it already, unless it stands where nobody looks, as in node_modules.
    if (!isFolder && !input.service.documents().has(uriOf(absolute))) await readInto(input.service, absolute);
    for (const file of isFolder ? await filesToWorkOn(absolute, input.service, options) : [absolute]) {
      input.files.set(file, uriOf(file));
    }
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
  return isInside(file, cwd) ? cwd : dirname(file);
}

async function readWorkspace(root: string, ports: Ports, { config }: InputOptions): Promise<JourneyService> {
  const service = createJourneyService(ports);
  const files = await findJourneyFiles(root);
  keepYoungSpaceSmall({ files: files.length });
  for (const file of files) {
    const text = readTextNow(file);
    if (text === undefined) await readInto(service, file, true);
    else service.setDocument(uriOf(file), text, null);
  }
  if (config !== undefined) replaceConfigs(service, config, uriOf(join(root, 'journey.config.yaml')));
  await readDataFiles(service, root);
  return service;
}

/** One file after the other: each is read in small pieces, and the disk is one. */
async function readDataFiles(service: JourneyService, root: string): Promise<void> {
  for (const request of service.dataRequests()) {
    service.setData(request.key, await readDataFile(request, root));
  }
}

/** The given settings hold as though they stood at the workspace's root, and no others. */
function replaceConfigs(service: JourneyService, config: string, uri: string): void {
  for (const other of [...service.documents().keys()]) {
    if (fileKindOf(other) === 'config') service.removeDocument(other);
  }
  service.setDocument(uri, config, null);
  const [mistake] = service.diagnostics(uri).filter(({ severity }) => severity === 1);
  if (mistake) throw new UsageError(`The config file is not valid: ${mistake.message}`);
}

async function filesToWorkOn(
  folder: string,
  service: JourneyService,
  { config }: InputOptions,
): Promise<readonly string[]> {
  const isReplaced = (file: string) => config !== undefined && fileKindOf(file) === 'config';
  const files = await findJourneyFiles(folder);
  return files.filter(file => !isReplaced(file) && !service.isExcluded(uriOf(file)));
}

/** @param mayBeGone a file that was only just found may have been deleted meanwhile */
async function readInto(service: JourneyService, file: string, mayBeGone = false): Promise<void> {
  try {
    service.setDocument(uriOf(file), await readText(file), null);
  } catch (error) {
    if (mayBeGone && isGone(error)) return;
    throw new UsageError(`${file} cannot be read: ${reason(error)}`);
  }
}

/**
 * The text of a file that an option names.
 *
 * @throws UsageError where it cannot be read
 */
export async function readOptionFile(path: string, cwd: string): Promise<string> {
  try {
    return await readText(resolve(cwd, path));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error)}`);
  }
}

/** The system's words for the errors that people meet. */
function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted.';
  return code === 'EISDIR' ? 'it is a folder.' : message;
}

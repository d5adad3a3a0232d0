import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../host/src/paths';
import { BENCH_DIR } from './install';
import { built, type OurProgram, profiled } from './profile';

/** Ours, the peer, and two servers that do nearly nothing: how fast anything could be. */
export const CONTENDER_NAMES = ['ours', 'peer', 'answering', 'parsing'] as const;

/** Which server was measured. */
export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** A language server, and what it is told. */
export interface Contender {
  readonly name: ContenderName;
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly languageId: 'journey' | 'yaml';
  /** The answers to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * One of the servers, ready to be started.
 *
 * @param node the Node that runs it
 * @param profile what the CPU profile of ours is to be called, if there is to be one
 */
export function contender(name: ContenderName, node: string, profile?: string): Contender {
  const output = 'dist/server.js';
  if (name === 'ours') return ours(node, profile === undefined ? built(output) : profiled(output, profile));
  return name === 'peer' ? peer(node) : floor(node, name);
}

/** Our server, as the extension starts it. */
function ours(node: string, { script, nodeArgs }: OurProgram): Contender {
  return {
    name: 'ours',
    title: 'Journey as Code',
    command: node,
    args: [...nodeArgs, script, '--stdio'],
    languageId: 'journey',
    settings: { 'journey.language': 'en' },
  };
}

/** What people would use instead: the YAML language server with the schema of journeys. */
function peer(node: string): Contender {
  const schema = pathToFileURL(join(ROOT, 'schemas/journey.schema.json')).href;
  const yaml = {
    schemas: { [schema]: '*.journey.yaml' },
    schemaStore: { enable: false },
    // By default it leaves out what comes after 5 000 symbols.
    maxItemsComputed: 10_000_000,
    validate: true,
    hover: true,
    completion: true,
  };
  return {
    name: 'peer',
    title: 'yaml-language-server',
    command: node,
    args: [join(BENCH_DIR, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    languageId: 'yaml',
    settings: { yaml, http: {}, '[yaml]': {}, editor: {}, files: {} },
  };
}

/** The floor: a server that answers nothing, at once, or after `yaml` has parsed the whole text. */
function floor(node: string, name: 'answering' | 'parsing'): Contender {
  const script = join(BENCH_DIR, 'src/floor-server.ts');
  return {
    name,
    title: name === 'answering' ? 'a server that only answers' : '`yaml` parses the whole',
    command: node,
    args: ['--require', 'tsx/cjs', script, '--stdio', ...(name === 'parsing' ? ['--parse'] : [])],
    languageId: 'journey',
    settings: {},
  };
}

import type { JourneyDocument } from '../../model/document';
import type { SchemaProblem } from '../../model/problems';
import { ID_PATTERN } from '../../schema/ids';
import { shapeAt } from '../../schema/path';
import { rootSchema } from '../../schema/registry';
import type { Path, YamlNode } from '../../syntax/nodes';
import type { FindingData } from '../rule';
import { slugOf } from './ids';
import { typeOf } from './json-type';
import { nearest } from './nearest';
import type { schemaMessages } from './schema-messages';

interface Described {
  readonly message: keyof typeof schemaMessages;
  readonly data: FindingData;
}

/** The pattern of a text: something must be written. */
const TEXT_PATTERN = '\\S';
/** A longer value is not repeated in full. */
const MAX_FOUND = 40;

/** The keys that a file without any content lacks; none where it is broken, or may be empty. */
export function requiredOfEmptyFile({ kind, tree }: JourneyDocument): readonly string[] {
  return tree.root || tree.problems.length > 0 ? [] : (rootSchema(kind).required ?? []);
}

/** Which message tells a problem, with which values. */
export function describe(problem: SchemaProblem, document: JourneyDocument): Described {
  const { keyword, params, node, path } = problem;
  const key = keyOf(path);
  const found = foundIn(node);
  const limit = Number(params.limit);
  switch (keyword) {
    case 'type':
      return typeProblem(problem, key);
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const near = nearest(found, allowed);
      return {
        message: 'enum',
        data: { key, found, allowed, ...(near === undefined ? {} : { nearest: near }) },
      };
    }
    case 'minimum':
    case 'maximum':
      return { message: keyword, data: { key, found, limit } };
    case 'pattern':
      return patternProblem(problem, document, found);
    case 'required':
      return {
        message: 'required',
        data: { key: String(params.missingProperty), path: JSON.stringify(path) },
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      if (limit <= 1) return { message: 'blank', data: { key } };
      return { message: 'tooFew', data: { key, found: sizeOf(node), limit } };
    case 'maxItems':
      return { message: 'tooMany', data: { key, found: sizeOf(node), limit } };
    default:
      return { message: 'other', data: { key, keyword } };
  }
}

function nearTo(near: string | undefined): FindingData {
  return near === undefined ? {} : { nearest: near };
}

function typeProblem({ params, node, path }: SchemaProblem, key: string): Described {
  const expected = [params.type].flat().map(String);
  const found = typeOf(node);
  if (typeof path.at(-1) !== 'string') return { message: 'typeOfItem', data: { expected, found } };
  return found === 'null'
    ? { message: 'noValue', data: { key, expected } }
    : { message: 'type', data: { key, expected, found } };
}

function patternProblem(
  { params, path, node }: SchemaProblem,
  document: JourneyDocument,
  found: string,
): Described {
  const key = keyOf(path);
  if (params.pattern === TEXT_PATTERN) return { message: 'blank', data: { key } };
  if (params.pattern === ID_PATTERN)
    return { message: 'idPattern', data: { found, ...nearTo(slugOf(written(node))) } };
  const examples = shapeAt(document, path)?.examples ?? [params.pattern];
  return { message: 'pattern', data: { key, found, examples: examples.slice(0, 3).map(String) } };
}

/** The key whose value it is, or in whose list it stands. */
function keyOf(path: Path): string {
  return String(path.findLast(step => typeof step === 'string') ?? '');
}

function foundIn(node: YamlNode): string {
  const text = written(node);
  return text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text;
}

function written(node: YamlNode): string {
  return node.kind === 'scalar' ? String(node.value ?? '') : typeOf(node);
}

function sizeOf(node: YamlNode): number {
  return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.pairs.length : 0;
}

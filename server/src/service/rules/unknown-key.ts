import type { JourneyDocument } from '../model/document';
import type { SchemaProblem } from '../model/problems';
import { shapeAt } from '../schema/path';
import { allowsType, shapeOf } from '../schema/shape';
import type { Schema } from '../schema/types';
import { replaceScalar } from '../syntax/edit/scalar';
import { type Pair, pairOf, type YamlNode } from '../syntax/nodes';
import { trustedUntil } from './broken';
import { typeOf } from './parts/json-type';
import { isSlip, nearest } from './parts/nearest';
import { defineRule } from './rule';

/** A longer key is not repeated in full. */
const MAX_KEY = 40;

/** A key that its map does not have. */
export const unknownKey = defineRule({
  id: 'unknown-key',
  scope: 'document',
  severity: 'error',
  messages: {
    default: {
      en: 'There is no key “{key}” here. A key of one’s own begins with x-.',
      de: 'Einen Schlüssel „{key}“ gibt es hier nicht. Eigene Schlüssel beginnen mit x-.',
      da: 'Der findes ingen nøgle »{key}« her. Egne nøgler begynder med x-.',
    },
    nearest: {
      en: 'There is no key “{key}” here. Did you mean “{nearest}”?',
      de: 'Einen Schlüssel „{key}“ gibt es hier nicht. Ist „{nearest}“ gemeint?',
      da: 'Der findes ingen nøgle »{key}« her. Skal der stå »{nearest}«?',
    },
  },
  fixes: [
    {
      title: { en: 'Rename to “{nearest}”', de: 'In „{nearest}“ umbenennen', da: 'Omdøb til »{nearest}«' },
      automatic: ({ data }) => isSlip(String(data.key), String(data.nearest)),
      edits({ document, span, data: { nearest: name } }) {
        const pair = problemsOf(document).find(({ pair }) => pair.key.start === span.start)?.pair;
        if (!pair || typeof name !== 'string') return undefined;
        return [{ document, edits: [replaceScalar(document.text.getText(), pair.key, name)] }];
      },
    },
  ],
  check(document, { report }) {
    const limit = trustedUntil(document);
    const keysFor = possibleKeysIn(document);
    for (const problem of problemsOf(document)) {
      const { pair } = problem;
      if (pair.key.start >= limit) continue;
      const near = nearest(pair.name, keysFor(problem));
      const key = pair.name.slice(0, MAX_KEY);
      if (near === undefined) report({ at: pair.key, data: { key } });
      else report({ at: pair.key, message: 'nearest', data: { key, nearest: near } });
    }
  },
});

/** The possible keys of each problem, found out once for all that a map has with the same kind of value. */
function possibleKeysIn(document: JourneyDocument): (problem: KeyProblem) => readonly string[] {
  const known = new Map<YamlNode, Map<string, readonly string[]>>();
  return problem => {
    const ofMap = known.get(problem.node) ?? new Map<string, readonly string[]>();
    const type = typeOf(problem.pair.value);
    const keys = ofMap.get(type) ?? possibleKeys(problem, document);
    known.set(problem.node, ofMap.set(type, keys));
    return keys;
  };
}

/** The keys that the map does not have yet and that may have such a value. */
function possibleKeys({ node, path, pair }: KeyProblem, document: JourneyDocument): readonly string[] {
  const shape = shapeAt(document, path);
  const types = typesOf(pair.value);
  const fits = (property: Schema) => types.some(type => allowsType(shapeOf(property, pair.value), type));
  return Object.entries(shape?.properties ?? {})
    .filter(([name, property]) => pairOf(node, name) === undefined && (types.length === 0 || fits(property)))
    .map(([name]) => name);
}

/** What the value may pass for; nothing where it is still to be written. */
function typesOf(value: YamlNode): readonly string[] {
  const type = typeOf(value);
  return type === 'null' ? [] : type === 'integer' ? [type, 'number'] : [type];
}

type KeyProblem = SchemaProblem & { readonly pair: Pair };

function problemsOf(document: JourneyDocument): readonly KeyProblem[] {
  return document.problems.filter(
    (problem): problem is KeyProblem =>
      problem.keyword === 'additionalProperties' && problem.pair !== undefined,
  );
}

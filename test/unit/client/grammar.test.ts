import { deepEqual, equal } from 'node:assert/strict';
import { allSchemas } from '../../../server/src/service/schema/registry';
import { readJson } from './support';

interface Grammar {
  readonly scopeName: string;
  readonly repository: Readonly<Record<string, { readonly match: string }>>;
}

const injection = readJson<Grammar>('syntaxes/journey.injection.tmLanguage.json');

/** The words that a pattern chooses from. */
function words(rule: string): readonly string[] {
  const [, choices = ''] = /\(\?:([\w|]+)\)/.exec(injection.repository[rule]?.match ?? '') ?? [];
  return choices.split('|');
}

/** All keys that the schemas know. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) => [
    ...(name === 'properties' ? Object.keys(value as object) : []),
    ...keysIn(value),
  ]);
}

describe('the grammar', () => {
  it('colours the keys of the language, all of them and no others', () => {
    const keys = new Set([...allSchemas.values()].flatMap(keysIn));
    deepEqual([...words('structure'), ...words('property')].sort(), [...keys].sort());
  });

  it('is named as the manifest says', () => {
    const { contributes } = readJson<{
      readonly contributes: { readonly grammars: readonly { readonly scopeName: string }[] };
    }>('package.json');
    equal(contributes.grammars[1]?.scopeName, injection.scopeName);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020';
import * as compiled from '../../../server/src/service/schema/generated/validators';
import { FILE_KINDS, type FileKind, readSchemas, schemaFile } from '../../../tools/generate/schemas';
import { generateValidators } from '../../../tools/generate/validators';
import { type Fields, PLACES, VALIDATORS } from './documents';

/** Values of every type, to be put under every key. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, 3, 14, 1.5, -9, '', 'id', 'Two words', '2d', '2026-11-21', 'before', 'done', 'open'],
  ...[
    [],
    ['id'],
    [1, 7],
    [null],
    {},
    { en: 'Text' },
    { text: 'Text', done: true },
    { id: 'id' },
    { use: 'id' },
  ],
  ...[
    [{ id: 'id' }],
    [{ id: 'id', title: 'Text' }],
    [{ use: 'id', id: 7 }],
    [{ text: 'Text', id: 'Two words' }],
  ],
  ...[{ id: 'done', 'x-own': 1 }, { id: { status: 'open', on: 'never' } }, { id: [{ n: -1 }] }, { id: -2 }],
];

/** The schemas as any validator reads them, to hold ours against. */
function plainAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  for (const schema of readSchemas().values()) ajv.addSchema(schema);
  return ajv;
}

function keysIn(schema: unknown): readonly string[] {
  const text = JSON.stringify(schema);
  return [...new Set([...text.matchAll(/"(\w+)":\{/g)].map(match => match[1] ?? ''))];
}

describe('compiled validators', () => {
  const ajv = plainAjv();
  const compare = (kind: FileKind, document: unknown): void => {
    const expected = ajv.validate(schemaFile(kind), document);
    equal(VALIDATORS[kind](document), expected, `${kind} ${JSON.stringify(document)}`);
  };

  for (const [place, [kind, document]] of Object.entries(PLACES)) {
    it(`judge a ${place} as ajv does, whatever stands under a key`, () => {
      for (const key of keysIn(readSchemas().get(kind))) {
        for (const value of VALUES) compare(kind, document({ [key]: value }));
      }
    });
  }

  it('have one function a file kind, and those of what lists define', () => {
    deepEqual(
      Object.keys(compiled)
        .filter(name => name !== 'default')
        .sort(),
      [...FILE_KINDS, 'items'].sort(),
    );
  });

  it('need neither ajv nor a compiler at run time', async () => {
    const [code] = await generateValidators();
    ok(code && !/\brequire\(|\bimport\b|\beval\b|new Function/.test(code.content));
  });

  it('are the same whenever they are generated', async () => {
    deepEqual(await generateValidators(), await generateValidators());
  });

  it('do not change a document', () => {
    const [kind, document] = PLACES.step satisfies readonly [FileKind, (fields: Fields) => unknown, string];
    const step = document({ touchpoints: [{ use: 'checkout' }] });
    const before = JSON.stringify(step);
    VALIDATORS[kind](step);
    equal(JSON.stringify(step), before);
  });
});

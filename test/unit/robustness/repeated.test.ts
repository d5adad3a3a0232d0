import { deepEqual, equal, match } from 'node:assert/strict';
import { circleThrough } from '../../../server/src/service/rules/parts/circle';
import { Graph } from '../../../server/src/service/rules/parts/graph';
import { answered, diagnosed, messagesOf } from './opened';

/** So many pieces of text, one after the other. */
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

describe('a file that says the same again and again', function () {
  this.timeout(60_000);

  it('is reported a thousand times at most, although ten thousand things have one id', () => {
    const text = `touchpoints:\n${times(10_000, () => '  - id: same\n    title: Same\n')}`;
    equal(diagnosed(text, 'a.touchpoints.yaml').length, 1000);
  });

  it('answers everything, although a hundred things have one id', async () => {
    const text = `touchpoints:\n${times(100, () => '  - id: same\n    title: Same\n')}`;
    const same = (await answered(text, 'a.touchpoints.yaml')).filter(({ code }) => code === 'duplicate-id');
    equal(same.length, 99, 'all but the first');
  });

  it('is read although it repeats a map of 200 keys 5,000 times by aliases', async () => {
    const text = `x-base: &base\n${times(200, key => `  k${key}: v\n`)}stages:\n${times(5000, () => '  - *base\n')}`;
    const messages = messagesOf('yaml-syntax', diagnosed(text));
    deepEqual(messages, ['The aliases up to here repeat so much that the rest is not read.']);
  });

  it('is read although it merges a map of 200 keys into 100 others', async () => {
    const text = `x-base: &base\n${times(200, key => `  k${key}: v\n`)}stages:\n${times(100, () => '  - <<: *base\n')}`;
    const messages = messagesOf('yaml-syntax', await answered(text));
    // What an alias does not bring in is no map.
    deepEqual([...new Set(messages)], ['Only maps can be merged with <<.']);
  });

  it('is read although every alias holds ten of the one before', async () => {
    const levels = times(12, level => `x-${level + 1}: &l${level + 1} [${times(10, () => `*l${level},`)}]\n`);
    const messages = messagesOf('yaml-syntax', await answered(`x-0: &l0 [a]\n${levels}`));
    deepEqual(messages, ['The aliases up to here repeat so much that the rest is not read.']);
  });

  it('is read although an anchor contains itself', async () => {
    const messages = messagesOf('yaml-syntax', await answered('x-a: &a [1, *a]\nx-b: &b { c: *b }\n'));
    deepEqual(messages, [
      'The anchor of *a contains this alias: it would never end.',
      'The anchor of *b contains this alias: it would never end.',
    ]);
  });

  it('is read although maps merge each other and themselves', async () => {
    const text = 'x-a: &a\n  <<: *a\n  b: &b\n    <<: [*a, *b]\n';
    deepEqual(messagesOf('yaml-syntax', await answered(text)), [
      'Only maps can be merged with <<.',
      'Only maps can be merged with <<.',
    ]);
  });
});

const waysOf = (next: (id: string) => readonly string[]) => {
  const graph = new Graph(next);
  return { next, graph: () => graph };
};

describe('a circle of references', function () {
  this.timeout(60_000);

  const touchpoints = (count: number) =>
    `touchpoints:\n${times(count, index => `  - { id: t${index}, title: T, extends: t${(index + 1) % count} }\n`)}`;

  const circles = (text: string, name = 'a.touchpoints.yaml') =>
    messagesOf('reference-cycle', diagnosed(text, name));

  it('is reported at each of its references', async () => {
    deepEqual(messagesOf('reference-cycle', await answered(touchpoints(3), 'a.touchpoints.yaml')), [
      '“t0” leads back to itself by “extends”: t0 → t1 → t2 → t0. Remove one of these references.',
      '“t1” leads back to itself by “extends”: t1 → t2 → t0 → t1. Remove one of these references.',
      '“t2” leads back to itself by “extends”: t2 → t0 → t1 → t2. Remove one of these references.',
    ]);
  });

  it('is told in full up to 64 steps, and beyond by its beginning', () => {
    match(circles(touchpoints(64))[0] ?? '', /: t0 → t1 → .* → t62 → t63 → t0\./);
    equal(
      circles(touchpoints(100))[0],
      '“t0” leads back to itself by “extends”: t0 → t1 → t2 → t3 → t4 → t5 → t6 → … → t0. Remove one of these references.',
    );
  });

  it('is found among a hundred touchpoints, and a chain as long is none', () => {
    equal(circles(touchpoints(100)).length, 100);
    deepEqual(circles(touchpoints(100).replace(', extends: t0 }', ' }')), []);
  });

  it('is found among a hundred thousand ids', () => {
    const round = waysOf(id => [String((Number(id) + 1) % 100_000)]);
    deepEqual(circleThrough('99999', '0', round), ['99999', '0', '1', '2', '3', '4', '5', '…', '99999']);
    const line = waysOf(id => (id === '99999' ? [] : [String(Number(id) + 1)]));
    equal(circleThrough('0', '1', line), undefined);
  });

  it('is told apart from the ways that lead into it and out of it', () => {
    const ways: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c', 'd'], c: ['b'], d: [] };
    const graph = waysOf(id => ways[id] ?? []);
    const circleOf = (from: string, to: string) => circleThrough(from, to, graph);
    deepEqual(circleOf('b', 'c'), ['b', 'c', 'b']);
    deepEqual(circleOf('c', 'b'), ['c', 'b', 'c']);
    deepEqual([circleOf('a', 'b'), circleOf('b', 'd')], [undefined, undefined]);
    deepEqual(circleOf('d', 'd'), ['d', 'd']);
  });
});

describe('settings with globs', () => {
  const found = (glob: string) => diagnosed(`exclude: ["${glob}"]\n`, 'journey.config.yaml');

  it('are refused where a path could be tried in endless ways', () => {
    for (const glob of [
      '*a*a*a*a*a*b',
      '**/a/**/a/**/a/**/a/**/a/**',
      '{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}',
      '+(a|aa)b',
    ]) {
      const [{ code, range } = { code: undefined, range: undefined }] = found(glob);
      deepEqual([glob, code, range?.start.character], [glob, 'schema', 10]);
    }
  });

  it('are taken as people write them', () => {
    for (const glob of [
      'archive/**',
      '**/{old,tmp}/**/*.yaml',
      '*-draft.*.yaml',
      '[ab]?.journey.yaml',
      'a**',
    ])
      deepEqual(found(glob), []);
  });
});

describe('a file in JSON', () => {
  it('may say where its schema is', () => {
    const text = '{ "$schema": "../journey.schema.json", "id": "a", "title": "A", "stages": [] }\n';
    deepEqual(messagesOf('unknown-key', diagnosed(text, 'main.journey.json')), []);
  });
});

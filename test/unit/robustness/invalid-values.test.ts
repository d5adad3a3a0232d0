import { deepEqual } from 'node:assert/strict';
import { readDocument } from '../../../server/src/service/model/document';
import { answered } from './opened';

/** Texts that say a thing in a shape that nobody expects, at a place that the schema does not look at. */
const texts: readonly (readonly [why: string, text: string])[] = [
  ['an unknown key', 'touchpoints: [{ id: kiosk, use: { chat: done } }]\n'],
  ['an unknown key that is merged', 'x-a: &a { use: [1] }\ntouchpoints: [{ id: kiosk, <<: *a }]\n'],
  ['the second of two equal keys', 'touchpoints: [{ id: kiosk, extends: { a: b }, extends: { c: d } }]\n'],
  [
    'the merged one of two equal keys',
    'x-a: &a { extends: [1] }\ntouchpoints: [{ <<: *a, id: kiosk, extends: 7 }]\n',
  ],
];

describe('a value that the schema has not found to be right', () => {
  for (const [why, text] of texts) {
    it(`is no part of what is known, and nothing stumbles over it: ${why}`, async () => {
      await answered(text);
      const known = readDocument('file:///a.journey.yaml', text, 1)?.entities ?? [];
      const [touchpoint] = known.filter(({ kind }) => kind === 'touchpoint');
      deepEqual({ ...touchpoint?.data }, { id: 'kiosk' });
    });
  }
});

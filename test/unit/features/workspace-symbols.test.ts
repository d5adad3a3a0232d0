import { deepEqual, equal, rejects } from 'node:assert/strict';
import { fuzzyRank } from '../../../server/src/service/features/fuzzy';
import { service, uriOf } from '../support/service';

const files = {
  'shop.touchpoints.yaml':
    'touchpoints:\n  - id: self-service-kiosk\n    title: { en: Kiosk in the hall, de: Säule im Flur }\n  - { id: door, title: door }\n  - title: No id\n',
  'a.journey.yaml':
    'id: a\ntitle: Buying\nstages:\n  - id: s\n    title: Order\n    steps:\n      - { id: kiosk-visit, title: I order }\n      - id: half\n        title: [',
};
const noPause = async () => {};

async function found(query: string, language: 'en' | 'de' = 'en'): Promise<readonly string[]> {
  const opened = service(language);
  for (const [name, text] of Object.entries(files)) opened.setDocument(uriOf(name), text, null);
  const symbols = await opened.workspaceSymbols(query, noPause);
  return symbols.map(
    ({ symbol: { name, containerName, location } }) =>
      `${name} in ${containerName} at ${location.uri.split('/').at(-1)}:${location.range.start.line + 1}`,
  );
}

describe('workspace symbols', () => {
  it('are found by title and by id, also in a file that does not parse, the best first', async () => {
    deepEqual(await found('kiosk'), [
      'Kiosk in the hall (self-service-kiosk) in shop.touchpoints.yaml at shop.touchpoints.yaml:2',
      'I order (kiosk-visit) in Order at a.journey.yaml:7',
    ]);
  });

  it('are found in the display language, with or without accents and capitals', async () => {
    deepEqual(await found('SAULE', 'de'), [
      'Säule im Flur (self-service-kiosk) in shop.touchpoints.yaml at shop.touchpoints.yaml:2',
    ]);
  });

  it('are found where letters are left out', async () => {
    deepEqual(await found('ssk'), [
      'Kiosk in the hall (self-service-kiosk) in shop.touchpoints.yaml at shop.touchpoints.yaml:2',
    ]);
    deepEqual(await found('zzz'), []);
  });

  it('are all there is for an empty query, and a title that says no more than the id stands alone', async () => {
    const names = (await found('')).map(line => line.split(' in ')[0]);
    deepEqual(names.sort(), ['Buying (a)', 'I order (kiosk-visit)', 'Kiosk', 'Order (s)', 'door', 'half']);
  });

  it('are 200 at most', async () => {
    const opened = service();
    const many = Array.from({ length: 300 }, (_, n) => `  - { id: t${n}, title: T }\n`).join('');
    opened.setDocument(uriOf('a.touchpoints.yaml'), `touchpoints:\n${many}`, null);
    equal((await opened.workspaceSymbols('t', noPause)).length, 200);
  });

  it('are no longer looked for when nobody waits any more', async () => {
    const opened = service();
    opened.setDocument(uriOf('a.touchpoints.yaml'), files['shop.touchpoints.yaml'], null);
    await rejects(
      opened.workspaceSymbols('kiosk', () => Promise.reject(new Error('cancelled'))),
      /cancelled/,
    );
  });
});

describe('a fuzzy rank', () => {
  it('is the better the more of a name stands together', () => {
    const ranks = ['web shop', 'my web shop', 'cobweb shop', 'wide embers shop', 'we buy shop'].map(name =>
      fuzzyRank('web', name),
    );
    deepEqual(ranks, [0, 1, 2, 4, 3]);
  });

  it('takes a hyphen for a blank, and needs neither', () => {
    equal(fuzzyRank('Web-Shop', 'web shop'), 0);
    equal(fuzzyRank('webshop', 'web shop'), 3);
    equal(fuzzyRank('shopweb', 'web shop'), undefined);
  });
});

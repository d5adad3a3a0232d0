import { deepEqual, equal } from 'node:assert/strict';
import { type Client, startClient } from './support';

interface Progress {
  readonly value: { readonly kind: string; readonly title?: string; readonly percentage?: number };
}

describe('the first reading of a folder', () => {
  let client: Client;
  afterEach(() => client.stop());

  const LIBRARY = 'touchpoints: []\n';
  /** As many as are read at once, so that none is read before the client listens. */
  const first = Array.from({ length: 8 }, (_, index) => `a${index}.touchpoints.yaml`);
  const more = (count: number) => Array.from({ length: count }, (_, index) => `b${index}.touchpoints.yaml`);

  const start = async (count: number, locale: string) => {
    const names = [...first, ...more(count)];
    const files = Object.fromEntries(names.map(name => [name, LIBRARY]));
    const capabilities = { window: { workDoneProgress: true } };
    client = await startClient(files, { capabilities, locale }, undefined, first);
    const told: Progress['value'][] = [];
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    const ended = new Promise<void>(resolve => {
      client.connection.onNotification('$/progress', ({ value }: Progress) => {
        told.push(value);
        if (value.kind === 'end') resolve();
      });
    });
    for (const name of first) client.release(name);
    return { told, ended };
  };

  it('shows how far it is where there are many files, in the language of the client', async () => {
    const { told, ended } = await start(300, 'da');
    await ended;
    deepEqual([told[0]?.kind, told[0]?.title], ['begin', 'Kunderejser læses']);
    equal(told.at(-2)?.percentage, 100);
    const reported = told.slice(1, -1).map(({ percentage = 0 }) => percentage);
    deepEqual(
      reported,
      reported.toSorted((a, b) => a - b),
    );
  });

  it('shows nothing where it is over at once', async () => {
    const { told } = await start(10, 'en');
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    deepEqual(told, []);
  });
});

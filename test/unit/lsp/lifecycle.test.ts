import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Location, SymbolInformation } from 'vscode-languageserver';
import { LintWorkspace } from '../../../server/src/protocol';
import { type Client, startClient } from './support';

const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const JOURNEY =
  'id: a\ntitle: A\nstages: [{ id: s, title: S, phase: before, steps: [{ id: p, title: P, touchpoints: [kiosk] }] }]\n';

describe('a file over its life', () => {
  let client: Client;
  afterEach(() => client.stop());

  const notify = (method: string, params: object) => client.connection.sendNotification(method, params);
  const ofFile = (name: string) => ({ textDocument: { uri: client.uri(name) } });
  const close = (name: string) => notify('textDocument/didClose', ofFile(name));
  const watched = (...changes: readonly (readonly [name: string, type: 1 | 2 | 3])[]) =>
    notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: client.uri(name), type })),
    });
  const replace = (name: string, version: number, text: string) =>
    notify('textDocument/didChange', {
      textDocument: { uri: client.uri(name), version },
      contentChanges: [{ text }],
    });
  /** The names of everything that has “kiosk” in it, with their files. */
  const kiosks = async () => {
    const found: SymbolInformation[] = await client.connection.sendRequest('workspace/symbol', {
      query: 'kiosk',
    });
    return found
      .map(
        ({ name, location: { uri } }) => `${uri.slice(client.uri('').length)} ${name.replace(/ \(.*/, '')}`,
      )
      .sort();
  };

  it('shows what is wrong with it by itself before the others are read, and then the rest', async () => {
    client = await startClient({ 'b.touchpoints.yaml': LIBRARY }, {}, undefined, ['b.touchpoints.yaml']);
    await client.open('a.journey.yaml', `${JOURNEY}titel: A\n`);
    const early = await client.diagnostics('a.journey.yaml', () => true);
    deepEqual(
      early.map(({ code }) => code),
      ['unknown-key'],
    );
    client.release('b.touchpoints.yaml');
    const codes = (await client.diagnostics('a.journey.yaml', all => all.length > 1)).map(({ code }) => code);
    ok(codes.includes('missing-goal') && !codes.includes('unresolved-reference'));
  });

  it('keeps what the editor says, although the disk answers later with something older', async () => {
    const names = ['a.journey.yaml'];
    client = await startClient({ 'a.journey.yaml': 'titel: Old\n' }, {}, undefined, names);
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', () => true);
    client.release('a.journey.yaml');
    await client.diagnostics('a.journey.yaml', codes => codes.includes('missing-goal'));
    deepEqual((await kiosks()).length, 0);
    await replace('a.journey.yaml', 2, `${JOURNEY}touchpoints: [{ id: kiosk, title: Kiosk }]\n`);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    deepEqual(await kiosks(), ['a.journey.yaml Kiosk']);
  });

  it('has the editor’s text when it is closed and opened again faster than the disk answers', async () => {
    client = await startClient({ 'b.touchpoints.yaml': LIBRARY });
    await client.open('b.touchpoints.yaml', LIBRARY.replace('Kiosk', 'Kiosk one'));
    deepEqual(await kiosks(), ['b.touchpoints.yaml Kiosk one']);
    client.hold('b.touchpoints.yaml');
    await close('b.touchpoints.yaml');
    await client.open('b.touchpoints.yaml', LIBRARY.replace('Kiosk', 'Kiosk two'));
    client.release('b.touchpoints.yaml');
    deepEqual(await kiosks(), ['b.touchpoints.yaml Kiosk two']);
    await close('b.touchpoints.yaml');
    let found = await kiosks();
    while (found[0] !== 'b.touchpoints.yaml Kiosk') found = await kiosks();
  });

  it('has the newest of two texts of the disk, although the older one is answered last', async () => {
    client = await startClient({ 'b.touchpoints.yaml': LIBRARY });
    deepEqual(await kiosks(), ['b.touchpoints.yaml Kiosk']);
    client.hold('b.touchpoints.yaml');
    await watched(['b.touchpoints.yaml', 2]);
    await kiosks(); // the reading has begun
    const old = client.pass('b.touchpoints.yaml');
    client.disk.set(client.uri('b.touchpoints.yaml'), LIBRARY.replace('Kiosk', 'Kiosk two'));
    await watched(['b.touchpoints.yaml', 2]);
    let found = await kiosks();
    while (found[0] !== 'b.touchpoints.yaml Kiosk two') found = await kiosks();
    old();
    await kiosks();
    deepEqual(await kiosks(), ['b.touchpoints.yaml Kiosk two']);
  });

  it('is opened, edited, renamed, deleted and closed in one breath, and everybody knows what is left', async () => {
    client = await startClient({ 'a.journey.yaml': JOURNEY });
    await client.open('a.journey.yaml', JOURNEY);
    for (let round = 0; round < 20; round++) {
      const [from, to] = [`old-${round}.touchpoints.yaml`, `new-${round}.touchpoints.yaml`];
      client.disk.set(client.uri(from), LIBRARY.replaceAll('kiosk', `kiosk-${round}`));
      void watched([from, 1]);
      void client.open(from, LIBRARY);
      void replace(from, 2, LIBRARY.replaceAll('kiosk', `kiosk-${round}`));
      client.disk.delete(client.uri(from));
      client.disk.set(client.uri(to), LIBRARY.replaceAll('kiosk', `kiosk-${round}`));
      void notify('workspace/didRenameFiles', {
        files: [{ oldUri: client.uri(from), newUri: client.uri(to) }],
      });
      void close(from);
      void watched([from, 3], [to, 1]);
      if (round % 2 === 0) {
        client.disk.delete(client.uri(to));
        void watched([to, 3]);
      }
    }
    const left = Array.from(
      { length: 10 },
      (_, index) => `new-${2 * index + 1}.touchpoints.yaml Kiosk`,
    ).sort();
    let found = await kiosks();
    while (found.length !== left.length) found = await kiosks();
    deepEqual(found, left);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
  });

  it('is found where a thousand come, change and go at once', async () => {
    client = await startClient();
    const names = Array.from({ length: 1000 }, (_, index) => `n${index}.touchpoints.yaml`);
    const all = (type: 1 | 2 | 3) => watched(...names.map(name => [name, type] as const));
    for (const [index, name] of names.entries())
      client.disk.set(client.uri(name), LIBRARY.replaceAll('kiosk', `kiosk-${index}`));
    const summary = async () =>
      client.connection.sendRequest<{ readonly files: number; readonly error: number }>(LintWorkspace, {});
    await all(1);
    while ((await summary()).files < 1000);
    for (const name of names) client.disk.set(client.uri(name), 'titel: A\n');
    await all(2);
    while ((await summary()).error < 1000);
    client.disk.clear();
    await all(3);
    while ((await summary()).files > 0);
    equal((await kiosks()).length, 0);
  }).timeout(60_000);

  it('comes and goes with its folder, of which alone is told', async () => {
    client = await startClient({ 'a.journey.yaml': JOURNEY });
    await client.open('a.journey.yaml', JOURNEY);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
    client.disk.set(client.uri('lib/b.touchpoints.yaml'), LIBRARY);
    await watched(['lib', 1]);
    await client.diagnostics('a.journey.yaml', codes => !codes.includes('unresolved-reference'));
    client.disk.delete(client.uri('lib/b.touchpoints.yaml'));
    await watched(['lib', 3]);
    await client.diagnostics('a.journey.yaml', codes => codes.includes('unresolved-reference'));
  });

  it('moves with its folder, and with it what it leads to and what leads to it', async () => {
    const metrics = 'metrics:\n  - id: nps\n    type: nps\n    source: { file: ../data/nps.csv }\n';
    client = await startClient({ 'team/b.metrics.yaml': metrics, 'data/nps.csv': 'score\n9\n' });
    const edit = await client.connection.sendRequest('workspace/willRenameFiles', {
      files: [{ oldUri: client.uri('team'), newUri: client.uri('teams/one') }],
    });
    deepEqual(edit, {
      changes: {
        [client.uri('team/b.metrics.yaml')]: [
          {
            range: { start: { line: 3, character: 20 }, end: { line: 3, character: 35 } },
            newText: '../../data/nps.csv',
          },
        ],
      },
    });
  });

  it('is asked about when it is closed, and where a definition was it is no more', async () => {
    client = await startClient();
    await client.open('b.touchpoints.yaml', LIBRARY);
    await client.open('a.journey.yaml', JOURNEY);
    await close('b.touchpoints.yaml');
    const position = { line: 2, character: JOURNEY.split('\n')[2]?.indexOf('kiosk') };
    const ask = (): Promise<Location[]> =>
      client.connection.sendRequest('textDocument/definition', { ...ofFile('a.journey.yaml'), position });
    let found = await ask();
    while (found.length > 0) found = await ask();
    equal(
      await client.connection.sendRequest('textDocument/hover', {
        ...ofFile('b.touchpoints.yaml'),
        position: { line: 1, character: 9 },
      }),
      null,
    );
  });
});

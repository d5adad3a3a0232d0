import { deepEqual, equal, notEqual } from 'node:assert/strict';
import type { Location, SymbolInformation } from 'vscode-languageserver';
import { type Client, ROOT, startClient } from './support';

const OTHER = 'file:///other';
const kiosk = (title: string) => `touchpoints:\n  - id: kiosk\n    title: ${title}\n`;
const JOURNEY =
  'id: a\ntitle: A\nstages: [{ id: s, title: S, phase: before, steps: [{ id: p, title: P, touchpoints: [kiosk] }] }]\n';
const AT_KIOSK = { line: 2, character: JOURNEY.split('\n')[2]?.indexOf('kiosk') };
const folder = (uri: string) => ({ uri, name: uri.replace(/.*\//, '') });

describe('the folders of a workspace', () => {
  let client: Client;
  afterEach(() => client.stop());

  const start = (files: Readonly<Record<string, string>>, folders: readonly string[], others = {}) =>
    startClient(files, {
      workspaceFolders: folders.map(folder),
      capabilities: { workspace: { workspaceFolders: true } },
      ...others,
    });
  const open = (uri: string, text: string) =>
    client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'journey', version: 1, text },
    });
  const change = (added: readonly string[], removed: readonly string[]) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map(folder), removed: removed.map(folder) },
    });
  const kiosksFrom = async (uri: string) => {
    const params = { textDocument: { uri }, position: AT_KIOSK };
    const found: Location[] = await client.connection.sendRequest('textDocument/definition', params);
    return found.map(each => each.uri);
  };
  const symbols = async () => {
    const found: SymbolInformation[] = await client.connection.sendRequest('workspace/symbol', {
      query: 'kiosk',
    });
    return found.map(({ location: { uri } }) => uri).sort();
  };
  const told = (uri: string, when: (codes: readonly unknown[]) => boolean) =>
    client.notified<{ readonly uri: string; readonly diagnostics: readonly { readonly code: unknown }[] }>(
      'textDocument/publishDiagnostics',
      sent => sent.uri === uri && when(sent.diagnostics.map(({ code }) => code)),
    );
  const isUnresolved = (codes: readonly unknown[]) => codes.includes('unresolved-reference');
  const isResolved = (codes: readonly unknown[]) => codes.includes('missing-goal') && !isUnresolved(codes);

  it('never mix, although their files have the same names and ids', async () => {
    client = await start({ 'b.touchpoints.yaml': kiosk('Here'), 'a.journey.yaml': JOURNEY }, [ROOT, OTHER]);
    client.disk.set(`${OTHER}/b.touchpoints.yaml`, kiosk('There'));
    await open(`${OTHER}/a.journey.yaml`, JOURNEY);
    await open(`${ROOT}/a.journey.yaml`, JOURNEY);
    for (const root of [ROOT, OTHER]) {
      const { diagnostics } = await told(`${root}/a.journey.yaml`, isResolved);
      equal(diagnostics.filter(({ code }) => code === 'duplicate-id').length, 0);
      deepEqual(await kiosksFrom(`${root}/a.journey.yaml`), [`${root}/b.touchpoints.yaml`]);
    }
  });

  it('come and go while the server runs, and take along what they define', async () => {
    client = await start({ 'a.journey.yaml': JOURNEY }, [ROOT]);
    await open(`${OTHER}/a.journey.yaml`, JOURNEY);
    await told(`${OTHER}/a.journey.yaml`, isUnresolved);
    client.disk.set(`${OTHER}/b.touchpoints.yaml`, kiosk('There'));
    await change([OTHER], []);
    await told(`${OTHER}/a.journey.yaml`, isResolved);
    deepEqual(await symbols(), [`${OTHER}/b.touchpoints.yaml`]);
    await change([], [OTHER]);
    await told(`${OTHER}/a.journey.yaml`, isUnresolved);
    deepEqual(await symbols(), []);
  });

  it('are left without what a folder inside them has, for as long as that is one of its own', async () => {
    const inner = `${ROOT}/team`;
    client = await start({ 'team/b.touchpoints.yaml': kiosk('Ours') }, [ROOT]);
    await open(`${ROOT}/a.journey.yaml`, JOURNEY);
    await told(`${ROOT}/a.journey.yaml`, isResolved);
    await change([inner], []);
    await told(`${ROOT}/a.journey.yaml`, isUnresolved);
    deepEqual(await symbols(), [`${inner}/b.touchpoints.yaml`]);
    await change([], [inner]);
    await told(`${ROOT}/a.journey.yaml`, isResolved);
    deepEqual(await kiosksFrom(`${ROOT}/a.journey.yaml`), [`${inner}/b.touchpoints.yaml`]);
  });

  it('take nothing from the editor when the folder of an open file is said to be gone', async () => {
    const inside = `${ROOT}/in/a.journey.yaml`;
    client = await start({ 'in/b.touchpoints.yaml': kiosk('Here') }, [ROOT]);
    await open(inside, JOURNEY);
    deepEqual(await kiosksFrom(inside), [`${ROOT}/in/b.touchpoints.yaml`]);
    client.disk.delete(`${ROOT}/in/b.touchpoints.yaml`);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ROOT}/in`, type: 3 }],
    });
    await told(inside, isUnresolved);
    deepEqual(await symbols(), []);
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: inside },
      position: { line: 0, character: 0 },
    });
    notEqual(hover, null);
  });

  it('take back the findings of their files when they go', async () => {
    client = await start({}, [ROOT, OTHER]);
    client.disk.set(`${OTHER}/c.journey.yaml`, 'titel: A\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${OTHER}/c.journey.yaml`, type: 1 }],
    });
    let summary = { files: 0 };
    while (summary.files === 0) summary = await client.connection.sendRequest('journey/lintWorkspace', {});
    await told(`${OTHER}/c.journey.yaml`, codes => codes.includes('unknown-key'));
    await change([], [OTHER]);
    await told(`${OTHER}/c.journey.yaml`, codes => codes.length === 0);
  });

  it('are not left by a definition or a link, and neither is the folder of a file that stands alone', async () => {
    const metrics = (file: string) =>
      `metrics:\n  - id: nps\n    type: nps\n    source: { file: ${file} } # x\n`;
    client = await start({ 'nps.csv': 'score\n9\n' }, [ROOT]);
    client.disk.set(`${OTHER}/nps.csv`, 'score\n9\n');
    const definition = async (uri: string, file: string) => {
      await open(uri, metrics(file));
      const textDocument = { uri };
      const position = { line: 3, character: 22 };
      const found: Location[] = await client.connection.sendRequest('textDocument/definition', {
        textDocument,
        position,
      });
      const links: { target: string }[] = await client.connection.sendRequest('textDocument/documentLink', {
        textDocument,
      });
      return [...found.map(each => each.uri), ...links.map(({ target }) => target)];
    };
    const here = `${ROOT}/nps.csv`;
    deepEqual(await definition(`${ROOT}/a.metrics.yaml`, 'nps.csv'), [here, here]);
    deepEqual(await definition(`${ROOT}/b.metrics.yaml`, '../other/nps.csv'), []);
    deepEqual(await definition(`${OTHER}/c.metrics.yaml`, '../workspace/nps.csv'), []);
    deepEqual(await definition(`${OTHER}/deep/d.metrics.yaml`, '../nps.csv'), []);
  });
});

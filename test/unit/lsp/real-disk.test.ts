import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Location, SymbolInformation } from 'vscode-languageserver';
import { built } from '../support/built';
import { ProcessClient } from './process-client';

const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
const JOURNEY =
  'id: a\ntitle: A\nstages: [{ id: s, title: S, phase: before, steps: [{ id: p, title: P, touchpoints: [kiosk] }] }]\n';
const AT_KIOSK = { line: 2, character: JOURNEY.split('\n')[2]?.indexOf('kiosk') };
const [CREATED, CHANGED, DELETED] = [1, 2, 3];

/** The shipped server on a folder of the disk. */
describe('the server on a real disk', function () {
  this.timeout(60_000); // each test starts a process, on a machine that may be busy
  let folder: string;
  let client: ProcessClient;

  before(() => built());
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'journey-disk-')));
    client = new ProcessClient([join(await built(), 'server.js'), '--stdio']);
  });
  afterEach(async () => {
    client.kill();
    await rm(folder, { recursive: true });
  });

  const at = (name: string) => join(folder, name);
  const uri = (name: string) => pathToFileURL(at(name)).href;
  const write = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(at(name), '..'), { recursive: true });
      await writeFile(at(name), text);
    }
  };
  const start = async (files: Readonly<Record<string, string>>) => {
    await write(files);
    await client.request('initialize', { processId: null, rootUri: uri(''), capabilities: {} });
    client.notify('initialized', {});
  };
  const open = (name: string, text: string) =>
    client.notify('textDocument/didOpen', {
      textDocument: { uri: uri(name), languageId: 'journey', version: 1, text },
    });
  const close = (name: string) =>
    client.notify('textDocument/didClose', { textDocument: { uri: uri(name) } });
  const watched = (...changes: readonly (readonly [name: string, type: number])[]) =>
    client.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uri(name), type })),
    });
  /** The codes of a file's findings, once they fulfil the condition. */
  const findings = async (name: string, when: (codes: readonly unknown[]) => boolean) => {
    const codesIn = (params: unknown) =>
      (params as { readonly diagnostics: readonly Diagnostic[] }).diagnostics.map(({ code }) => code);
    const { params } = await client.message(
      ({ method, params: sent }) =>
        method === 'textDocument/publishDiagnostics' &&
        (sent as { readonly uri: string }).uri === uri(name) &&
        when(codesIn(sent)),
    );
    return codesIn(params);
  };
  const isUnresolved = (codes: readonly unknown[]) => codes.includes('unresolved-reference');
  const isResolved = (codes: readonly unknown[]) => codes.includes('missing-goal') && !isUnresolved(codes);
  /** The files that define the kiosk, as soon as they are these. */
  const definedIn = async (...names: readonly string[]) => {
    const wanted = names.map(uri).sort().join();
    for (;;) {
      const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'kiosk' });
      if (
        found
          .map(({ location }) => location.uri)
          .sort()
          .join() === wanted
      )
        return;
    }
  };
  const definition = async (name: string) => {
    const params = { textDocument: { uri: uri(name) }, position: AT_KIOSK };
    return (await client.request<Location[]>('textDocument/definition', params)).map(found => found.uri);
  };

  it('knows a file once that is opened by the name of a link, and by its own as soon as that is closed', async () => {
    await start({ 'b.touchpoints.yaml': LIBRARY });
    await mkdir(at('links'));
    await symlink(at('b.touchpoints.yaml'), at('links/c.touchpoints.yaml'));
    await symlink(folder, at('links/up'));
    open('a.journey.yaml', JOURNEY);
    await findings('a.journey.yaml', isResolved);
    for (const link of ['links/c.touchpoints.yaml', 'links/up/b.touchpoints.yaml']) {
      open(link, LIBRARY);
      await definedIn(link);
      await findings(link, codes => !codes.includes('duplicate-id'));
      deepEqual(await definition('a.journey.yaml'), [uri(link)]);
      close(link);
      await definedIn('b.touchpoints.yaml');
    }
  });

  it('leaves out what the settings exclude, and takes it in when they no longer do', async () => {
    await start({
      'old/deep/b.touchpoints.yaml': LIBRARY,
      'journey.config.yaml': 'exclude: ["old/**"]\n',
    });
    open('a.journey.yaml', JOURNEY);
    await findings('a.journey.yaml', isUnresolved);
    await write({ 'journey.config.yaml': 'exclude: ["older/**"]\n' });
    watched(['journey.config.yaml', CHANGED]);
    await findings('a.journey.yaml', isResolved);
    await rename(at('old'), at('older'));
    watched(['old', DELETED], ['older', CREATED]);
    await findings('a.journey.yaml', isUnresolved);
  });

  it('follows files and folders that get other names', async () => {
    await start({ 'team/b.touchpoints.yaml': LIBRARY });
    open('a.journey.yaml', JOURNEY);
    await findings('a.journey.yaml', isResolved);
    await rename(at('team/b.touchpoints.yaml'), at('team/c.touchpoints.yaml'));
    watched(['team/b.touchpoints.yaml', DELETED], ['team/c.touchpoints.yaml', CREATED]);
    await definedIn('team/c.touchpoints.yaml');
    await rename(at('team'), at('teams'));
    watched(['team', DELETED], ['teams', CREATED]);
    await definedIn('teams/c.touchpoints.yaml');
    deepEqual(await definition('a.journey.yaml'), [uri('teams/c.touchpoints.yaml')]);
    await rename(at('teams/c.touchpoints.yaml'), at('teams/c.txt'));
    watched(['teams/c.touchpoints.yaml', DELETED], ['teams/c.txt', CREATED]);
    await findings('a.journey.yaml', isUnresolved);
  });

  it('knows what is left after many have come, been opened, renamed, deleted and closed at once', async () => {
    await start({ 'a.journey.yaml': JOURNEY });
    const names = Array.from({ length: 30 }, (_, index) => `n${index}.touchpoints.yaml`);
    for (const name of names) {
      await write({ [name]: LIBRARY });
      watched([name, CREATED]);
      open(name, LIBRARY);
      await rename(at(name), at(`new-${name}`));
      watched([name, DELETED], [`new-${name}`, CREATED]);
      close(name);
      if (name !== 'n7.touchpoints.yaml') await rm(at(`new-${name}`));
      watched([`new-${name}`, DELETED]);
    }
    await definedIn('new-n7.touchpoints.yaml');
  });

  it('goes on where a file vanishes or becomes a folder', async () => {
    await start({ 'b.touchpoints.yaml': LIBRARY });
    open('a.journey.yaml', JOURNEY);
    await findings('a.journey.yaml', isResolved);
    await rm(at('b.touchpoints.yaml'));
    watched(['b.touchpoints.yaml', CHANGED]);
    await findings('a.journey.yaml', isUnresolved);
    await mkdir(at('b.touchpoints.yaml'));
    watched(['b.touchpoints.yaml', CHANGED]);
    const told = ({ method, params }: { method?: string; params?: unknown }) =>
      method === 'window/logMessage' &&
      (params as { readonly message: string }).message ===
        `${at('b.touchpoints.yaml')} cannot be read: it is no file.`;
    ok(await client.message(told));
    await rm(at('b.touchpoints.yaml'), { recursive: true });
    await write({ 'b.touchpoints.yaml': LIBRARY });
    watched(['b.touchpoints.yaml', CREATED]);
    await findings('a.journey.yaml', isResolved);
    equal((await definition('a.journey.yaml')).length, 1);
  });
});

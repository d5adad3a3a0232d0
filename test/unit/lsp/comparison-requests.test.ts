import { deepEqual, equal, ok } from 'node:assert/strict';
import { nodeHistory } from '../../../server/src/lsp/node-history';
import { uriOf } from '../../../server/src/node/uris';
import type { CompareResult, PreviewChangedParams, RevisionsResult } from '../../../server/src/protocol';
import { type GitFolder, gitFolder } from '../cli/repository';
import { cliFolder } from '../cli/support';
import { type Client, startClient } from './support';

const NAME = 'a.journey.yaml';
const journey = (title: string) =>
  `id: a\ntitle: A\nstages:\n  - { id: s, title: S, phase: during, steps: [{ id: t, title: ${title} }] }\n`;

describe('the language server, asked to compare', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('sends the differences along with each view, until the comparison is left', async () => {
    client = await startClient(
      {},
      {},
      {
        async revisionsOf() {
          return { commits: [], names: [] };
        },
        filesAt: async (uri, root, revision, program) => {
          deepEqual([root, revision, program], ['file:///workspace/', 'main', '/usr/bin/git']);
          return new Map([[uri, journey('Old')]]);
        },
      },
    );
    const uri = client.uri(NAME);
    await client.open(NAME, journey('New'));
    await client.connection.sendRequest('journey/watchPreview', { uri, watch: true });
    const other = { revision: 'main', label: 'main', git: '/usr/bin/git' };
    deepEqual(await client.connection.sendRequest('journey/compare', { uri, with: other }), {});
    const { view } = await client.notified<PreviewChangedParams>(
      'journey/previewChanged',
      sent => sent.view?.comparison !== undefined,
    );
    equal(view?.comparison?.groups[0]?.entries[0]?.text, 'Step “Old” is now called “New”');
    await client.connection.sendRequest('journey/compare', { uri, with: null });
    await client.notified<PreviewChangedParams>(
      'journey/previewChanged',
      sent => sent.view !== null && sent.view.comparison === undefined,
    );
  });

  it('says that it knows no older states where the host brings none', async () => {
    client = await startClient();
    await client.open(NAME, journey('New'));
    const uri = client.uri(NAME);
    const unsupported = { problem: 'unsupported' };
    deepEqual(await client.connection.sendRequest('journey/revisions', { uri }), unsupported);
    const other = { revision: 'main', label: 'main' };
    deepEqual(
      await client.connection.sendRequest<CompareResult>('journey/compare', { uri, with: other }),
      unsupported,
    );
  });
});

describe('older states, from git', () => {
  let folder: GitFolder;
  const history = nodeHistory(() => {});
  const problem = (asked: Promise<unknown>) =>
    asked.then(
      () => undefined,
      error => error.problem,
    );
  before(async () => {
    folder = await gitFolder({ 'in/a.journey.yaml': journey('Old'), 'b.journey.yaml': journey('Other') });
    await folder.commit({ 'in/a.journey.yaml': journey('New') }, 'Name it');
  });
  after(() => folder.remove());

  it('are those of the workspace folder, also where it is only a part of the repository', async () => {
    const uri = uriOf(folder.at('in/a.journey.yaml'));
    const part = await history.filesAt(uri, `${uriOf(folder.at('in'))}/`, 'HEAD~1', undefined);
    deepEqual([...part], [[uri, journey('Old')]]);
    const whole = await history.filesAt(uri, '', 'HEAD~1', undefined);
    deepEqual([...whole.keys()], [uriOf(folder.at('b.journey.yaml')), uri]);
  });

  it('are listed', async () => {
    const listed: RevisionsResult = await history.revisionsOf(
      uriOf(folder.at('in/a.journey.yaml')),
      undefined,
    );
    ok('commits' in listed);
    deepEqual(
      listed.commits.map(({ subject }) => subject),
      ['Name it', 'Begin'],
    );
  });

  it('are missing for a reason', async () => {
    const uri = uriOf(folder.at('b.journey.yaml'));
    const elsewhere = await cliFolder({ 'a.journey.yaml': '' });
    const lonely = uriOf(elsewhere.at('a.journey.yaml'));
    deepEqual(
      [
        await problem(history.filesAt(uri, '', 'nowhere', undefined)),
        await problem(history.filesAt(uri, '', 'HEAD', '/no/such/git')),
        await problem(history.revisionsOf(lonely, undefined)),
        await problem(history.revisionsOf('vscode-vfs://github/a.journey.yaml', undefined)),
      ],
      ['unknown-revision', 'no-git', 'no-repository', 'unsupported'],
    );
    await elsewhere.remove();
  });
});

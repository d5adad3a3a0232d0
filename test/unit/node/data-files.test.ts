import { deepEqual, equal } from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf, readDataFile } from '../../../server/src/node/data-files';
import { uriOf } from '../../../server/src/node/uris';
import { NPS } from '../data/reading';

describe('data files on the disk', () => {
  let outer: string;
  let root: string;
  const request = (file: string, folders = [`${uriOf(root)}/team/`]) => ({
    key: file,
    file,
    folders,
    reading: NPS,
  });
  const stateOf = async (file: string) => (await readDataFile(request(file), root)).state;

  beforeEach(async () => {
    outer = await mkdtemp(join(tmpdir(), 'journey-data-'));
    root = join(outer, 'workspace');
    await mkdir(join(root, 'team'), { recursive: true });
    await mkdir(join(outer, 'workspace-of-others'));
    await writeFile(join(root, 'nps.csv'), 'score\n9\n');
    await writeFile(join(root, 'team', 'größe 1.csv'), 'score\n9\n');
    await writeFile(join(outer, 'secret.csv'), 'score\n9\n');
    await writeFile(join(outer, 'workspace-of-others', 'secret.csv'), 'score\n9\n');
  });
  afterEach(() => rm(outer, { recursive: true }));

  it('are read where they lie in the workspace folder', async () => {
    deepEqual(await Promise.all(['größe 1.csv', './größe 1.csv', '../nps.csv'].map(stateOf)), [
      'read',
      'read',
      'read',
    ]);
  });

  it('are looked for in the folder of the settings too', async () => {
    const folders = [`${uriOf(root)}/team/`, `${uriOf(root)}/`];
    equal((await readDataFile(request('nps.csv', folders), root)).state, 'read');
  });

  it('are missing where nothing is, and unreadable where a folder is', async () => {
    deepEqual(await Promise.all(['lost.csv', 'nps.csv/x.csv', '../team'].map(stateOf)), [
      'missing',
      'missing',
      'unreadable',
    ]);
  });

  it('are missing where half a character is in the path, which still has an address', async () => {
    deepEqual(placesOf(request('a\ud83d.csv'), root).map(uriOf), [`${uriOf(root)}/team/a%EF%BF%BD.csv`]);
    equal(await stateOf('a\ud83d.csv'), 'missing');
  });

  it('are never read outside of the workspace folder', async () => {
    const outside = ['../../secret.csv', '../../workspace-of-others/secret.csv', join(outer, 'secret.csv')];
    const addresses = [
      'https://example.org/a.csv',
      uriOf(join(root, 'nps.csv')),
      'C:\\a.csv',
      '\\\\host\\a.csv',
    ];
    for (const file of [...outside, ...addresses]) {
      deepEqual([await stateOf(file), placesOf(request(file), root)], ['outside', []], file);
    }
  });

  it('are not read through a link that leads outside, of a file or of a folder', async () => {
    await symlink(join(outer, 'secret.csv'), join(root, 'team', 'link.csv'));
    await symlink(join(outer, 'workspace-of-others'), join(root, 'team', 'others'));
    await symlink(join(root, 'nps.csv'), join(root, 'team', 'inside.csv'));
    deepEqual(await Promise.all(['link.csv', 'others/secret.csv', 'inside.csv'].map(stateOf)), [
      'outside',
      'outside',
      'read',
    ]);
  });
});

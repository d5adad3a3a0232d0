import { deepEqual, equal, ok } from 'node:assert/strict';
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { asOrdinaryUser } from '../support/ordinary-user';
import { type CliFolder, cliFolder } from './support';

const UNTIDY = 'id:   a\ntitle: A\nstages: [{ id: s, title: S, steps: [{ id: x, titel: X }] }]\n';

describe('writing a file', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder({ 'a.journey.yaml': UNTIDY });
  });
  afterEach(async () => {
    await chmod(folder.path, 0o755);
    await folder.remove();
  });

  for (const command of [
    'render a.journey.yaml -o a.svg',
    'plan a.journey.yaml -o a.plan.yaml',
    'checklist a.journey.yaml -o a.md',
    'format a.journey.yaml',
    'lint a.journey.yaml --fix',
  ]) {
    it(`is refused in a folder that is read-only, and nothing is lost or left: journey ${command}`, async function () {
      if (process.platform === 'win32') this.skip();
      await chmod(folder.path, 0o555);
      const { code, err } = await asOrdinaryUser(() => folder.journey(command));
      const written = / -o (.*)$/.exec(command)?.[1] ?? 'a.journey.yaml';
      deepEqual(
        [code, err],
        [2, `journey: ${folder.at(written)} cannot be written: writing there is not permitted.`],
      );
      equal(await readFile(folder.at('a.journey.yaml'), 'utf8'), UNTIDY);
      deepEqual(await readdir(folder.path), ['a.journey.yaml']);
    });
  }

  it('is refused by the name that the user gave, and with a reason', async () => {
    await writeFile(folder.at('file'), '');
    await mkdir(folder.at('taken.svg'));
    for (const [path, reason] of [
      ['file/a.svg', 'what should be its folder is a file.'],
      ['no/a.svg', 'there is no such folder.'],
      ['taken.svg', 'it is a folder.'],
    ] as const) {
      const { code, err } = await folder.journey(`render a.journey.yaml -o ${path}`);
      const told = err.split('\n').at(-1);
      deepEqual([code, told], [2, `journey: ${folder.at(path)} cannot be written: ${reason}`]);
    }
    deepEqual((await readdir(folder.path)).sort(), ['a.journey.yaml', 'file', 'taken.svg']);
  });

  it('keeps its permissions, and the link by which it is called', async function () {
    if (process.platform === 'win32') this.skip();
    await chmod(folder.at('a.journey.yaml'), 0o640);
    await symlink('a.journey.yaml', folder.at('b.journey.yaml'));
    equal((await folder.journey('format b.journey.yaml')).code, 0);
    ok((await lstat(folder.at('b.journey.yaml'))).isSymbolicLink());
    equal((await stat(folder.at('a.journey.yaml'))).mode & 0o777, 0o640);
    ok((await readFile(folder.at('a.journey.yaml'), 'utf8')).startsWith('id: a\n'));
  });
});

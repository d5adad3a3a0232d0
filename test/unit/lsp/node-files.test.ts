import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../server/src/lsp/node-files';
import { MAX_LENGTH } from '../../../server/src/service';
import { asOrdinaryUser } from '../support/ordinary-user';

describe('files on the disk', () => {
  let outer: string;
  let root: string;
  let told: string[];
  const files = nodeFiles(message => told.push(message));
  const uri = (name = '') => pathToFileURL(join(root, name)).href;
  const read = (name: string) => files.read(uri(name), `${uri()}/`);
  const list = async () => (await files.list(uri())).map(file => file.slice(uri().length + 1));

  beforeEach(async () => {
    told = [];
    outer = await mkdtemp(join(tmpdir(), 'journey-files-'));
    root = join(outer, 'workspace');
    await mkdir(root);
    await chmod(outer, 0o755);
    await writeFile(join(root, 'a.journey.yaml'), 'id: a\n');
  });
  afterEach(() => rm(outer, { recursive: true }));

  it('are found once, although links go round and round', async () => {
    await mkdir(join(root, 'team'));
    await writeFile(join(root, 'team', 'b.journey.yaml'), 'id: b\n');
    await symlink(root, join(root, 'team', 'up'));
    await symlink(join(root, 'team'), join(root, 'again'));
    await symlink('self.journey.yaml', join(root, 'self.journey.yaml'));
    await symlink('a.journey.yaml', join(root, 'link.journey.yaml'));
    deepEqual(await list(), ['a.journey.yaml', 'team/b.journey.yaml']);
    equal(await read('self.journey.yaml'), undefined);
    equal(await read('link.journey.yaml'), undefined, 'it is known under its own name');
    deepEqual(told, []);
  });

  it('are neither found nor read out of the folder, wherever links lead', async () => {
    await mkdir(join(outer, 'others'));
    await writeFile(join(outer, 'others', 'secret.journey.yaml'), 'id: secret\n');
    await symlink(join(outer, 'others'), join(root, 'others'));
    await symlink(join(outer, 'others', 'secret.journey.yaml'), join(root, 'secret.journey.yaml'));
    deepEqual(await list(), ['a.journey.yaml']);
    equal(await read('others/secret.journey.yaml'), undefined);
    equal(await read('secret.journey.yaml'), undefined);
  });

  it('are read where the folder itself is a link', async () => {
    await symlink(root, join(outer, 'linked'));
    const linked = pathToFileURL(join(outer, 'linked')).href;
    deepEqual(await files.list(linked), [`${linked}/a.journey.yaml`]);
    equal(await files.read(`${linked}/a.journey.yaml`, `${linked}/`), 'id: a\n');
  });

  it('begin as their folder does, however the client spells it', async () => {
    await mkdir(join(root, '(old)'));
    await writeFile(join(root, '(old)', 'c.journey.yaml'), 'id: c\n');
    deepEqual(await files.list(`${uri()}/(old)`), [`${uri()}/(old)/c.journey.yaml`]);
    deepEqual(await files.list(`${uri()}/%28old%29/`), [`${uri()}/%28old%29/c.journey.yaml`]);
  });

  it('may vanish without a word', async () => {
    equal(await read('gone.journey.yaml'), undefined);
    equal(await read('no/such/folder/gone.journey.yaml'), undefined);
    deepEqual(told, []);
  });

  it('are read together as they are one by one: nothing through links, and the rest told', async function () {
    if (process.platform === 'win32') this.skip();
    await mkdir(join(root, 'team'));
    await writeFile(join(root, 'team', 'b.journey.yaml'), 'id: b\n');
    await mkdir(join(outer, 'others'));
    await writeFile(join(outer, 'others', 'secret.journey.yaml'), 'id: secret\n');
    await symlink(join(outer, 'others'), join(root, 'others'));
    await symlink(join(outer, 'others', 'secret.journey.yaml'), join(root, 'secret.journey.yaml'));
    await symlink('a.journey.yaml', join(root, 'link.journey.yaml'));
    await mkdir(join(root, 'x.journey.yaml'));
    const names = [
      'a.journey.yaml',
      'team/b.journey.yaml',
      'others/secret.journey.yaml',
      'secret.journey.yaml',
      'link.journey.yaml',
      'x.journey.yaml',
      'gone.journey.yaml',
    ];
    const found: (readonly [string, string | undefined])[] = [];
    let pauses = 0;
    await files.readAll?.(
      names.map(uri),
      `${uri()}/`,
      (file, text) => found.push([file.slice(uri().length + 1), text]),
      async () => ++pauses,
    );
    deepEqual(found, [
      ['a.journey.yaml', 'id: a\n'],
      ['team/b.journey.yaml', 'id: b\n'],
      ...names.slice(2).map(name => [name, undefined]),
    ]);
    equal(pauses, names.length);
    deepEqual(told, [`${join(root, 'x.journey.yaml')} cannot be read: it is no file.`]);
  });

  it('may be folders by such a name, which is told', async () => {
    await mkdir(join(root, 'x.journey.yaml'));
    await writeFile(join(root, 'x.journey.yaml', 'd.journey.yaml'), 'id: d\n');
    deepEqual(await list(), ['a.journey.yaml', 'x.journey.yaml/d.journey.yaml']);
    equal(await read('x.journey.yaml'), undefined);
    deepEqual(told, [`${join(root, 'x.journey.yaml')} cannot be read: it is no file.`]);
  });

  it('may be pipes, which nobody waits for', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [join(root, 'x.journey.yaml')]);
    equal(await read('x.journey.yaml'), undefined);
    deepEqual(told, [`${join(root, 'x.journey.yaml')} cannot be read: it is no file.`]);
  });

  it('may be unreadable, which is told and costs only them', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(join(root, 'locked.journey.yaml'), 'id: locked\n');
    await chmod(join(root, 'locked.journey.yaml'), 0o000);
    await mkdir(join(root, 'closed'));
    await chmod(join(root, 'closed'), 0o000);
    const [found, text] = await asOrdinaryUser(
      async () => [await list(), await read('locked.journey.yaml')] as const,
    );
    await chmod(join(root, 'closed'), 0o700);
    deepEqual(found, ['a.journey.yaml', 'locked.journey.yaml']);
    equal(text, undefined);
    equal(told.length, 1);
    match(told[0] ?? '', /locked\.journey\.yaml cannot be read: EACCES/);
  });

  it('are read no further than it takes to see that they are too large', async () => {
    await truncate(join(root, 'a.journey.yaml'), 2 ** 33);
    const text = await read('a.journey.yaml');
    equal(text?.length, 3 * (MAX_LENGTH + 1));
  });
});

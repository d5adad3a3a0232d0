import { deepEqual, equal, rejects } from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { Git } from '../../../server/src/node/git';
import type { GitTrouble } from '../../../server/src/node/git-program';
import { type GitFolder, gitFolder } from '../cli/repository';
import { cliFolder } from '../cli/support';

const LIBRARY = 'touchpoints:\n  - { id: kiosk, title: "Kiösk\u2028" }\n';

describe('git', () => {
  let folder: GitFolder;
  before(async () => {
    folder = await gitFolder({
      'a.journey.yaml': 'id: a\n',
      'deep/b.touchpoints.yaml': LIBRARY,
      'node_modules/x/c.journey.yaml': 'id: c\n',
      'notes.txt': 'no journey',
    });
    await symlink('a.journey.yaml', folder.at('link.journey.yaml'));
    await folder.commit({ 'a.journey.yaml': 'id: a\ntitle: "A\\n"\n' }, 'Name it\n\nAt last.');
    await folder.git('mv', 'deep/b.touchpoints.yaml', 'deep/d.touchpoints.yaml');
    await folder.commit({ 'e f.journey.yaml': 'id: e\n' }, 'Move | and “add”');
  });
  after(() => folder.remove());

  const trouble = (asked: Promise<unknown>, expected: GitTrouble) =>
    rejects(asked, (error: { readonly trouble?: GitTrouble }) => error.trouble === expected);

  it('reads all files of ours as they were, but no links', async () => {
    const git = new Git(folder.path);
    const files = await git.filesAt(await git.commitOf('HEAD~1'));
    deepEqual(
      [...files],
      [
        [folder.at('a.journey.yaml'), 'id: a\ntitle: "A\\n"\n'],
        [folder.at('deep/b.touchpoints.yaml'), LIBRARY],
      ],
    );
  });

  it('sees a folder’s files alone, and none where there was no such folder', async () => {
    const deep = new Git(folder.at('deep'));
    deepEqual(
      [...(await deep.filesAt(await deep.commitOf('HEAD'))).keys()],
      [folder.at('deep/d.touchpoints.yaml')],
    );
  });

  it('tells what changed, came, went and got another name', async () => {
    const git = new Git(folder.path);
    const changed = await git.changedBetween(await git.commitOf('HEAD~2'), await git.commitOf('main'));
    deepEqual(changed, [
      { path: folder.at('a.journey.yaml'), from: folder.at('a.journey.yaml') },
      { path: folder.at('deep/d.touchpoints.yaml'), from: folder.at('deep/b.touchpoints.yaml') },
      { path: folder.at('e f.journey.yaml'), from: undefined },
      { path: folder.at('link.journey.yaml'), from: undefined },
    ]);
  });

  it('lists the commits of a file, and the branches', async () => {
    const { commits, names } = await new Git(folder.path).revisionsOf(folder.at('a.journey.yaml'));
    deepEqual(
      commits.map(({ subject, author }) => [subject, author]),
      [
        ['Name it', 'Ann'],
        ['Begin', 'Ann'],
      ],
    );
    deepEqual(
      names.map(({ name, subject }) => [name, subject]),
      [['main', 'Move | and “add”']],
    );
  });

  it('says what is missing', async () => {
    const git = new Git(folder.path);
    await trouble(git.commitOf('nowhere'), 'unknown-revision');
    await trouble(git.commitOf('--all'), 'unknown-revision');
    await trouble(git.commitOf('HEAD:a.journey.yaml'), 'unknown-revision');
    await trouble(new Git(folder.path, '/no/such/git').commitOf('HEAD'), 'no-git');
    const elsewhere = await cliFolder();
    await trouble(new Git(elsewhere.path).commitOf('HEAD'), 'no-repository');
    await elsewhere.remove();
  });

  it('takes no name for an option or a command', async () => {
    await trouble(new Git(folder.path).commitOf('--output=stolen'), 'unknown-revision');
    await trouble(new Git(folder.path).commitOf('HEAD; touch stolen'), 'unknown-revision');
    equal(
      (await new Git(folder.path).filesAt(await new Git(folder.path).commitOf('HEAD'))).has(
        folder.at('stolen'),
      ),
      false,
    );
  });
});

import { deepEqual, equal, rejects } from 'node:assert/strict';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { service, uriOf } from '../support/service';

type Files = Readonly<Record<string, string>>;

/** The texts that change when files or folders are renamed, by their present names. `there` are the files on the disk that are none of ours. */
async function afterRenaming(
  files: Files,
  renames: Readonly<Record<string, string>>,
  there: readonly string[] = [],
): Promise<Files> {
  const opened = service();
  for (const [name, text] of Object.entries(files)) opened.setDocument(uriOf(encodeURI(name)), text, null);
  const uris = Object.entries(renames).map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
  const isThere = async (uri: string) => there.map(uriOf).includes(uri);
  const edits = await opened.renameFiles(uris, { isThere, pause: async () => {} });
  return Object.fromEntries(
    edits.map(({ document, edits }) => [
      decodeURI(document.uri.slice(uriOf('').length)),
      applyEdits(document.text.getText(), edits),
    ]),
  );
}

const metrics = (...files: readonly string[]) =>
  `metrics:\n${files.map((file, n) => `  - id: m${n}\n    source: { file: ${file} } # why\n`).join('')}`;

describe('renaming a file', () => {
  it('takes the references to a data file along, and keeps quotes and comments', async () => {
    const files = { 'a.metrics.yaml': metrics('data/nps.csv', '"data/nps.csv"', 'data/other.csv') };
    deepEqual(await afterRenaming(files, { 'data/nps.csv': 'data/nps 2026.csv' }), {
      'a.metrics.yaml': metrics('data/nps 2026.csv', '"data/nps 2026.csv"', 'data/other.csv'),
    });
  });

  it('finds the way to where a data file was moved', async () => {
    const files = { 'team/a.metrics.yaml': metrics('../data/nps.csv', './x.csv') };
    deepEqual(await afterRenaming(files, { 'data/nps.csv': 'team/in/nps.csv', 'team/x.csv': 'team/y.csv' }), {
      'team/a.metrics.yaml': metrics('in/nps.csv', './y.csv'),
    });
  });

  it('keeps the paths of a file that is moved itself', async () => {
    const files = { 'a.metrics.yaml': metrics('data/nps.csv'), 'b.metrics.yaml': metrics('data/nps.csv') };
    deepEqual(await afterRenaming(files, { 'a.metrics.yaml': 'deep/down/c.metrics.yaml' }), {
      'a.metrics.yaml': metrics('../../data/nps.csv'),
    });
    deepEqual(await afterRenaming(files, { 'a.metrics.yaml': 'c.metrics.yaml' }), {});
  });

  it('follows a schema’s path, as a key and in the comment that other editors read', async () => {
    const files = {
      'a.journey.yaml': '# yaml-language-server: $schema=schemas/journey.json\nid: a # x\n',
      'b.journey.json': '{ "$schema": "schemas/journey.json", "id": "b" }',
    };
    deepEqual(await afterRenaming(files, { schemas: 'tools/schemas' }), {
      'a.journey.yaml': '# yaml-language-server: $schema=tools/schemas/journey.json\nid: a # x\n',
      'b.journey.json': '{ "$schema": "tools/schemas/journey.json", "id": "b" }',
    });
  });

  it('leaves addresses, absolute paths and what has nothing to do with it', async () => {
    const files = {
      'a.metrics.yaml': metrics('/data/nps.csv', 'https://example.com/data/nps.csv', 'data-2/nps.csv'),
      'b.journey.yaml': 'id: b\ntitle: data/nps.csv\n',
      'broken.metrics.yaml': 'metrics: [{ source: { file: ',
    };
    deepEqual(await afterRenaming(files, { 'data/nps.csv': 'x.csv', data: 'new' }), {});
  });

  it('edits an anchored path once', async () => {
    const text = (path: string) => `x-f: &f 1\nmetrics:\n  - source: &s { file: ${path} }\n  - source: *s\n`;
    deepEqual(await afterRenaming({ 'a.metrics.yaml': text('x.csv') }, { 'x.csv': 'y.csv' }), {
      'a.metrics.yaml': text('y.csv'),
    });
  });
});

describe('renaming a folder', () => {
  it('changes the paths that lead into it, and none where both ends move along', async () => {
    const files = {
      'all/a.metrics.yaml': metrics('data/nps.csv'),
      'b.metrics.yaml': metrics('all/data/nps.csv'),
    };
    deepEqual(await afterRenaming(files, { all: 'everything' }), {
      'b.metrics.yaml': metrics('everything/data/nps.csv'),
    });
  });

  it('changes the settings’ data folder and globs', async () => {
    const config = (folder: string, old: string) =>
      `data: ${folder}\nexclude: [${old}/**, '*.draft.yaml', '**/tmp/**', ${old}/a.journey.yaml]\nlint: { overrides: [{ files: ${old}/*.yaml }, { files: [${old}/b/*] }] }\n`;
    deepEqual(
      await afterRenaming(
        { 'journey.config.yaml': config('./data/', 'old') },
        { data: 'csv', old: 'done/old' },
      ),
      { 'journey.config.yaml': config('./csv/', 'done/old') },
    );
  });

  it('leaves a glob that could not match any more', async () => {
    const config = 'exclude: [old/**]\n';
    deepEqual(await afterRenaming({ 'sub/journey.config.yaml': config }, { 'sub/old': 'old' }), {});
  });
});

describe('a data file in the data folder of the settings', () => {
  const config = { 'journey.config.yaml': 'data: csv\n' };

  it('is followed from there', async () => {
    const files = { ...config, 'team/a.metrics.yaml': metrics('nps.csv') };
    deepEqual(await afterRenaming(files, { 'csv/nps.csv': 'csv/2026/nps.csv' }), {
      'team/a.metrics.yaml': metrics('2026/nps.csv'),
    });
  });

  it('stays what it is when the file moves that names it, unless the file’s own folder has one', async () => {
    const files = { ...config, 'team/a.metrics.yaml': metrics('nps.csv') };
    const move = { 'team/a.metrics.yaml': 'a.metrics.yaml' };
    deepEqual(await afterRenaming(files, move, ['csv/nps.csv']), {});
    deepEqual(await afterRenaming(files, move, ['csv/nps.csv', 'team/nps.csv']), {
      'team/a.metrics.yaml': metrics('team/nps.csv'),
    });
  });

  it('is seen from the file where it leaves the reach of the settings', async () => {
    const files = { 'one/journey.config.yaml': 'data: csv\n', 'one/a.metrics.yaml': metrics('nps.csv') };
    deepEqual(await afterRenaming(files, { 'one/a.metrics.yaml': 'a.metrics.yaml' }, ['one/csv/nps.csv']), {
      'one/a.metrics.yaml': metrics('one/csv/nps.csv'),
    });
    deepEqual(await afterRenaming(files, { one: 'two' }, ['one/csv/nps.csv']), {});
  });
});

describe('a rename of files', () => {
  it('holds for the text that is there in the end, where somebody types meanwhile', async () => {
    const opened = service();
    const uri = uriOf('a.metrics.yaml');
    opened.setDocument(uri, metrics('x.csv'), 1);
    const isThere = async () => true;
    opened.setDocument(uriOf('b.metrics.yaml'), metrics('y.csv'), 1);
    const turns = [() => {}, () => opened.setDocument(uri, `# new\n${metrics('x.csv')}`, 2)];
    const pause = async () => turns.shift()?.();
    const [edit] = await opened.renameFiles([{ oldUri: uriOf('x.csv'), newUri: uriOf('z.csv') }], {
      isThere,
      pause,
    });
    equal(edit?.document.version, 2);
    equal(applyEdits(edit.document.text.getText(), edit.edits), `# new\n${metrics('z.csv')}`);
  });

  it('can be stopped between two files', async () => {
    const opened = service();
    opened.setDocument(uriOf('a.metrics.yaml'), metrics('x.csv'), null);
    const host = { isThere: async () => false, pause: () => Promise.reject(new Error('cancelled')) };
    await rejects(opened.renameFiles([], host), /cancelled/);
  });
});

import { deepEqual, equal } from 'node:assert/strict';
import { AwakeFiles } from '../../../server/src/service/model/awake-files';
import { readDocument } from '../../../server/src/service/model/document';
import { FolderFiles } from '../../../server/src/service/model/folder-files';
import { service, TODAY, uriOf } from '../support/service';

const JOURNEY =
  'id: a\ntitle: A\nstages:\n  - id: s\n    title: S\n    phase: before\n    steps:\n      - id: x\n        title: X\n        touchpoints: [kiosk]\n';
const LIBRARY = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';

/** A folder whose closed files let go of their trees as soon as nobody works with them. */
function resting() {
  const opened = service('en', TODAY, 0);
  const write = (name: string, text: string, version: number | null = null) =>
    opened.setDocument(uriOf(name), text, version);
  const rules = (name: string) => opened.findings(uriOf(name)).map(({ rule }) => rule);
  write('a.journey.yaml', JOURNEY);
  write('b.touchpoints.yaml', LIBRARY);
  return { opened, write, rules };
}

describe('a closed file that has let go of its tree', () => {
  it('gets other findings when a file changes that it refers to', () => {
    const { write, rules } = resting();
    equal(rules('a.journey.yaml').includes('unresolved-reference'), false);
    write('b.touchpoints.yaml', LIBRARY.replace('kiosk', 'stall'));
    equal(rules('a.journey.yaml').includes('unresolved-reference'), true);
    write('b.touchpoints.yaml', LIBRARY);
    equal(rules('a.journey.yaml').includes('unresolved-reference'), false);
  });

  it('gets other findings when somebody else begins or ceases to use what it defines', () => {
    const { write, rules } = resting();
    equal(rules('b.touchpoints.yaml').includes('unused-definition'), false);
    write('a.journey.yaml', JOURNEY.replace('[kiosk]', '[website]'));
    equal(rules('b.touchpoints.yaml').includes('unused-definition'), true);
    write('a.journey.yaml', JOURNEY);
    equal(rules('b.touchpoints.yaml').includes('unused-definition'), false);
  });

  it('has the same findings, as objects too, as long as nothing changes that they were made from', () => {
    const { opened, write } = resting();
    const before = opened.findings(uriOf('a.journey.yaml'));
    write('c.touchpoints.yaml', 'touchpoints:\n  - id: other\n    title: Other\n');
    write('d.journey.yaml', JOURNEY.replace('id: a', 'id: d'));
    equal(opened.findings(uriOf('a.journey.yaml')), before);
  });

  it('answers everything when it is opened', () => {
    const { opened, write, rules } = resting();
    const closed = rules('a.journey.yaml');
    write('a.journey.yaml', JOURNEY, 1);
    deepEqual(rules('a.journey.yaml'), closed);
    const { contents } = opened.hover(uriOf('a.journey.yaml'), { line: 9, character: 24 }) ?? {};
    equal(JSON.stringify(contents).includes('Kiosk'), true);
    equal(opened.preview(uriOf('a.journey.yaml'))?.title, 'A');
  });

  it('is found by what it defines and names, and follows when that is renamed', () => {
    const { opened, write } = resting();
    write('open.journey.yaml', JOURNEY.replace('id: a', 'id: open'), 1);
    const at = { line: 9, character: 24 };
    const files = (found: readonly { readonly uri: string }[]) => found.map(({ uri }) => uri);
    const all = [uriOf('b.touchpoints.yaml'), uriOf('a.journey.yaml'), uriOf('open.journey.yaml')];
    deepEqual(
      files(
        opened
          .definition(uriOf('open.journey.yaml'), at)
          .map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })),
      ),
      [uriOf('b.touchpoints.yaml')],
    );
    deepEqual(files(opened.references(uriOf('open.journey.yaml'), at, true)), all);
    const edits = opened.rename(uriOf('open.journey.yaml'), at, 'stall') ?? [];
    const changed = 'refused' in edits ? [] : edits;
    deepEqual(
      changed.map(({ document, edits: made }) => [
        document.uri,
        made.map(({ start, end, newText }) => [document.text.getText().slice(start, end), newText]),
      ]),
      all.map(uri => [uri, [['kiosk', 'stall']]]),
    );
  });

  it('is found by its titles', async () => {
    const { opened } = resting();
    const found = await opened.workspaceSymbols('kiosk', async () => {});
    deepEqual(
      found.map(({ symbol: { name, location } }) => [name, location.uri, location.range.start]),
      [['Kiosk', uriOf('b.touchpoints.yaml'), { line: 1, character: 8 }]],
    );
  });
});

describe('the trees of closed files', () => {
  const fill = (most: number, version: number | null = null) => {
    const files = new FolderFiles(new Set(), new AwakeFiles(most));
    for (let number = 0; number < 50; number++) {
      const document = readDocument(uriOf(`${number}.touchpoints.yaml`), LIBRARY, version, files.awake);
      if (document) files.set(document);
      files.awake.rest();
    }
    return files;
  };

  it('are let go where they are more than are kept, and made again when somebody asks', () => {
    const files = fill(3 * LIBRARY.length);
    equal(files.awake.count, 3);
    equal(files.workspace.all('touchpoint').length, 50);
    equal(files.awake.count, 3, 'their ids are known without them');
    deepEqual([...new Set(files.workspace.all('touchpoint').map(({ data }) => data.title))], ['Kiosk']);
    equal(files.awake.count, 50);
    files.awake.rest();
    equal(files.awake.count, 3);
  });

  it('stay while somebody works with them', () => {
    const files = fill(0);
    const { memory } = files.get(uriOf('7.touchpoints.yaml')) ?? {};
    memory?.busy(() => {
      memory.wake();
      files.awake.rest();
      equal(files.awake.count, 1);
    });
    files.awake.rest();
    equal(files.awake.count, 0);
  });

  it('are not all there when each is asked one after the other', () => {
    const files = fill(0);
    for (const { memory } of files.workspace.ofKind('touchpoints')) {
      memory.busy(() => memory.busy(() => memory.wake()));
      equal(files.awake.count, 0);
    }
  });

  it('stay after some work where somebody may have held nodes before', () => {
    const files = fill(0);
    const { memory } = files.get(uriOf('7.touchpoints.yaml')) ?? {};
    memory?.wake();
    memory?.busy(() => memory.wake());
    equal(files.awake.count, 1);
  });

  it('stay where files are few, and where they are open', () => {
    equal(fill(1_000_000).awake.count, 50);
    const open = fill(0, 1);
    equal(open.awake.count, 0, 'an open file is none of them');
    equal(open.get(uriOf('7.touchpoints.yaml'))?.memory.isLight, false);
  });

  it('are forgotten with their files', () => {
    const files = fill(1_000_000);
    files.delete(uriOf('7.touchpoints.yaml'));
    const opened = readDocument(uriOf('8.touchpoints.yaml'), LIBRARY, 1, files.awake);
    if (opened) files.set(opened);
    equal(files.awake.count, 48);
  });
});

import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/service/model/document';
import { Workspace } from '../../server/src/service/model/workspace';
import { fixAll } from '../../server/src/service/rules/fix-all';
import { applyEdits } from '../../server/src/service/syntax/apply-edits';

const options = {
  today: '2026-11-21',
  onCrash: (rule: string, error: unknown) => assert.fail(`${rule} crashed: ${error}`),
};

function setUp(text: string) {
  const document = readDocument('shoes.journey.yaml', text, 1);
  assert.ok(document);
  const workspace = new Workspace();
  workspace.set(document);
  return { document, workspace };
}

function fixed(text: string) {
  const { document, workspace } = setUp(text);
  return fixAll(document, workspace, options);
}

const HEAD = 'id: shoes\ntitle: Shoes\n';

describe('fix all', () => {
  it('leaves a good file as it is', () => {
    const text = `${HEAD}stages: []\n`;
    assert.deepEqual(fixed(text), { text, fixed: 0 });
  });

  it('goes on until nothing is left: a renamed key shows what stands below it', () => {
    const stages = (key: string, phase: string) =>
      `${HEAD}${key}:\n  - { id: look, title: Look, phase: ${phase}, steps: [] }\n`;
    assert.deepEqual(fixed(stages('staegs', 'befroe')), { text: stages('stages', 'before'), fixed: 2 });
  });

  it('leaves out the one fix that would break the file, and makes the others', () => {
    // Both keys are meant to be `scenario`, and only one can be.
    const text = `${HEAD}scenarioo: A\nscenaro: B\nstaegs: []\n`;
    assert.deepEqual(fixed(text), { text: `${HEAD}scenario: A\nscenaro: B\nstages: []\n`, fixed: 2 });
  });

  it('mends only what it is asked to', () => {
    const { document, workspace } = setUp(`${HEAD}state: curent\nstaegs: []\n`);
    const only = ({ rule }: { rule: string }) => rule === 'schema';
    const { text } = fixAll(document, workspace, { ...options, only });
    assert.equal(text, `${HEAD}state: current\nstaegs: []\n`);
  });

  it('leaves the workspace as it is', () => {
    const { document, workspace } = setUp(`${HEAD}staegs: []\n`);
    const { revision } = workspace;
    fixAll(document, workspace, options);
    assert.equal(workspace.revision, revision);
    assert.equal(workspace.documents.get(document.uri), document);
  });

  it('keeps Windows line breaks, a byte order mark and comments', () => {
    const text = '\ufeffid: shoes # one\r\ntitel: Shoes # two\r\nstages: [] # three\r\n';
    assert.equal(fixed(text).text, text.replace('titel', 'title'));
  });
});

describe('applying edits', () => {
  it('counts all offsets in the text as it was', () => {
    const edits = [
      { start: 4, end: 5, newText: 'five' },
      { start: 0, end: 1, newText: '' },
      { start: 2, end: 2, newText: '-' },
    ];
    assert.equal(applyEdits('012345', edits), '1-23five5');
  });

  it('keeps the order of insertions in one place', () => {
    const insert = (newText: string) => ({ start: 1, end: 1, newText });
    assert.equal(applyEdits('ab', [insert('1'), insert('2')]), 'a12b');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, newText: '' },
      { start: 2, end: 4, newText: '' },
    ];
    assert.throws(() => applyEdits('012345', edits), /overlap at offset 2/);
  });
});

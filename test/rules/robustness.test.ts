import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readDocument } from '../../server/src/service/model/document';
import { Workspace } from '../../server/src/service/model/workspace';
import { rules } from '../../server/src/service/rules';
import { lint } from '../../server/src/service/rules/engine';
import { fixAll } from '../../server/src/service/rules/fix-all';
import { fixesOf } from '../../server/src/service/rules/fixes';
import { messageOf } from '../../server/src/service/rules/message';
import { applyEdits } from '../../server/src/service/syntax/apply-edits';
import { isOurs, readFixture } from './fixture';

const TODAY = '2026-11-21';
const options = {
  today: TODAY,
  onCrash: (rule: string, error: unknown) => {
    throw new Error(`${rule} crashed`, { cause: error });
  },
};

/** How many damaged versions of each file are tried. */
const VERSIONS = 5;

describe('rules on half-typed files', function () {
  this.timeout(20_000);

  for (const fixture of readdirSync('test/rules').filter(file => file.endsWith('.fixture.yaml'))) {
    it(fixture, () => {
      for (const { files } of readFixture(`test/rules/${fixture}`)) {
        for (const { name, text } of files.filter(isOurs)) {
          for (const damaged of versionsOf(text)) checkFile(name, damaged);
        }
      }
    });
  }
});

/** The text cut off, with a line missing, and with a line indented too far, each in several places. */
function versionsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return Array.from({ length: VERSIONS }, (_, index) => {
    const at = Math.floor((lines.length * index) / VERSIONS);
    const cut = Math.floor((text.length * index) / VERSIONS);
    return [
      text.slice(0, cut),
      lines.toSpliced(at, 1).join('\n'),
      lines.with(at, ` ${lines[at]}`).join('\n'),
    ];
  }).flat();
}

function checkFile(name: string, text: string): void {
  const document = readDocument(name, text, 1);
  assert.ok(document);
  const workspace = new Workspace(new Set(rules.map(({ id }) => id)));
  workspace.set(document);
  for (const finding of lint(document, workspace, options)) {
    for (const language of ['en', 'de', 'da'] as const) assertFilled(messageOf(finding, language), text);
    const { start, end } = finding.span;
    assert.doesNotMatch(text.slice(start, end), /[\r\n]/, `${finding.rule} marks several lines`);
    for (const fix of fixesOf(finding, { workspace, today: TODAY })) {
      assertFilled(fix.title('de'), text);
      for (const { edits } of fix.edits) applyEdits(text, edits);
    }
  }
  const fixed = readDocument(name, fixAll(document, workspace, options).text, 1);
  assert.ok(fixed && fixed.tree.problems.length <= document.tree.problems.length, text);
}

function assertFilled(message: string, text: string): void {
  assert.doesNotMatch(message, /\{\w+(\|\w+)?\}|undefined|NaN/, text);
}

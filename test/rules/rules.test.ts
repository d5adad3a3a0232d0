import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/service/rules';
import { readFixture, withCrLf } from './fixture';
import { checkCommands, checkFindings, checkFixes } from './run-fixture';

const FOLDER = 'test/rules';

describe('rules', () => {
  it('have one fixture each', () => {
    const fixtures = readdirSync(FOLDER).filter(file => file.endsWith('.fixture.yaml'));
    assert.deepEqual(fixtures.sort(), rules.map(({ id }) => `${id}.fixture.yaml`).sort());
  });

  for (const rule of rules) {
    const path = `${FOLDER}/${rule.id}.fixture.yaml`;
    if (!existsSync(path)) continue;

    describe(rule.id, () => {
      const fixture = readFixture(path);

      it('has a bad and a good case', () => {
        const marked = fixture.flatMap(({ files }) => files).flatMap(({ expected }) => expected);
        assert.ok(
          marked.some(mark => mark.rule === rule.id),
          'nothing is marked',
        );
        assert.match(readFileSync(path, 'utf8'), /# good: /, 'no case is said to be good');
      });

      it('finds what is marked, and nothing else', () => {
        for (const workspace of fixture) checkFindings(workspace, rule);
      });

      it('finds the same between Windows line breaks', () => {
        for (const workspace of fixture) checkFindings(withCrLf(workspace), rule);
      });

      it('leads to the commands that are written, and to no others', () => {
        for (const workspace of fixture) checkCommands(workspace, rule);
      });

      if (!rule.fixes) return;

      it('shows what its fixes do', () => {
        const hasEdits = rule.fixes?.some(fix => 'edits' in fix);
        const hasCommands = rule.fixes?.some(fix => 'command' in fix);
        assert.equal(
          fixture.some(({ twins }) => twins.length > 0),
          hasEdits,
        );
        assert.equal(
          fixture.some(({ offers }) => offers.length > 0),
          hasCommands,
        );
      });

      it('fixes into the twin', () => {
        for (const workspace of fixture) checkFixes(workspace, rule);
      });

      it('fixes between Windows line breaks alike', () => {
        for (const workspace of fixture) checkFixes(withCrLf(workspace), rule);
      });
    });
  }
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/service/rules';
import { readFixture, withCrLf } from './fixture';
import { checkFindings, checkFixes } from './run-fixture';

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

      if (!rule.fixes) return;

      it('has a fixed twin', () => {
        assert.ok(fixture.some(({ twins }) => twins.length > 0));
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

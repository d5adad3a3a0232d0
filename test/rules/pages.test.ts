import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/service/rules';
import type { FixtureFile } from './fixture';
import { INTEGRITY, lintFiles } from './run-fixture';

const FOLDER = 'docs/rules';

describe('pages of rules', () => {
  it('are one for each rule', () => {
    const pages = readdirSync(FOLDER).filter(file => file.endsWith('.md') && file !== 'README.md');
    assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      let page: string;

      before(() => {
        page = readFileSync(`${FOLDER}/${rule.id}.md`, 'utf8');
      });

      it('says how much it matters and whether there is a quick fix', () => {
        const fix = rule.fixes ? 'yes' : 'no';
        assert.ok(page.startsWith(`# ${rule.id}\n`));
        assert.ok(page.includes(`\nSeverity: **${rule.severity}**. Quick fix: **${fix}**.`));
      });

      it('shows a wrong example that the rule reports', () => {
        assert.ok(lintFiles(examples(page, 'Wrong')).some(finding => finding.rule === rule.id));
      });

      it('shows a right example that neither this rule nor an integrity rule reports', () => {
        const found = lintFiles(examples(page, 'Right')).map(finding => finding.rule);
        assert.deepEqual(
          found.filter(id => id === rule.id || INTEGRITY.has(id)),
          [],
        );
      });
    });
  }
});

/** The files under a heading: each block is one whose name stands in its first line. */
function examples(page: string, heading: string): readonly FixtureFile[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const files = [...section.matchAll(/```(?:yaml|csv)\n# (\S+)\n([\s\S]*?)```/g)].map(
    ([, name = '', text = '']) => ({
      name,
      text,
      expected: [],
    }),
  );
  assert.ok(files.length > 0, `no example under ${heading}`);
  return files;
}

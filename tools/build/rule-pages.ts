import { readdirSync, readFileSync } from 'node:fs';
import type { RulePage, RulePages } from '../../client/src/rule-docs/pages';
import { findRulePage, rulePages } from '../../server/src/node/rule-page';
import type { DisplayLanguage } from '../../server/src/service';

/**
 * The pages of all rules as one JSON file: as many small files would take three times the room in a package. A
 * rule's translations stand side by side, so that the examples, which they share, are compressed away.
 */
export function packedRulePages(): string {
  const rules = readdirSync(rulePages('en'))
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .map(file => file.replace(/\.md$/, ''))
    .sort();
  return JSON.stringify(Object.fromEntries(rules.map(rule => [rule, pageOf(rule)])) satisfies RulePages);
}

function pageOf(rule: string): RulePage {
  const read = (language: DisplayLanguage) => readFileSync(findRulePage('.', rule, language) ?? rule, 'utf8');
  return { en: read('en'), de: read('de'), da: read('da') };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DisplayLanguage } from '../service';

/** The folder of one language's pages about rules, relative to the folder of the project. English is the original. */
export function rulePages(language: DisplayLanguage): string {
  return language === 'en' ? 'docs/rules' : `docs/rules/${language}`;
}

/** Where a rule's page belongs, relative to the folder of the project. */
export function rulePage(rule: string, language: DisplayLanguage): string {
  return `${rulePages(language)}/${rule}.md`;
}

/**
 * The file of a rule's page, in English while it is not translated; undefined where there is none.
 *
 * @param root the folder of the project.
 */
export function findRulePage(root: string, rule: string, language: DisplayLanguage): string | undefined {
  const files = [language, 'en' as const].map(each => join(root, rulePage(rule, each)));
  return files.find(file => existsSync(file));
}

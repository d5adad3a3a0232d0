import type { DisplayLanguage } from '../../../server/src/protocol';

/** One rule's page as Markdown. */
export type RulePage = Readonly<Record<DisplayLanguage, string>>;

/** The pages of all rules by the rules' ids, as the build packs them into one file. */
export type RulePages = Readonly<Record<string, RulePage>>;

/** The path of a rule's page in its URI. */
export function pathOf(rule: string, language: DisplayLanguage): string {
  return `/${language}/${rule}.md`;
}

/** The page that such a path means; undefined where there is none. */
export function pageAt(path: string, pages: RulePages): string | undefined {
  const [, language, rule = ''] = /^\/(en|de|da)\/([a-z-]+)\.md$/.exec(path) ?? [];
  return pages[rule]?.[language as DisplayLanguage];
}

/** What a page says first, in one line. */
export function summaryOf(page: string): string {
  return (/^# .+\n\n([\s\S]+?)\n\n/.exec(page)?.[1] ?? '').replace(/\n/g, ' ');
}

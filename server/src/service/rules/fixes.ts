import { ruleById } from './index';
import { fill, type Language } from './message';
import type { DocumentEdit, EditFix, EditorCommand, Finding, FixContext, RuleFix } from './rule';

/** One way to mend one finding, ready to be offered. */
export interface Fix {
  /** What it does, in words. */
  title(language: Language): string;
  /** All offsets count in the texts that the finding was made from. Empty where a command leads to the place instead. */
  readonly edits: readonly DocumentEdit[];
  /** Undefined where there are edits. */
  readonly command: EditorCommand | undefined;
  /** Whether `fix all` takes it: a machine can tell that it is right. */
  readonly automatic: boolean;
}

/** The fixes that apply to this finding, the rule's preferred one first. */
export function fixesOf(finding: Finding, context: FixContext): readonly Fix[] {
  return (ruleById(finding.rule)?.fixes ?? []).flatMap((fix): readonly Fix[] => {
    const title = titleOf(fix, finding, context);
    if ('command' in fix) {
      const command = fix.command(finding, context);
      return command ? [{ title, edits: [], command, automatic: false }] : [];
    }
    const edits = fix.edits(finding, context);
    return edits ? [{ title, edits, command: undefined, automatic: isAutomatic(fix, finding) }] : [];
  });
}

/** The edits of the fix that `fix all` takes; undefined where there is none. The other fixes, which are most, are not made for it. */
export function automaticEditsOf(finding: Finding, context: FixContext): readonly DocumentEdit[] | undefined {
  for (const fix of ruleById(finding.rule)?.fixes ?? []) {
    const edits = 'edits' in fix && isAutomatic(fix, finding) ? fix.edits(finding, context) : undefined;
    if (edits) return edits;
  }
  return undefined;
}

function titleOf(fix: RuleFix, finding: Finding, context: FixContext): (language: Language) => string {
  const data = { ...finding.data, ...fix.data?.(finding, context) };
  return language => fill(fix.title[language], data, language);
}

function isAutomatic({ automatic = false }: EditFix, finding: Finding): boolean {
  return typeof automatic === 'function' ? automatic(finding) : automatic;
}

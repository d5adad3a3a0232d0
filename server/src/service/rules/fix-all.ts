import { type JourneyDocument, readDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import { applyEdits, touch } from '../syntax/apply-edits';
import type { TextEdit } from '../syntax/edit/text-edit';
import { type LintOptions, lint } from './engine';
import { automaticEditsOf } from './fixes';
import type { Finding } from './rule';

/** One fix may make room for the next; after this many rounds it is enough. */
export const MAX_ROUNDS = 32;

/** What `fixAll` needs to know. */
export interface FixAllOptions extends LintOptions {
  /** Which findings may be mended; without it all. */
  readonly only?: (finding: Finding) => boolean;
}

/** A file's text after its fixes. */
export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly fixed: number;
}

/**
 * Makes every automatic fix of a file, reads the outcome, and goes on until nothing is left to mend.
 * The workspace stays as it is. A fix after which the text is worse YAML than before is left out.
 */
export function fixAll(document: JourneyDocument, workspace: Workspace, options: FixAllOptions): FixedText {
  let current = document;
  let scratch: Workspace | undefined;
  let fixed = 0;
  const seen = new Set([textOf(document)]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const kept = withoutHarm(current, disjoint(automaticFixes(current, scratch ?? workspace, options)));
    const next = kept.length > 0 ? reread(current, kept) : current;
    if (seen.has(textOf(next))) break;
    seen.add(textOf(next));
    fixed += kept.length;
    scratch ??= workspace.with(next);
    scratch.set(next);
    current = next;
  }
  return { text: textOf(current), fixed };
}

/** The edits of one fix; all in the file that is being mended. */
type FileFix = readonly TextEdit[];

function automaticFixes(document: JourneyDocument, workspace: Workspace, options: FixAllOptions): FileFix[] {
  const context = { workspace, today: options.today };
  return lint(document, workspace, options)
    .filter(finding => options.only?.(finding) ?? true)
    .flatMap(finding => {
      const edits = automaticEditsOf(finding, context);
      return edits ? [edits] : [];
    })
    .filter(edits => edits.every(edit => edit.document.uri === document.uri))
    .map(edits => edits.flatMap(edit => edit.edits));
}

/** The fixes that do not get in each other's way, the first of two winning; the others' turn comes next round. */
function disjoint(fixes: readonly FileFix[]): FileFix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(fix => {
    if (fix.some(edit => taken.some(other => touch(edit, other)))) return false;
    taken.push(...fix);
    return true;
  });
}

/** The fixes without those that break the YAML, found by halving: one bad fix costs few more readings. */
function withoutHarm(
  document: JourneyDocument,
  fixes: readonly FileFix[],
  kept: readonly FileFix[] = [],
): readonly FileFix[] {
  const together = [...kept, ...fixes];
  if (reread(document, together).tree.problems.length <= document.tree.problems.length) return together;
  if (fixes.length <= 1) return kept;
  const half = fixes.length >> 1;
  return withoutHarm(document, fixes.slice(half), withoutHarm(document, fixes.slice(0, half), kept));
}

function reread(document: JourneyDocument, fixes: readonly FileFix[]): JourneyDocument {
  const text = applyEdits(textOf(document), fixes.flat());
  return readDocument(document.uri, text, document.version) ?? document;
}

function textOf(document: JourneyDocument): string {
  return document.text.getText();
}

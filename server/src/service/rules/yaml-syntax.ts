import type { JourneyDocument } from '../model/document';
import { MAX_DEPTH } from '../syntax/depth';
import type { Span, SyntaxProblem } from '../syntax/nodes';
import { yamlMessageOf } from './parts/yaml-codes';
import { mergeConflictsIn } from './parts/yaml-conflicts';
import { yamlMessages } from './parts/yaml-messages';
import { openingOf } from './parts/yaml-opening';
import { defineRule } from './rule';

/** A longer stretch of the text is not repeated in full. */
const MAX_TEXT = 40;

/** YAML that does not parse, a second document, a key twice in one map. */
export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  scope: 'document',
  severity: 'error',
  messages: yamlMessages,
  check(document, { report }) {
    const source = document.text.getText();
    const { problems } = document.tree;
    const conflicts = problems.length > 0 ? mergeConflictsIn(source) : [];
    // What the parser says about the rest of a text with a conflict is a consequence of its markers.
    for (const at of conflicts) report({ at, message: 'conflict' });
    for (const problem of conflicts.length > 0 ? [] : withoutConsequences(document)) {
      const message = yamlMessageOf(problem);
      const at = openingOf(document.tree, problem) ?? problem;
      const text = source.slice(problem.start, problem.end).slice(0, MAX_TEXT);
      report({ at, message, data: { detail: problem.detail, text, limit: MAX_DEPTH } });
    }
  },
});

/** These come one by one; every other problem makes the parser stumble over the rest of its line. */
const ALONE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'UNKNOWN_ANCHOR', 'ANCHOR_CONTAINS_ITSELF']);

function withoutConsequences({ text, tree }: JourneyDocument): readonly SyntaxProblem[] {
  const kept: SyntaxProblem[] = [];
  const lineOf = ({ start }: Span) => text.positionAt(start).line;
  for (const problem of tree.problems) {
    const before = kept.at(-1);
    if (before && yamlMessageOf(problem) === 'listHere' && before.start === problem.start) kept.pop();
    else if (before?.start === problem.start) continue;
    else if (before && !ALONE.has(before.code) && lineOf(before) === lineOf(problem)) continue;
    kept.push(problem);
  }
  return kept;
}

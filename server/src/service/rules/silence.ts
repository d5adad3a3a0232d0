import type { JourneyDocument } from '../model/document';
import { lastIndexWhere } from '../syntax/search';
import { LinesByRule } from './parts/lines-by-rule';
import type { Finding, SuppressionSubject } from './rule';
import { type Suppression, suppressionsIn } from './suppressions';

/** Takes out the findings that comments silence, and tells of each comment whether it has silenced any. */
export function silence(
  findings: readonly Finding[],
  document: JourneyDocument,
): { readonly kept: readonly Finding[]; readonly subjects: readonly SuppressionSubject[] } {
  const suppressions = suppressionsIn(document);
  if (suppressions.length === 0) return { kept: findings, subjects: [] };
  const lineOf = ({ span }: Finding) => document.text.positionAt(span.start).line;
  const found = new LinesByRule(
    findings.flatMap(finding => [
      { rule: finding.rule, line: lineOf(finding) },
      { rule: undefined, line: lineOf(finding) },
    ]),
  );
  const reach = new Reach(suppressions);
  const inComment = new Map<number, number>();
  for (const { comment } of suppressions)
    inComment.set(comment.start, (inComment.get(comment.start) ?? 0) + 1);
  const subjects = suppressions.map(suppression => ({
    suppression,
    isUsed: found.firstFrom(suppression.rule, suppression.firstLine) <= suppression.lastLine,
    isOnly: inComment.get(suppression.comment.start) === 1,
  }));
  return { kept: findings.filter(finding => !reach.covers(finding.rule, lineOf(finding))), subjects };
}

/** Which lines are silenced for which rules. */
class Reach {
  /** By rule, in the order of the text: from where on a comment silences, and how far the comments up to it reach. */
  private readonly byRule = new Map<string | undefined, { readonly from: number; readonly to: number }[]>();

  constructor(suppressions: readonly Suppression[]) {
    for (const { rule, firstLine, lastLine } of suppressions) {
      const before = this.byRule.get(rule) ?? [];
      before.push({ from: firstLine, to: Math.max(lastLine, before.at(-1)?.to ?? 0) });
      this.byRule.set(rule, before);
    }
  }

  covers(rule: string, line: number): boolean {
    return [rule, undefined].some(named => {
      const stretches = this.byRule.get(named) ?? [];
      const last = stretches[lastIndexWhere(stretches, ({ from }) => from <= line)];
      return last !== undefined && last.from <= line && line <= last.to;
    });
  }
}

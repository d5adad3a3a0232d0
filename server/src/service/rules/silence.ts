import type { JourneyDocument } from '../model/document';
import type { Finding, SuppressionSubject } from './rule';
import { covers, type Suppression, suppressionsIn } from './suppressions';

/** Takes out the findings that comments silence, and tells of each comment whether it has silenced any. */
export function silence(
  findings: readonly Finding[],
  document: JourneyDocument,
): { readonly kept: readonly Finding[]; readonly subjects: readonly SuppressionSubject[] } {
  const suppressions = suppressionsIn(document);
  if (suppressions.length === 0) return { kept: findings, subjects: [] };
  const used = new Set<Suppression>();
  const kept = findings.filter(({ rule, span }) => {
    const { line } = document.text.positionAt(span.start);
    const silencing = suppressions.filter(suppression => covers(suppression, rule, line));
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  const subjects = suppressions.map(suppression => ({
    suppression,
    isUsed: used.has(suppression),
    isOnly: suppressions.filter(({ comment }) => comment.start === suppression.comment.start).length === 1,
  }));
  return { kept, subjects };
}

import type { DocumentEdit, Finding } from '../rule';

/** Writes something else in place of what a finding is shown at. */
export function replaceSpan({ document, span }: Finding, newText: string): readonly DocumentEdit[] {
  return [{ document, edits: [{ start: span.start, end: span.end, newText }] }];
}

import type { DocumentEdit, JourneyService } from '../service';

/** All fixes of a file as one edit that replaces only what changes: equal beginning and end stay untouched. */
export function fixAllEdit(
  service: JourneyService,
  uri: string,
): { readonly edits: readonly DocumentEdit[]; readonly fixed: number } | undefined {
  const document = service.documents().get(uri);
  const result = service.fixAll(uri);
  if (!document || !result || result.fixed === 0) return undefined;
  return {
    edits: [{ document, edits: [difference(document.text.getText(), result.text)] }],
    fixed: result.fixed,
  };
}

function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

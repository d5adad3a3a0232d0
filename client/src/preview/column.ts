/** An editor, by its column (1 is the first) and the document in it. */
export interface Shown {
  readonly column: number | undefined;
  readonly uri: string;
}

/**
 * The column in which a document shall be opened, so that the panel stays in sight: where it is open already,
 * else where the last editor was, else beside the panel.
 */
export function columnFor(
  uri: string,
  shown: readonly Shown[],
  last: number | undefined,
  panel: number | undefined,
): number {
  const others = shown.filter(({ column }) => column !== undefined && column !== panel);
  const same = others.find(editor => editor.uri === uri)?.column;
  if (same !== undefined) return same;
  if (last !== undefined && last !== panel) return last;
  return others[0]?.column ?? (panel === 1 ? 2 : 1);
}

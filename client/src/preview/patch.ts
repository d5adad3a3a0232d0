import type { EntriesPatch, FieldsPatch, ViewPatch } from '../../../server/src/protocol';

/**
 * The view as a patch leaves it; undefined where the patch was made for another one, so that the whole must be asked for.
 */
export function patchedView<View>(view: View, patch: ViewPatch): View | undefined {
  try {
    return patched(view, patch) as View;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Plain data as a patch leaves it. Every part that the patch does not name is the very same as before.
 *
 * @throws RangeError where the patch was made for other data
 */
export function patched(before: unknown, patch: ViewPatch): unknown {
  if ('value' in patch) return patch.value;
  return 'fields' in patch ? withFields(before, patch) : withEntries(before, patch);
}

function withFields(before: unknown, { fields, gone = [] }: FieldsPatch): unknown {
  if (typeof before !== 'object' || before === null || Array.isArray(before)) throw unfit();
  const own = new Map<string, unknown>(Object.entries(before));
  for (const name of gone) own.delete(name);
  for (const [name, patch] of Object.entries(fields)) own.set(name, patched(own.get(name), patch));
  return Object.fromEntries(own);
}

function withEntries(before: unknown, { entries, splices = [] }: EntriesPatch): unknown {
  if (!Array.isArray(before)) throw unfit();
  const after: unknown[] = [...before];
  for (const { at, remove, insert } of splices) after.splice(at, remove, ...insert);
  for (const [index, patch] of Object.entries(entries)) {
    if (!(Number(index) < after.length)) throw unfit();
    after[Number(index)] = patched(after[Number(index)], patch);
  }
  return after;
}

function unfit(): RangeError {
  return new RangeError('The patch was made for another view.');
}

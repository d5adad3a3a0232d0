import type * as Protocol from '../../src/preview/messages';
import { type Check, isAnything, isNumber, isString, listOf, optional, shape } from './check';

/** A record, each of whose values is a patch. */
const isPatches: Check<Readonly<Record<string, Protocol.ViewPatch>>> = (
  value,
): value is Readonly<Record<string, Protocol.ViewPatch>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(patch => isPatch(patch));

const isFields = shape<Protocol.FieldsPatch>({ fields: isPatches, gone: optional(listOf(isString)) });

const isEntries = shape<Protocol.EntriesPatch>({
  entries: isPatches,
  splices: optional(
    listOf(shape<Protocol.ListSplice>({ at: isNumber, remove: isNumber, insert: listOf(isAnything) })),
  ),
});

/** What has become different in a view. What it makes of the view is checked when it is made. */
export const isPatch: Check<Protocol.ViewPatch> = (value): value is Protocol.ViewPatch =>
  isFields(value) || isEntries(value) || (typeof value === 'object' && value !== null && 'value' in value);

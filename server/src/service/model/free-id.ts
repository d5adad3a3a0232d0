/** How long an id may be. */
export const MAX_ID_LENGTH = 64;

/**
 * An id that nobody has yet: the wanted one, else with `-2`, `-3` and so on behind it.
 *
 * @param skip how many free ones to pass over, so that several who ask at once get different ones
 */
export function freeId(wanted: string, isTaken: (id: string) => boolean, skip = 0): string {
  let left = skip;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = `${wanted.slice(0, MAX_ID_LENGTH - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (!isTaken(id) && left-- === 0) return id;
  }
}

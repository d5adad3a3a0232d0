/**
 * The index of the last item for which the test holds, in a list in which it holds for the first ones and not for the
 * others; 0 where it holds for none. Asks as often as the logarithm of the list's length.
 */
export function lastIndexWhere<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle;
    else high = middle;
  }
  return low;
}

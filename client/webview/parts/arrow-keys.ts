/** -1 for the left arrow key, 1 for the right one, 0 for others. */
export function across(key: string): -1 | 0 | 1 {
  return key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
}

/** -1 for the upper arrow key, 1 for the lower one, 0 for others. */
export function down(key: string): -1 | 0 | 1 {
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}

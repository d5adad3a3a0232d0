/** A text for layouts that break lines at spaces: a figure is not parted from what it counts, as in `n = 48` and `83 %`. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\bn) = (?=\d)/g, '\u00A0=\u00A0').replace(/(?<=\d) (?=%)/g, '\u00A0');
}

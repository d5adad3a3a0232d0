/** A text without halves of characters (lone surrogates), which no URI, file's name or XML can have: U+FFFD in the place of each, as Node reads it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

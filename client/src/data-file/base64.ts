/** A call takes no more arguments. */
const PIECE = 1 << 13;

/** Bytes as text in base 64, as they travel in messages. */
export function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}

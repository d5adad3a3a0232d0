import { isIndex, isRecord } from './guard-checks';
import type { PageMessage, Picture, PictureWord } from './messages';

/** Reads what the page says of a picture; undefined where it is in no known shape. */
export function readDrawn({ id, picture }: Record<string, unknown>): PageMessage | undefined {
  if (!isIndex(id)) return undefined;
  const read = typeof picture === 'string' ? picture : pictureIn(picture);
  return read === undefined ? undefined : { type: 'drawn', id, picture: read };
}

function pictureIn(value: unknown): Picture | undefined {
  if (!isRecord(value)) return undefined;
  const { bytes, width, height, share, words } = value;
  const isPicture = bytes instanceof Uint8Array && isIndex(width) && isIndex(height);
  if (!isPicture || !isSize(share) || !Array.isArray(words)) return undefined;
  return words.every(isWord) ? { bytes, width, height, share, words: words.map(wordIn) } : undefined;
}

function isWord(value: unknown): value is PictureWord {
  if (!isRecord(value) || typeof value.text !== 'string') return false;
  return [value.x, value.y].every(Number.isFinite) && isSize(value.size) && isSize(value.width);
}

function wordIn({ text, x, y, size, width, isRightToLeft }: PictureWord): PictureWord {
  return { text, x, y, size, width, ...(isRightToLeft === true && { isRightToLeft }) };
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

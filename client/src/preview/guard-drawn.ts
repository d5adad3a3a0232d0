import { isIndex, isRecord } from './guard-checks';
import type { PageMessage, Picture } from './messages';

/** Reads what the page says of a picture; undefined where it is in no known shape. */
export function readDrawn({ id, picture }: Record<string, unknown>): PageMessage | undefined {
  if (!isIndex(id)) return undefined;
  const read = typeof picture === 'string' ? picture : pictureIn(picture);
  return read === undefined ? undefined : { type: 'drawn', id, picture: read };
}

function pictureIn(value: unknown): Picture | undefined {
  if (!isRecord(value)) return undefined;
  const { bytes, width, height, share } = value;
  const isPicture = bytes instanceof Uint8Array && isIndex(width) && isIndex(height);
  return isPicture && typeof share === 'number' ? { bytes, width, height, share } : undefined;
}

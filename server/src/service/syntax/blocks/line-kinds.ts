import { type Lines, skipSpaces } from './lines';
import { isBreak, scanPlain } from './plain-scalar';

const DASH = 0x2d;

/** Whether the line begins with a dash that makes it an item of a list. */
export function beginsItem({ source, content, end }: Lines): boolean {
  return source.charCodeAt(content) === DASH && isBreak(source, content + 1, end, false);
}

/**
 * Whether a map begins behind the dash of the line, in the same line and with a plain key.
 *
 * @throws NOT_SIMPLE where that cannot be told
 */
export function beginsItemMap({ source, content, end }: Lines): boolean {
  const at = skipSpaces(source, content + 1, end);
  if (at >= end || '#"\'[{'.includes(source[at] as string)) return false;
  return scanPlain(source, at, end, false).by === 'colon';
}

/** Whether a flow collection of several lines ends here: its bracket may stand as far left as its key. */
export function closesFlow({ source, content }: Lines): boolean {
  return source[content] === ']' || source[content] === '}';
}

import { isId, isIndex, isRecord } from './guard-checks';
import { ADDABLES, type JourneyEdit, type PageMessage } from './messages';

type Fields = Record<string, unknown>;

// What is said in place is a title or a sentence, no essay.
const longestText = 2_000;

/** Reads what shall be changed in the text; undefined where it is in none of the known shapes. */
export function readEdit({ version, language, edit }: Fields): PageMessage | undefined {
  const read = isRecord(edit) ? editOf(edit) : undefined;
  if (!isVersion(version) || !isId(language) || !read) return undefined;
  return { type: 'edit', version, language, edit: read };
}

/** Reads where something shall be added that the user is to choose. */
export function readAddition({ version, language, at, what }: Fields): PageMessage | undefined {
  if (!isVersion(version) || !isId(language) || !isId(at)) return undefined;
  return { type: 'add', version, language, at, ...(what === 'touchpoints' ? { what } : {}) };
}

function isVersion(version: unknown): version is number | null {
  return version === null || isIndex(version);
}

function editOf(edit: Fields): JourneyEdit | undefined {
  switch (edit.type) {
    case 'sentiment':
      return sentiment(edit);
    case 'retitle':
      return isId(edit.thing) && isText(edit.text)
        ? { type: 'retitle', thing: edit.thing, text: edit.text }
        : undefined;
    case 'add':
      return addition(edit);
    case 'move':
      return move(edit);
    case 'remove':
      return isId(edit.thing) ? { type: 'remove', thing: edit.thing } : undefined;
    case 'schedule':
      return schedule(edit);
    default:
      return undefined;
  }
}

function sentiment({ step, curve, persona, value }: Fields): JourneyEdit | undefined {
  const isValue = value === null || (Number.isInteger(value) && Math.abs(value as number) <= 2);
  if (!isId(step) || !isId(persona) || !isValue || (curve !== 'current' && curve !== 'target')) {
    return undefined;
  }
  return { type: 'sentiment', step, curve, persona, value: value as number | null };
}

function addition({ what, at, text }: Fields): JourneyEdit | undefined {
  const known = ADDABLES.find(each => each === what);
  return known && isId(at) && isText(text) ? { type: 'add', what: known, at, text } : undefined;
}

function move({ thing, before, into }: Fields): JourneyEdit | undefined {
  if (!isId(thing) || !(before === null || isId(before))) return undefined;
  return { type: 'move', thing, before, ...(isId(into) ? { into } : {}) };
}

function schedule({ thing, days }: Fields): JourneyEdit | undefined {
  const [first, last, more]: readonly unknown[] = Array.isArray(days) ? days : [];
  if (!isId(thing) || !isIndex(first) || !isIndex(last) || more !== undefined) return undefined;
  return first >= 1 && last >= first ? { type: 'schedule', thing, days: [first, last] } : undefined;
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '' && text.length <= longestText;
}

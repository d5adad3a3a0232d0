import { catalogue } from '../catalogue';
import type { BuiltInLanguage } from '../model/text';
import { slugOf } from '../rules/parts/ids';
import type { Writable } from '../syntax/edit/writing';
import type { OutlineTouchpoint } from './types';

type Fields = Omit<OutlineTouchpoint, 'id'>;

/**
 * Writes touchpoints as steps name them: what is built in by its id, with what is different here; all else is defined
 * where it stands first.
 */
export function touchpointWriter(language: BuiltInLanguage): (touchpoint: OutlineTouchpoint) => Writable {
  const known = new Map<string, Fields>();
  return touchpoint => {
    const { id, ...fields } = { ...touchpoint, id: idOf(touchpoint, language) };
    const base = known.get(id) ?? builtIn(id, language);
    if (!base) {
      const title = fields.title || id;
      known.set(id, { ...fields, title });
      return { id, ...fields, title };
    }
    const different = Object.entries(fields).filter(
      ([key, value]) => value !== '' && base[key as keyof Fields] !== value,
    );
    return different.length === 0 ? id : { use: id, ...Object.fromEntries(different) };
  };
}

/** The id that is given; without one, that of the built-in touchpoint of this name, else one made from the name. */
function idOf({ id, title }: OutlineTouchpoint, language: BuiltInLanguage): string {
  const named = catalogue.touchpoints.find(one => one.title[language].toLowerCase() === title.toLowerCase());
  return slugOf(id) ?? named?.id ?? slugOf(title) ?? 'touchpoint';
}

function builtIn(id: string, language: BuiltInLanguage): Fields | undefined {
  const found = catalogue.touchpoint(id);
  return found && { title: found.title[language], channel: found.channel };
}

import type { Texts } from '../rule';

/** What the rule `schema` says, by the kind of mistake. */
export const schemaMessages = {
  emptyFile: {
    en: 'This file is still empty. It needs at least: {keys}.',
    de: 'Diese Datei ist noch leer. Nötig ist mindestens: {keys}.',
    da: 'Denne fil er stadig tom. Den skal mindst have: {keys}.',
  },
  type: {
    en: 'Expected for “{key}”: {expected|type}. Found: {found|type}.',
    de: 'Für „{key}“ wird erwartet: {expected|type}. Gefunden: {found|type}.',
    da: 'For »{key}« forventes: {expected|type}. Fundet: {found|type}.',
  },
  typeOfItem: {
    en: 'Expected here: {expected|type}. Found: {found|type}.',
    de: 'Hier wird erwartet: {expected|type}. Gefunden: {found|type}.',
    da: 'Her forventes: {expected|type}. Fundet: {found|type}.',
  },
  noValue: {
    en: '“{key}” has no value. Expected: {expected|type}.',
    de: '„{key}“ hat keinen Wert. Erwartet wird: {expected|type}.',
    da: '»{key}« har ingen værdi. Der forventes: {expected|type}.',
  },
  enum: {
    en: '“{found}” is not possible for “{key}”. Possible are: {allowed}.',
    de: '„{found}“ ist für „{key}“ nicht möglich. Möglich sind: {allowed}.',
    da: '»{found}« er ikke muligt for »{key}«. Mulige værdier: {allowed}.',
  },
  minimum: {
    en: '“{key}” is {found}, but has to be at least {limit}.',
    de: '„{key}“ ist {found}, muss aber mindestens {limit} sein.',
    da: '»{key}« er {found}, men skal være mindst {limit}.',
  },
  maximum: {
    en: '“{key}” is {found}, but may be {limit} at most.',
    de: '„{key}“ ist {found}, darf aber höchstens {limit} sein.',
    da: '»{key}« er {found}, men må højst være {limit}.',
  },
  idPattern: {
    en: '“{found}” is no id. An id begins with a small letter, then come small letters, digits and hyphens (64 at most).',
    de: '„{found}“ ist keine Id. Eine Id beginnt mit einem Kleinbuchstaben, dann folgen Kleinbuchstaben, Ziffern und Bindestriche (höchstens 64).',
    da: '»{found}« er ikke et id. Et id begynder med et lille bogstav, derefter følger små bogstaver, tal og bindestreger (højst 64).',
  },
  pattern: {
    en: '“{found}” is not written as “{key}” has to be. For example: {examples}.',
    de: '„{found}“ ist nicht so geschrieben, wie „{key}“ es verlangt. Zum Beispiel: {examples}.',
    da: '»{found}« er ikke skrevet, som »{key}« skal være. For eksempel: {examples}.',
  },
  blank: {
    en: '“{key}” must not be empty.',
    de: '„{key}“ darf nicht leer sein.',
    da: '»{key}« må ikke være tom.',
  },
  required: {
    en: 'The required key “{key}” is missing.',
    de: 'Der Pflichtschlüssel „{key}“ fehlt.',
    da: 'Den påkrævede nøgle »{key}« mangler.',
  },
  tooFew: {
    en: '“{key}” needs {limit} entries and has {found}.',
    de: '„{key}“ braucht {limit} Einträge und hat {found}.',
    da: '»{key}« skal have {limit} elementer og har {found}.',
  },
  tooMany: {
    en: '“{key}” may have {limit} entries at most and has {found}.',
    de: '„{key}“ darf höchstens {limit} Einträge haben und hat {found}.',
    da: '»{key}« må højst have {limit} elementer og har {found}.',
  },
  other: {
    en: 'This value is not possible for “{key}” ({keyword}).',
    de: 'Dieser Wert ist für „{key}“ nicht möglich ({keyword}).',
    da: 'Denne værdi er ikke mulig for »{key}« ({keyword}).',
  },
} satisfies Readonly<Record<string, Texts>>;

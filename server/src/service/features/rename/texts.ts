import type { Texts } from '../../rules/rule';

/** Why something cannot be renamed; the words fit any kind of thing. */
export const refusalTexts = {
  builtIn: {
    en: '“{id}” is built in ({kind|kind}) and keeps its id.',
    de: '„{id}“ ist eingebaut ({kind|kind}) und behält seine Id.',
    da: '»{id}« er indbygget ({kind|kind}) og beholder sit id.',
  },
  excluded: {
    en: '“{id}” is defined in {file}, which the settings exclude.',
    de: '„{id}“ ist in {file} definiert. Diese Datei ist in den Einstellungen ausgenommen.',
    da: '»{id}« er defineret i {file}, som er udelukket i indstillingerne.',
  },
  noId: {
    en: '“{id}” cannot be an id. Write up to 64 small letters (a–z), digits and hyphens, beginning with a letter.',
    de: '„{id}“ kann keine Id sein. Erlaubt sind bis zu 64 Kleinbuchstaben (a–z), Ziffern und Bindestriche; ein Buchstabe steht am Anfang.',
    da: '»{id}« kan ikke være et id. Skriv op til 64 små bogstaver (a–z), cifre og bindestreger, og begynd med et bogstav.',
  },
  taken: {
    en: 'The id “{id}” is already taken ({kind|kind}).',
    de: 'Die Id „{id}“ ist schon vergeben ({kind|kind}).',
    da: 'Id’et »{id}« er allerede brugt ({kind|kind}).',
  },
  noAnchor: {
    en: '“{id}” cannot be the name of an anchor: leave out blanks, commas, brackets and braces.',
    de: '„{id}“ kann kein Ankername sein: Leerzeichen, Kommas und Klammern sind darin nicht erlaubt.',
    da: '»{id}« kan ikke være et ankernavn: Mellemrum, kommaer og parenteser er ikke tilladt.',
  },
  takenAnchor: {
    en: 'Another anchor is already called “{id}”.',
    de: 'Ein anderer Anker heißt schon „{id}“.',
    da: 'Et andet anker hedder allerede »{id}«.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

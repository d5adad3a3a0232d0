import type { ChangeType } from '../../diff/types';
import type { DisplayLanguage } from '../../ports';

/** The sentences of a comparison; `{name}` stands for a value. */
export interface DiffWords {
  readonly quoted: string;
  /** How many of each, in the order in which they are summed up. */
  readonly counted: Readonly<Record<ChangeType, string>>;
  /** Where nothing is different. */
  readonly same: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly movedWithin: string;
  readonly renamed: string;
  readonly newId: string;
  readonly changed: string;
  readonly cameIn: string;
  readonly wentOut: string;
  readonly itemAdded: string;
  readonly itemRemoved: string;
  readonly reordered: string;
  /** A library as a whole. */
  readonly file: string;
  readonly yes: string;
  readonly no: string;
  /** Where nothing was written. */
  readonly nothing: string;
}

/** By display language. What is said of a thing agrees with no gender, as the kinds have several. */
export const diffWords: Readonly<Record<DisplayLanguage, DiffWords>> = {
  en: {
    quoted: '“{text}”',
    counted: {
      added: '{count} added',
      removed: '{count} removed',
      moved: '{count} moved',
      renamed: '{count} renamed',
      'new-id': '{count} with a new id',
      changed: '{count} changed',
    },
    same: 'No difference',
    added: '{thing} added',
    removed: '{thing} removed',
    moved: '{thing} moved from {before} to {after}',
    movedWithin: '{thing} moved from place {before} to {after}',
    renamed: '{thing} is now called {after}',
    newId: '{thing} now has the id {after} instead of {before}',
    changed: '{thing}: {field} changed from {before} to {after}',
    cameIn: '{thing}: {field} is now {after}',
    wentOut: '{thing}: {field} no longer set, was {before}',
    itemAdded: '{thing}: {field} – added {after}',
    itemRemoved: '{thing}: {field} – removed {before}',
    reordered: '{thing}: {field} – order changed',
    file: 'File',
    yes: 'yes',
    no: 'no',
    nothing: 'nothing',
  },
  de: {
    quoted: '„{text}“',
    counted: {
      added: '{count} neu',
      removed: '{count} entfallen',
      moved: '{count} verschoben',
      renamed: '{count} umbenannt',
      'new-id': '{count} mit neuer Kennung',
      changed: '{count} geändert',
    },
    same: 'Kein Unterschied',
    added: '{thing} ist neu',
    removed: '{thing} entfällt',
    moved: '{thing} steht jetzt in {after} statt in {before}',
    movedWithin: '{thing} steht jetzt an Stelle {after} statt {before}',
    renamed: '{thing} heißt jetzt {after}',
    newId: '{thing} hat jetzt die Kennung {after} statt {before}',
    changed: '{thing}: {field} jetzt {after} statt {before}',
    cameIn: '{thing}: {field} ist jetzt {after}',
    wentOut: '{thing}: {field} nicht mehr angegeben, war {before}',
    itemAdded: '{thing}: {field} – neu: {after}',
    itemRemoved: '{thing}: {field} – entfällt: {before}',
    reordered: '{thing}: {field} – andere Reihenfolge',
    file: 'Datei',
    yes: 'ja',
    no: 'nein',
    nothing: 'nichts',
  },
  da: {
    quoted: '»{text}«',
    counted: {
      added: '{count} tilføjet',
      removed: '{count} fjernet',
      moved: '{count} flyttet',
      renamed: '{count} omdøbt',
      'new-id': '{count} med nyt id',
      changed: '{count} ændret',
    },
    same: 'Ingen forskel',
    added: '{thing} er kommet til',
    removed: '{thing} er fjernet',
    moved: '{thing} er flyttet fra {before} til {after}',
    movedWithin: '{thing} er flyttet fra plads {before} til {after}',
    renamed: '{thing} hedder nu {after}',
    newId: '{thing} har nu id’et {after} i stedet for {before}',
    changed: '{thing}: {field} ændret fra {before} til {after}',
    cameIn: '{thing}: {field} er nu {after}',
    wentOut: '{thing}: {field} er ikke længere angivet, var {before}',
    itemAdded: '{thing}: {field} – tilføjet: {after}',
    itemRemoved: '{thing}: {field} – fjernet: {before}',
    reordered: '{thing}: {field} – rækkefølgen er ændret',
    file: 'Fil',
    yes: 'ja',
    no: 'nej',
    nothing: 'ingenting',
  },
};

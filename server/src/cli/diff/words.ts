import type { DisplayLanguage } from '../../service';

/** The words around a comparison that is printed. */
export interface DiffPageWords {
  readonly title: string;
  readonly none: string;
  readonly before: string;
  readonly after: string;
  readonly where: string;
  readonly what: string;
  readonly step: string;
  readonly values: string;
  readonly whole: string;
  readonly sentiment: string;
  readonly added: string;
  readonly removed: string;
  readonly renamedFrom: string;
}

/** By language. */
export const diffPageWords: Readonly<Record<DisplayLanguage, DiffPageWords>> = {
  en: {
    title: 'What changed in the journeys',
    none: 'No file is different.',
    before: 'Before',
    after: 'After',
    where: 'Where',
    what: 'What',
    step: 'Step',
    values: 'Values',
    whole: 'Beside the stages',
    sentiment: 'Sentiment',
    added: 'new file',
    removed: 'file removed',
    renamedFrom: 'was',
  },
  de: {
    title: 'Was sich in den Journeys geändert hat',
    none: 'Keine Datei ist anders.',
    before: 'Vorher',
    after: 'Nachher',
    where: 'Wo',
    what: 'Was',
    step: 'Schritt',
    values: 'Werte',
    whole: 'Außerhalb der Etappen',
    sentiment: 'Stimmung',
    added: 'neue Datei',
    removed: 'Datei entfallen',
    renamedFrom: 'hieß',
  },
  da: {
    title: 'Hvad der er ændret i kunderejserne',
    none: 'Ingen fil er anderledes.',
    before: 'Før',
    after: 'Efter',
    where: 'Hvor',
    what: 'Hvad',
    step: 'Trin',
    values: 'Værdier',
    whole: 'Uden for etaperne',
    sentiment: 'Stemning',
    added: 'ny fil',
    removed: 'fil fjernet',
    renamedFrom: 'hed',
  },
};

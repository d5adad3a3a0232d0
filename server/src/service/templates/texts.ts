import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';
import type { TemplateKind } from './types';

/** What the journey of each kind is called. */
export const titles: Readonly<Record<TemplateKind, Texts>> = {
  shop: t('Buying in our shop', 'Einkaufen bei uns', 'Køb hos os'),
  subscription: t('Our subscription', 'Unser Abo', 'Vores abonnement'),
  service: t('Our service', 'Unsere Dienstleistung', 'Vores service'),
};

/** Says at the head of a journey what is to be done; `sentiment` and `stages` are keys and stay. */
export const headings = {
  journey: t(
    'A first journey. Lines that end in a question mark are questions to you: answer or delete them.\n' +
      'Then give each step a sentiment, from -2 (very bad) to 2 (very good).',
    'Eine erste Journey. Zeilen mit Fragezeichen am Ende sind Fragen: beantworten oder löschen.\n' +
      'Danach jedem Schritt ein sentiment geben, von -2 (sehr schlecht) bis 2 (sehr gut).',
    'En første kunderejse. Linjer med spørgsmålstegn til sidst er spørgsmål: besvar eller slet dem.\n' +
      'Giv derefter hvert trin et sentiment, fra -2 (meget dårligt) til 2 (meget godt).',
  ),
  blank: t(
    'A first journey. Add stages, in the order in which the customer passes through them.',
    'Eine erste Journey. Unter stages die Etappen eintragen, wie man sie durchläuft.',
    'En første kunderejse. Tilføj etaperne under stages i den rækkefølge, kunden kommer igennem dem.',
  ),
  personas: t(
    'The people whose journeys these are. Talk to some of them before you trust this file.',
    'Die Menschen, um deren Journeys es geht. Erst mit einigen von ihnen sprechen, dann darauf bauen.',
    'De mennesker, kunderejserne handler om. Tal med nogle af dem, før du stoler på filen.',
  ),
  touchpoints: t(
    'Places of your own where customers meet you; any journey in this folder can name them by their ids.',
    'Eigene Orte der Begegnung; jede Journey in diesem Ordner kann sie mit ihrer id nennen.',
    'Jeres egne steder, hvor kunder møder jer; alle kunderejser i mappen kan nævne dem med deres id.',
  ),
  surveys: t(
    'A survey of your own. Fit the question to your customers, and say when it is asked.',
    'Eine eigene Umfrage. Die Frage an die Kundschaft anpassen und angeben, wann sie gestellt wird.',
    'Jeres egen undersøgelse. Tilpas spørgsmålet til jeres kunder, og angiv, hvornår det stilles.',
  ),
} as const;

/** Questions that stand where an answer is missing. */
export const gaps = {
  customer: t('Who are your customers?', 'Wer sind eure Kundinnen und Kunden?', 'Hvem er jeres kunder?'),
  needs: t('What do they need?', 'Was brauchen sie?', 'Hvad har de brug for?'),
} as const;

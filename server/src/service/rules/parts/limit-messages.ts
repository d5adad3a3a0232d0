import { t } from '../../catalogue/texts';
import type { Texts } from '../rule';

/** What the rule `yaml-syntax` says of files that are not read (`syntax/limits.ts`): what is left of them, what is not, and what helps. */
export const limitMessages = {
  tooLarge: t(
    'This file is larger than 10 MB and is not read: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids. Split it into several files.',
    'Diese Datei ist größer als 10 MB und wird nicht gelesen: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht. Auf mehrere Dateien aufteilen.',
    'Filen er større end 10 MB og bliver ikke læst: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er. Del den op i flere filer.',
  ),
  lineTooLong: t(
    'Line {detail} has more than 100,000 characters, so this file is not read: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids. Break that line up.',
    'Zeile {detail} hat mehr als 100.000 Zeichen, deshalb wird diese Datei nicht gelesen: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht. Diese Zeile umbrechen.',
    'Linje {detail} har mere end 100.000 tegn, så filen bliver ikke læst: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er. Bryd den linje op.',
  ),
  tooManyPieces: t(
    'This file has too many lines and list items (more than 320,000) and is not read: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids. Split it into several files.',
    'Diese Datei hat zu viele Zeilen und Listenpunkte (mehr als 320.000) und wird nicht gelesen: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht. Auf mehrere Dateien aufteilen.',
    'Filen har for mange linjer og listepunkter (mere end 320.000) og bliver ikke læst: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er. Del den op i flere filer.',
  ),
  tooManyThings: t(
    'This file defines or names too many things (more than 40,000 stages, steps, touchpoints and the like) and is not read: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids. Split it into several files.',
    'Diese Datei beschreibt oder nennt zu viel (mehr als 40.000 Etappen, Schritte, Touchpoints und Ähnliches) und wird nicht gelesen: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht. Auf mehrere Dateien aufteilen.',
    'Filen beskriver eller nævner for meget (mere end 40.000 etaper, trin, berøringspunkter og lignende) og bliver ikke læst: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er. Del den op i flere filer.',
  ),
  tooManyMistakes: t(
    'This file has more than 40,000 mistakes, so it is probably something else than its name says, and is not read: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids.',
    'Diese Datei hat mehr als 40.000 Fehler, ist also wohl etwas anderes, als ihr Name sagt, und wird nicht gelesen: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht.',
    'Filen har mere end 40.000 fejl, så den er nok noget andet, end navnet siger, og bliver ikke læst: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er.',
  ),
  tooLargeAsAWhole: t(
    'From line {detail} on, an anchor, a bracket over many lines or a mistake ties this file together, and it is too large (over 1 MB) to be read in one piece: it can be edited and searched, but is not checked, completed or drawn, and other files do not know its ids. Mend that line, or split the file.',
    'Ab Zeile {detail} hält ein Anker, eine Klammer über viele Zeilen oder ein Fehler diese Datei zusammen, und sie ist zu groß (über 1 MB), um am Stück gelesen zu werden: Sie lässt sich bearbeiten und durchsuchen, wird aber nicht geprüft, ergänzt oder gezeichnet, und andere Dateien kennen ihre Ids nicht. Diese Zeile berichtigen oder die Datei aufteilen.',
    'Fra linje {detail} holder et anker, en klamme over mange linjer eller en fejl filen sammen, og den er for stor (over 1 MB) til at blive læst i ét stykke: Den kan redigeres og gennemsøges, men bliver ikke kontrolleret, fuldført eller tegnet, og andre filer kender ikke dens id’er. Ret den linje, eller del filen op.',
  ),
} satisfies Readonly<Record<string, Texts>>;

import { t } from '../../catalogue/texts';
import type { Texts } from '../rule';
import { limitMessages } from './limit-messages';
import { rareYamlMessages } from './yaml-messages-rare';

/** What the rule `yaml-syntax` says. */
export const yamlMessages = {
  conflict: t(
    'A merge conflict is left from here on. Keep one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    'Ab hier ist ein Merge-Konflikt offen. Eine der beiden Fassungen behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> entfernen.',
    'Her begynder en uløst flettekonflikt. Behold den ene af de to udgaver, og fjern linjerne med <<<<<<<, ======= og >>>>>>>.',
  ),
  duplicateKey: t(
    'The key “{text}” is already in this map. Remove one of the two.',
    'Der Schlüssel „{text}“ steht in dieser Zuordnung schon. Einer der beiden muss weg.',
    'Nøglen »{text}« står allerede i dette map. Fjern den ene af de to.',
  ),
  secondDocument: t(
    'A file holds one document; everything from here on is ignored.',
    'Eine Datei enthält ein Dokument; alles ab hier wird übergangen.',
    'En fil rummer ét dokument; alt herfra bliver sprunget over.',
  ),
  tab: t(
    'YAML is indented with spaces, not with tabs.',
    'YAML wird mit Leerzeichen eingerückt, nicht mit Tabulatoren.',
    'YAML rykkes ind med mellemrum, ikke med tabulatorer.',
  ),
  indentation: t(
    'This line’s indentation does not fit the lines around it.',
    'Die Einrückung dieser Zeile passt nicht zu den Zeilen darum herum.',
    'Linjens indrykning passer ikke til linjerne omkring den.',
  ),
  listIndentation: t(
    'The dashes of a list have to stand in one column.',
    'Die Striche einer Liste müssen in einer Spalte stehen.',
    'Stregerne i en liste skal stå i samme kolonne.',
  ),
  openBracket: t(
    'The bracket opened here is not closed, or a line in it is not indented far enough.',
    'Die hier geöffnete Klammer ist nicht geschlossen, oder eine Zeile darin ist nicht weit genug eingerückt.',
    'Klammen, der åbnes her, er ikke lukket, eller en linje i den er ikke rykket langt nok ind.',
  ),
  strayBracket: t(
    'No open bracket belongs to “{text}”.',
    'Zu „{text}“ gehört keine offene Klammer.',
    'Der hører ingen åben klamme til »{text}«.',
  ),
  openQuote: t(
    'The quotation mark opened here is not closed.',
    'Das hier geöffnete Anführungszeichen ist nicht geschlossen.',
    'Anførselstegnet, der åbnes her, er ikke lukket.',
  ),
  colon: t(
    'A colon is missing behind this key.',
    'Hinter diesem Schlüssel fehlt ein Doppelpunkt.',
    'Der mangler et kolon efter denne nøgle.',
  ),
  colonInText: t(
    'A text with a colon and a space in it needs quotation marks; a nested map needs lines of its own.',
    'Ein Text mit Doppelpunkt und Leerzeichen braucht Anführungszeichen; eine verschachtelte Zuordnung braucht eigene Zeilen.',
    'En tekst med kolon og mellemrum skal i anførselstegn; et indlejret map skal have sine egne linjer.',
  ),
  listHere: t(
    'No list can begin here. It needs a key above it and lines of its own.',
    'Hier kann keine Liste beginnen. Sie braucht einen Schlüssel darüber und eigene Zeilen.',
    'Her kan der ikke begynde en liste. Den skal have en nøgle over sig og sine egne linjer.',
  ),
  dash: t(
    'A dash is missing before this list item.',
    'Vor diesem Listenpunkt fehlt ein Strich.',
    'Der mangler en streg foran dette listepunkt.',
  ),
  comma: t(
    'A comma is missing before this entry.',
    'Vor diesem Eintrag fehlt ein Komma.',
    'Der mangler et komma foran dette element.',
  ),
  surplusComma: t('This comma is one too many.', 'Dieses Komma ist zu viel.', 'Dette komma er ét for meget.'),
  spaceBeforeComment: t(
    'A space is missing before the comment’s #.',
    'Vor dem # des Kommentars fehlt ein Leerzeichen.',
    'Der mangler et mellemrum foran kommentarens #.',
  ),
  spaceAfterColon: t(
    'A space is missing behind the colon.',
    'Hinter dem Doppelpunkt fehlt ein Leerzeichen.',
    'Der mangler et mellemrum efter kolonet.',
  ),
  textAfterValue: t(
    'The value ends before this. Put the whole value in quotation marks, or remove the rest.',
    'Der Wert endet schon davor. Den ganzen Wert in Anführungszeichen setzen oder den Rest entfernen.',
    'Værdien slutter før dette. Sæt hele værdien i anførselstegn, eller fjern resten.',
  ),
  needsQuotes: t(
    'A text that begins with “{text}” needs quotation marks.',
    'Ein Text, der mit „{text}“ beginnt, braucht Anführungszeichen.',
    'En tekst, der begynder med »{text}«, skal i anførselstegn.',
  ),
  escape: t(
    'Only certain letters may follow this \\. Write \\\\ for a backslash, or use single quotation marks.',
    'Auf dieses \\ dürfen nur bestimmte Buchstaben folgen. Für einen Backslash \\\\ schreiben oder einfache Anführungszeichen setzen.',
    'Efter denne \\ må der kun stå bestemte bogstaver. Skriv \\\\ for en omvendt skråstreg, eller brug enkelte anførselstegn.',
  ),
  blockHeader: t(
    'Behind | or > no text may follow on the same line.',
    'Hinter | oder > darf in derselben Zeile kein Text stehen.',
    'Efter | eller > må der ikke stå tekst på samme linje.',
  ),
  blockIndentation: t(
    'The lines behind | or > have to be indented alike, further than their key.',
    'Die Zeilen nach | oder > müssen gleich und weiter als ihr Schlüssel eingerückt sein.',
    'Linjerne efter | eller > skal være rykket lige langt ind og længere end deres nøgle.',
  ),
  ...limitMessages,
  ...rareYamlMessages,
} satisfies Readonly<Record<string, Texts>>;

/** A message of the rule `yaml-syntax`. */
export type YamlMessage = keyof typeof yamlMessages;

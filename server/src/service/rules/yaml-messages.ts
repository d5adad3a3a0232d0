import type { Texts } from './rule';

const t = (en: string, de: string, da: string): Texts => ({ en, de, da });

/** What the rule `yaml-syntax` says: first what a beginner meets, then the rarer parts of YAML. */
export const yamlMessages = {
  conflict: t(
    'A merge conflict is left from here on. Keep one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    'Ab hier ist ein Merge-Konflikt offen. Eine der beiden Fassungen behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> entfernen.',
    'Her begynder en uløst flettekonflikt. Behold den ene af de to udgaver, og fjern linjerne med <<<<<<<, ======= og >>>>>>>.',
  ),
  duplicateKey: t(
    'The key “{text}” is already in this map. Remove one of the two.',
    'Der Schlüssel „{text}“ steht in dieser Map schon. Einer der beiden muss weg.',
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
    'Ein Text mit Doppelpunkt und Leerzeichen braucht Anführungszeichen; eine verschachtelte Map braucht eigene Zeilen.',
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
  blockInFlow: t(
    'Between brackets, lists and maps are written with brackets too.',
    'Zwischen Klammern stehen auch Listen und Maps in Klammern.',
    'Mellem klammer skrives lister og maps også med klammer.',
  ),
  keyIsNoText: t(
    'A key must be a text, not a list or a map.',
    'Ein Schlüssel muss ein Text sein, keine Liste und keine Map.',
    'En nøgle skal være en tekst, ikke en liste eller et map.',
  ),
  keyTooLong: t(
    'A key may have 1024 characters at most.',
    'Ein Schlüssel darf höchstens 1024 Zeichen haben.',
    'En nøgle må højst have 1024 tegn.',
  ),
  unknownAnchor: t(
    'No anchor above has the name of {text}. A text that begins with * needs quotation marks.',
    'Kein Anker weiter oben heißt wie {text}. Ein Text, der mit * beginnt, braucht Anführungszeichen.',
    'Intet anker ovenfor hedder som {text}. En tekst, der begynder med *, skal i anførselstegn.',
  ),
  anchorInItself: t(
    'The anchor of {text} contains this alias: it would never end.',
    'Der Anker von {text} enthält diesen Alias selbst: Das fände kein Ende.',
    'Ankeret for {text} indeholder selv dette alias: det ville aldrig slutte.',
  ),
  aliasBomb: t(
    'The aliases up to here repeat so much that the rest is not read.',
    'Die Aliasse bis hierher wiederholen so viel, dass der Rest nicht gelesen wird.',
    'Aliasserne hertil gentager så meget, at resten ikke bliver læst.',
  ),
  aliasWithAnchor: t(
    'An alias cannot have an anchor or a tag.',
    'Ein Alias kann weder Anker noch Tag haben.',
    'Et alias kan hverken have anker eller tag.',
  ),
  mergeNeedsMap: t(
    'Only maps can be merged with <<.',
    'Mit << lassen sich nur Maps zusammenführen.',
    'Kun maps kan flettes med <<.',
  ),
  twoAnchors: t(
    'There can be one anchor here only.',
    'Hier kann nur ein Anker stehen.',
    'Her kan der kun stå ét anker.',
  ),
  twoTags: t(
    'There can be one tag here only.',
    'Hier kann nur ein Tag stehen.',
    'Her kan der kun stå ét tag.',
  ),
  propertyOrder: t(
    'Anchors and tags stand behind the dash, the question mark or the colon.',
    'Anker und Tags stehen hinter dem Strich, dem Fragezeichen oder dem Doppelpunkt.',
    'Ankre og tags står efter stregen, spørgsmålstegnet eller kolonet.',
  ),
  spaceAfterTag: t(
    'A space is missing behind the tag or anchor.',
    'Hinter dem Tag oder Anker fehlt ein Leerzeichen.',
    'Der mangler et mellemrum efter tagget eller ankeret.',
  ),
  tag: t(
    'The tag {text} does not fit. This language needs no tags: leave it out.',
    'Das Tag {text} passt nicht. Diese Sprache braucht keine Tags: weglassen.',
    'Tagget {text} passer ikke. Sproget har ikke brug for tags: udelad det.',
  ),
  directive: t(
    'A line with % at its beginning is a directive, and this one is not known. Remove it.',
    'Eine Zeile mit % am Anfang ist eine Direktive, und diese ist unbekannt. Sie kann weg.',
    'En linje med % forrest er et direktiv, og dette er ukendt. Fjern det.',
  ),
  directivesEnd: t(
    'The beginning of the document has to stand on a line of its own: ---.',
    'Der Anfang des Dokuments muss in einer eigenen Zeile stehen: ---.',
    'Dokumentets begyndelse skal stå på sin egen linje: ---.',
  ),
  tooDeep: t(
    'The text nests deeper than {limit} levels and is not read.',
    'Der Text ist tiefer als {limit} Ebenen verschachtelt und wird nicht gelesen.',
    'Teksten er indlejret i mere end {limit} niveauer og bliver ikke læst.',
  ),
  unexpected: t(
    '“{text}” cannot stand here.',
    '„{text}“ kann hier nicht stehen.',
    '»{text}« kan ikke stå her.',
  ),
  other: t(
    'This is not valid YAML: {detail}.',
    'Das ist kein gültiges YAML: {detail}.',
    'Det er ikke gyldig YAML: {detail}.',
  ),
} satisfies Readonly<Record<string, Texts>>;

/** A message of the rule `yaml-syntax`. */
export type YamlMessage = keyof typeof yamlMessages;

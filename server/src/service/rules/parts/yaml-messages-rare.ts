import { t } from '../../catalogue/texts';
import type { Texts } from '../rule';

/** What the rule `yaml-syntax` says of the parts of YAML that few people use. */
export const rareYamlMessages = {
  blockInFlow: t(
    'Between brackets, lists and maps are written with brackets too.',
    'Zwischen Klammern stehen auch Listen und Maps in Klammern.',
    'Mellem klammer skrives lister og maps også med klammer.',
  ),
  keyIsNoText: t(
    'A key must be a text, not a list or a map.',
    'Ein Schlüssel muss ein Text sein, keine Liste und keine Zuordnung.',
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
    'Ankeret for {text} indeholder selv dette alias: Det ville aldrig slutte.',
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
    'Tagget {text} passer ikke. Sproget har ikke brug for tags: Udelad det.',
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

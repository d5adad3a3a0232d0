import type { Knowledge } from './knowledge-types';
import { t } from './texts';

/** Where somebody who writes down touchpoints looks for them. */
const places = ['journey.touchpoints', 'touchpoints.touchpoints'] as const;

/** How to find a brand's touchpoints: steps and questions, in the order in which to take them. */
export const identification: readonly Knowledge[] = [
  {
    id: 'know-the-audience',
    acceptance: ['IDN01'],
    title: t('Think of the audience', 'An die Zielgruppe denken', 'Tænk på målgruppen'),
    text: t(
      'Do you know it, do you meet it where it is, what does it specially need, and does that take new touchpoints?',
      'Ist sie bekannt, ist die Marke dort, wo sie ist, was braucht sie besonders, und fehlen dafür Touchpoints?',
      'Kender I den, møder I den, hvor den er, hvad har den særligt brug for, og kræver det nye berøringspunkter?',
    ),
    places: [...places, 'persona.channels'],
  },
  {
    id: 'analyse-the-market',
    acceptance: ['IDN11'],
    title: t('Analyse the market', 'Den Markt untersuchen', 'Undersøg markedet'),
    text: t(
      'Find the types of customer most likely to buy, and choose first touchpoints that suit them.',
      'Die Kundentypen mit der höchsten Kaufwahrscheinlichkeit finden und passende erste Touchpoints wählen.',
      'Find de kundetyper, der mest sandsynligt køber, og vælg de første berøringspunkter efter dem.',
    ),
    places: [...places, 'persona.initial_touchpoints'],
  },
  {
    id: 'put-yourself-in-their-place',
    acceptance: ['IDN02'],
    title: t('Take the customer’s place', 'Die Perspektive wechseln', 'Sæt dig i kundens sted'),
    text: t(
      'Look for the interactions that happen often by asking what a customer would ask.',
      'Häufige Begegnungen finden, indem man fragt, was Kunden fragen würden.',
      'Find de hyppige møder ved at stille de spørgsmål, en kunde ville stille.',
    ),
    places: [...places, 'touchpoint.frequency'],
  },
  {
    id: 'where-to-buy',
    acceptance: ['IDN03'],
    title: t(
      'How do I choose where to buy?',
      'Wonach suche ich aus, wo ich kaufe?',
      'Hvordan vælger jeg, hvor jeg køber?',
    ),
    text: t(
      'Leads to advertising, reviews, recommendations and shops.',
      'Führt zu Werbung, Bewertungen, Empfehlungen und Läden.',
      'Fører til annoncer, anmeldelser, anbefalinger og butikker.',
    ),
    places,
  },
  {
    id: 'where-to-turn',
    acceptance: ['IDN04'],
    title: t(
      'Who helps me when something is wrong with my purchase?',
      'Wer hilft mir, wenn mit dem Kauf etwas nicht stimmt?',
      'Hvem hjælper mig, hvis der er noget galt med mit køb?',
    ),
    text: t(
      'Leads to support, self-service and returns.',
      'Führt zu Support, Selbsthilfe und Rücksendung.',
      'Fører til support, selvbetjening og returnering.',
    ),
    places,
  },
  {
    id: 'how-to-hear-of-news',
    acceptance: ['IDN05'],
    title: t(
      'How does a new product or service come to my notice?',
      'Wodurch werde ich auf neue Angebote aufmerksam?',
      'Hvordan bliver jeg opmærksom på nye produkter og ydelser?',
    ),
    text: t(
      'Leads to newsletters, social media and campaigns.',
      'Führt zu Newslettern, sozialen Medien und Kampagnen.',
      'Fører til nyhedsbreve, sociale medier og kampagner.',
    ),
    places,
  },
  {
    id: 'where-to-give-feedback',
    acceptance: ['IDN06'],
    title: t(
      'Where can I say that I liked my purchase, or did not?',
      'Wo kann ich sagen, ob mir der Kauf gefallen hat?',
      'Hvor kan jeg sige, om jeg var glad for mit køb?',
    ),
    text: t(
      'Leads to surveys, reviews and forums.',
      'Führt zu Umfragen, Rezensionen und Foren.',
      'Fører til undersøgelser, anmeldelser og fora.',
    ),
    places: [...places, 'survey.touchpoints'],
  },
  {
    id: 'what-answers-show',
    acceptance: ['IDN09'],
    title: t('Read the answers', 'Die Antworten auswerten', 'Læs svarene'),
    text: t(
      'They show where customers already meet you, where you should be, and when to ask for feedback.',
      'Sie zeigen, wo Begegnungen schon stattfinden, wo das Unternehmen präsent sein sollte und wann nach Feedback zu fragen ist.',
      'De viser, hvor kunderne allerede møder jer, hvor I burde være, og hvornår I skal bede om feedback.',
    ),
    places,
  },
  {
    id: 'list-places-and-times',
    acceptance: ['IDN10'],
    title: t('List places and times', 'Orte und Zeiten auflisten', 'Skriv steder og tidspunkter op'),
    text: t(
      'Note every place and time at which somebody can meet the brand; the list differs from company to company.',
      'Jeden Ort und Zeitpunkt notieren, an dem man der Marke begegnen kann; die Liste ist überall eine andere.',
      'Notér hvert sted og tidspunkt, hvor man kan møde brandet; listen er forskellig fra virksomhed til virksomhed.',
    ),
    places,
  },
  {
    id: 'walk-the-sales-process',
    acceptance: ['IDN12'],
    title: t('Walk through the sale', 'Den Verkauf durchlaufen', 'Gå salget igennem'),
    text: t(
      'Go through your own sales process as a customer would.',
      'Den eigenen Verkaufsablauf so durchgehen, wie ihn die Kundschaft erlebt.',
      'Gå jeres egen salgsproces igennem, som en kunde ville opleve den.',
    ),
    places: [...places, 'step.title'],
  },
  {
    id: 'collect-all',
    acceptance: ['IDN15'],
    title: t('Collect everything possible', 'Alles Mögliche sammeln', 'Saml alt muligt'),
    text: t(
      'Include research, the content people meet, and how they decide, long before they buy.',
      'Auch Recherche, Inhalte und Entscheidungswege lange vor dem Kauf gehören dazu.',
      'Tag også research, indhold og beslutningsveje længe før købet med.',
    ),
    places,
  },
  {
    id: 'split-into-phases',
    acceptance: ['IDN13'],
    title: t('Split into three phases', 'In drei Phasen teilen', 'Del op i tre faser'),
    text: t(
      'First before, during and after the purchase; finer stages can come later.',
      'Zuerst vor, während und nach dem Kauf; feinere Etappen können später folgen.',
      'Først før, under og efter købet; finere etaper kan komme senere.',
    ),
    places: [...places, 'touchpoint.phases'],
  },
  {
    id: 'draw-the-map',
    acceptance: ['IDN07'],
    title: t('Draw the journey map', 'Die Journey Map zeichnen', 'Tegn kunderejsekortet'),
    text: t(
      'Put the touchpoints in order; the map shows what a list hides.',
      'Die Touchpoints in eine Reihenfolge bringen; die Map zeigt, was die Liste verbirgt.',
      'Sæt berøringspunkterne i rækkefølge; kortet viser det, en liste skjuler.',
    ),
    places,
  },
  {
    id: 'categorise',
    acceptance: ['IDN08'],
    title: t('Sort into categories', 'In Kategorien ordnen', 'Sortér i kategorier'),
    text: t(
      'By phase, channel, brand, product or state: groups show what serves well and what needs work.',
      'Nach Phase, Kanal, Marke, Produkt oder Zustand: Gruppen zeigen, was gut dient und was Arbeit braucht.',
      'Efter fase, kanal, brand, produkt eller tilstand: Grupper viser, hvad der fungerer, og hvad der skal forbedres.',
    ),
    places,
  },
  {
    id: 'check-and-survey',
    acceptance: ['IDN14'],
    title: t('Check, then ask', 'Prüfen, dann fragen', 'Tjek, og spørg så'),
    text: t(
      'Check each step for unmet expectations, then survey customers at the touchpoints that matter most.',
      'Jeden Schritt auf unerfüllte Erwartungen prüfen, dann an den wichtigsten Touchpoints befragen.',
      'Tjek hvert trin for uindfriede forventninger, og spørg så kunderne ved de vigtigste berøringspunkter.',
    ),
    places: [...places, 'step.unmet_expectations'],
  },
];

import type { Knowledge } from './knowledge-types';
import { t } from './texts';

/** What belongs in a persona, what does not, and why. */
export const personaFields: readonly Knowledge[] = [
  {
    id: 'purchase-reason',
    acceptance: ['PER01'],
    title: t('Reason to buy', 'Kaufgrund', 'Købsårsag'),
    text: t(
      'Why they bought says more than who they are: ask for it in their own words.',
      'Warum jemand gekauft hat, sagt mehr als wer jemand ist: in eigenen Worten erzählen lassen.',
      'Hvorfor de købte, siger mere, end hvem de er: få det med deres egne ord.',
    ),
    places: ['persona.purchase_reason'],
  },
  {
    id: 'usage',
    acceptance: ['PER02'],
    title: t('Use', 'Nutzung', 'Brug'),
    text: t(
      'How they really use the product; it is often not how it was meant.',
      'Wie das Produkt wirklich genutzt wird; oft anders als gedacht.',
      'Hvordan de faktisk bruger produktet; ofte anderledes end tænkt.',
    ),
    places: ['persona.usage'],
  },
  {
    id: 'responsibilities',
    acceptance: ['PER03'],
    title: t('Responsibilities', 'Verantwortung', 'Ansvarsområder'),
    text: t(
      'What they must answer for, and so where the product has to help.',
      'Wofür sie geradestehen müssen – und wobei das Produkt helfen soll.',
      'Det, de skal stå til ansvar for – og dermed det, produktet skal hjælpe med.',
    ),
    places: ['persona.responsibilities'],
  },
  {
    id: 'triggers',
    acceptance: ['PER04'],
    title: t('Triggers', 'Auslöser', 'Udløsende begivenheder'),
    text: t(
      'What happened shortly before they began to look for a solution.',
      'Was kurz zuvor geschah, als die Suche nach einer Lösung begann.',
      'Det, der skete, lige før de begyndte at lede efter en løsning.',
    ),
    places: ['persona.triggers'],
  },
  {
    id: 'pain-points',
    acceptance: ['PER05'],
    title: t('Pain points', 'Problempunkte', 'Smertepunkter'),
    text: t(
      'What gives them trouble today; each is a reason to change something.',
      'Was heute Ärger macht; jeder Punkt ist ein Grund, etwas zu ändern.',
      'Det, der volder besvær i dag; hvert punkt er en grund til at ændre noget.',
    ),
    places: ['persona.pain_points'],
  },
  {
    id: 'role',
    acceptance: ['PER06'],
    title: t('Roles', 'Rollen', 'Roller'),
    text: t(
      'In which role they deal with the brand: buyer, user, adviser, decision-maker.',
      'In welcher Rolle sie der Marke begegnen: kaufend, nutzend, beratend, entscheidend.',
      'Den rolle, de møder brandet i: køber, bruger, rådgiver, beslutningstager.',
    ),
    places: ['persona.role'],
  },
  {
    id: 'rituals',
    acceptance: ['PER07'],
    title: t('Rituals', 'Rituale', 'Ritualer'),
    text: t(
      'Habits that the product has to fit into.',
      'Gewohnheiten, in die sich das Produkt einfügen muss.',
      'Vaner, som produktet skal passe ind i.',
    ),
    places: ['persona.rituals'],
  },
  {
    id: 'relationships',
    acceptance: ['PER08'],
    title: t('Relationships', 'Beziehungen', 'Relationer'),
    text: t(
      'Who has a say, is asked for advice or is affected.',
      'Wer mitredet, um Rat gefragt wird oder betroffen ist.',
      'Dem, der har noget at skulle have sagt, bliver spurgt til råds eller berøres.',
    ),
    places: ['persona.relationships'],
  },
  {
    id: 'goals',
    acceptance: ['PER09'],
    title: t('What they look for', 'Was sie suchen', 'Det, de søger'),
    text: t(
      'Their goals and the results they hope for, not the features they ask for.',
      'Ihre Ziele und erhofften Ergebnisse, nicht gewünschte Funktionen.',
      'Deres mål og de resultater, de håber på – ikke ønskede funktioner.',
    ),
    places: ['persona.goals'],
  },
  {
    id: 'quotes',
    acceptance: ['PER10'],
    title: t('Quotes', 'Zitate', 'Citater'),
    text: t(
      'Customers’ words, unpolished: they keep assumptions out.',
      'Worte von Kunden, ungeglättet: Sie halten Annahmen fern.',
      'Kundernes egne ord, uredigerede: De holder antagelser ude.',
    ),
    places: ['persona.quotes'],
  },
  {
    id: 'evidence',
    acceptance: ['PER11'],
    title: t('Evidence for every claim', 'Belege für jede Aussage', 'Belæg for hvert udsagn'),
    text: t(
      'Each claim rests on data and names its source: interview, call recording, observation, survey or something written on the net.',
      'Jede Aussage beruht auf Daten und nennt die Quelle: Interview, Gesprächsaufzeichnung, Beobachtung, Umfrage oder Geschriebenes im Netz.',
      'Hvert udsagn bygger på data og nævner kilden: interview, optaget samtale, observation, spørgeundersøgelse eller noget skrevet på nettet.',
    ),
    places: ['persona.evidence'],
  },
  {
    id: 'interview-groups',
    acceptance: ['PER12'],
    title: t('Groups interviewed', 'Befragte Gruppen', 'Interviewede grupper'),
    text: t(
      'Ask the best customers, those with a bad experience, and those who bought recently: each group sees something else.',
      'Die besten Kunden, jene mit schlechter Erfahrung und jene mit frischem Kauf befragen: Jede Gruppe sieht anderes.',
      'Spørg de bedste kunder, dem med en dårlig oplevelse og dem, der lige har købt: Hver gruppe ser noget forskelligt.',
    ),
    places: ['persona.interview_groups'],
  },
  {
    id: 'competitive-advantage',
    acceptance: ['PER13'],
    title: t(
      'Motivation and competitive advantage',
      'Motivation und Wettbewerbsvorteil',
      'Motivation og konkurrencefordel',
    ),
    text: t(
      'Why they choose you, and what they could no longer do without.',
      'Warum die Wahl auf diese Marke fällt und worauf niemand mehr verzichten möchte.',
      'Hvorfor de vælger jer, og hvad de ikke længere kan undvære.',
    ),
    places: ['persona.motivations', 'persona.competitive_advantage'],
  },
  {
    id: 'channels',
    acceptance: ['PER14'],
    title: t('Where they are', 'Wo sie sind', 'Hvor de er'),
    text: t(
      'The channels where this audience can be met, and the special needs it brings along.',
      'Die Kanäle, auf denen diese Zielgruppe anzutreffen ist, und was sie besonders braucht.',
      'De kanaler, hvor målgruppen kan mødes, og de særlige behov, den har.',
    ),
    places: ['persona.channels', 'persona.needs'],
  },
  {
    id: 'likely-buyers',
    acceptance: ['PER15'],
    title: t('Likely buyers', 'Wahrscheinliche Käufer', 'Sandsynlige købere'),
    text: t(
      'Which types of customer are most likely to buy, and which first touchpoints suit them.',
      'Welche Kundentypen am ehesten kaufen und welche ersten Touchpoints zu ihnen passen.',
      'Hvilke kundetyper der mest sandsynligt køber, og hvilke første berøringspunkter der passer til dem.',
    ),
    places: ['persona.likely_to_buy', 'persona.initial_touchpoints'],
  },
  {
    id: 'current-or-potential',
    acceptance: ['PER16'],
    title: t('Current or potential', 'Heutige oder mögliche Kunden', 'Nuværende eller potentiel'),
    text: t(
      'A persona may stand for customers of today or for those still to be won.',
      'Eine Persona kann für heutige Kunden stehen oder für solche, die erst gewonnen werden sollen.',
      'En persona kan stå for nuværende kunder eller for dem, der endnu skal vindes.',
    ),
    places: ['persona.type', 'persona.type=current', 'persona.type=potential'],
  },
  {
    id: 'discouraged',
    acceptance: ['PER17'],
    title: t('Better left out', 'Besser weglassen', 'Bedst at udelade'),
    text: t(
      'Age, gender, a cliché name and a stock photo invite bias and explain no purchase.',
      'Alter, Geschlecht, Klischeename und Stockfoto laden zu Vorurteilen ein und erklären keinen Kauf.',
      'Alder, køn, et klichénavn og et stockfoto indbyder til fordomme og forklarer intet køb.',
    ),
    places: ['persona.demographics', 'persona.photo', 'persona.name'],
  },
];

import type { Mistake } from '../knowledge-types';
import { t } from '../texts';

/** What goes wrong in how the journey is seen. */
export const strategyMistakes: readonly Mistake[] = [
  {
    id: 'cliche-persona',
    acceptance: ['BAD10'],
    title: t('A cliché for a persona', 'Klischee statt Persona', 'En kliché som persona'),
    text: t(
      'Age, gender, an alliterating name such as Marketing Mary or HR Henry and a stock photo make up a person out of bias and assumptions.',
      'Alter, Geschlecht, ein Name mit Stabreim wie Marketing Mary oder HR Henry und ein Stockfoto: fertig ist eine Person aus Vorurteil und Annahme.',
      'Alder, køn, et bogstavrim som Marketing Mary eller HR Henry og et stockfoto giver en person skabt af fordomme og antagelser.',
    ),
    correction: t(
      'Listen to and watch customers; build on their words and on data.',
      'Kunden zuhören und zusehen; auf ihre Worte und auf Daten bauen.',
      'Lyt til og iagttag kunderne; byg på deres ord og på data.',
    ),
    rules: ['demographic-persona', 'incomplete-persona', 'one-sided-research'],
    checks: ['personas-from-research', 'motivations-known'],
    places: ['persona.demographics', 'persona.photo', 'persona.name'],
  },
  {
    id: 'purchase-as-goal',
    acceptance: ['BAD11'],
    title: t('The purchase as the goal', 'Der Kauf als Ziel', 'Købet som mål'),
    text: t(
      'Attention ends with the payment, though the relationship has only begun.',
      'Mit der Zahlung endet die Aufmerksamkeit, dabei fängt die Beziehung gerade erst an.',
      'Opmærksomheden slutter med betalingen, selv om forholdet lige er begyndt.',
    ),
    correction: t(
      'Plan the time after it, and ask how the purchase went.',
      'Die Zeit danach planen und fragen, wie der Kauf war.',
      'Planlæg tiden efter, og spørg, hvordan købet gik.',
    ),
    rules: ['missing-phase', 'missing-thank-you'],
    checks: ['purchase-is-the-start', 'gratitude-shown'],
    places: ['*.phase=after'],
  },
  {
    id: 'customer-out-of-sight',
    acceptance: ['BAD13'],
    title: t('The customer out of sight', 'Die Kundschaft aus dem Blick', 'Kunden ude af syne'),
    text: t(
      'Touchpoints nobody has looked at from the customer’s side are likely to fail.',
      'Touchpoints, die niemand aus Kundensicht betrachtet hat, drohen zu scheitern.',
      'Berøringspunkter, som ingen har set med kundens øjne, risikerer at svigte.',
    ),
    correction: t(
      'Find every touchpoint first, then improve each.',
      'Zuerst jeden Touchpoint finden, dann jeden verbessern.',
      'Find først alle berøringspunkter, og forbedr så hvert af dem.',
    ),
    rules: ['empty-step', 'unclassified-touchpoint', 'company-language'],
    checks: ['journey-mapped', 'customers-followed-at-every-step'],
    places: ['step.touchpoints'],
  },
  {
    id: 'details-overlooked',
    acceptance: ['BAD16'],
    title: t('Details overlooked', 'Details übersehen', 'Oversete detaljer'),
    text: t(
      'While things go well, nobody looks closely, and chances go unseen.',
      'Solange es gut läuft, sieht niemand genau hin, und Chancen bleiben unentdeckt.',
      'Så længe det går godt, ser ingen nærmere efter, og muligheder overses.',
    ),
    correction: t(
      'Understand every single interaction: what customers think and do in it.',
      'Jede einzelne Begegnung verstehen: was man darin denkt und tut.',
      'Forstå hvert eneste møde: hvad kunderne tænker og gør i det.',
    ),
    rules: ['flat-sentiment', 'missing-sentiment', 'missing-evidence'],
    checks: ['journey-mapped'],
    places: ['step.thoughts', 'step.sentiment'],
  },
  {
    id: 'experience-as-service',
    acceptance: ['BAD19'],
    title: t(
      'Taking service for the experience',
      'Service mit Erlebnis verwechseln',
      'At forveksle service med oplevelse',
    ),
    text: t(
      'The experience is left to customer service, while all others shape it too.',
      'Das Erlebnis wird dem Kundenservice überlassen, obwohl alle anderen es mitprägen.',
      'Oplevelsen overlades til kundeservice, selv om alle andre også former den.',
    ),
    correction: t(
      'Make it a goal of the whole company, product, marketing and leaders included.',
      'Zum Ziel des ganzen Unternehmens machen, samt Produkt, Marketing und Führung.',
      'Gør den til hele virksomhedens mål, også for produkt, marketing og ledelse.',
    ),
    rules: [],
    checks: ['every-team-owns-experience', 'decisions-start-with-customer'],
    places: ['journey.owner', 'touchpoint.trigger'],
  },
  {
    id: 'weakest-moment-ignored',
    acceptance: ['BAD27'],
    title: t(
      'One weak moment ruins it',
      'Ein schwacher Moment verdirbt alles',
      'Ét svagt øjeblik ødelægger det hele',
    ),
    text: t(
      'Much is improved, but not where it is worst – and the customer leaves just there.',
      'Vieles wird besser, nur nicht die schlimmste Stelle – und genau dort gehen Kunden verloren.',
      'Meget forbedres, men ikke det værste sted – og netop dér forsvinder kunden.',
    ),
    correction: t(
      'Find the weakest touchpoint and mend it before anything else.',
      'Den schwächsten Touchpoint finden und vor allem anderen beheben.',
      'Find det svageste berøringspunkt, og forbedr det før alt andet.',
    ),
    rules: ['weakest-moment-unaddressed', 'pain-without-point'],
    checks: ['journey-mapped', 'problems-searched-for'],
    places: ['step.moment_of_truth', 'journey.opportunities'],
  },
];

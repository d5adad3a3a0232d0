import type { Mistake } from '../knowledge-types';
import { t } from '../texts';

/** What goes wrong in what is said, and in how it is said. */
export const communicationMistakes: readonly Mistake[] = [
  {
    id: 'inconsistent-communication',
    acceptance: ['BAD01'],
    title: t('Inconsistent communication', 'Widersprüchliche Kommunikation', 'Inkonsekvent kommunikation'),
    text: t(
      'The website says one thing, the newsletter another: customers are puzzled and annoyed.',
      'Die Website sagt dies, der Newsletter das: Das verwirrt und ärgert.',
      'Websitet siger ét, nyhedsbrevet noget andet: Det forvirrer og irriterer.',
    ),
    correction: t(
      'Compare and align all channels regularly, with one communication guide that all staff can open.',
      'Alle Kanäle regelmäßig vergleichen und abstimmen, mit einem Leitfaden, der allen offensteht.',
      'Sammenlign og afstem jævnligt alle kanaler ud fra én kommunikationsguide, som alle kan slå op i.',
    ),
    rules: ['conflicting-facts', 'missing-guide'],
    checks: ['channels-follow-guide', 'newsletter-agrees-with-website'],
    places: ['guide.channels'],
  },
  {
    id: 'missing-personalisation',
    acceptance: ['BAD03'],
    title: t('No personal touch', 'Fehlende Personalisierung', 'Manglende personalisering'),
    text: t(
      'Messages that could go to anybody lose their relevance.',
      'Nachrichten, die an jeden gehen könnten, verlieren an Bedeutung.',
      'Beskeder, der kunne være til hvem som helst, mister deres relevans.',
    ),
    correction: t(
      'Collect and evaluate customer data well, use the name, and insert what concerns this customer.',
      'Kundendaten gut erheben und auswerten, mit Namen ansprechen und einfügen, was diese Person betrifft.',
      'Indsaml og analysér kundedata godt, brug navnet, og indsæt det, der vedrører netop denne kunde.',
    ),
    rules: ['missing-personalisation'],
    checks: ['customers-addressed-by-name', 'customer-data-evaluated'],
    places: ['touchpoint.personalisation'],
  },
  {
    id: 'dark-patterns',
    acceptance: ['BAD04'],
    title: t('Dark patterns', 'Dark Patterns', 'Dark patterns'),
    text: t(
      'Trick questions, hidden costs, trials that turn into paid contracts and misdirection destroy trust.',
      'Fangfragen, versteckte Kosten, Testphasen, die kostenpflichtig werden, und Irreführung zerstören Vertrauen.',
      'Snydespørgsmål, skjulte omkostninger, prøveperioder, der bliver til betalte abonnementer, og vildledning ødelægger tilliden.',
    ),
    correction: t(
      'Leave them out; say plainly what something costs and how to leave.',
      'Darauf verzichten; offen sagen, was etwas kostet und wie man wieder herauskommt.',
      'Lad være; sig klart, hvad noget koster, og hvordan man kommer ud af det igen.',
    ),
    rules: ['dark-pattern'],
    checks: ['checkout-leaves-no-doubt'],
    places: ['touchpoint.dark_patterns'],
  },
  {
    id: 'confusing-information',
    acceptance: ['BAD08'],
    title: t('A different answer every time', 'Jedes Mal eine andere Antwort', 'Et nyt svar hver gang'),
    text: t(
      'Sales and support have no common source, so the answer depends on whom one asks.',
      'Vertrieb und Support haben keine gemeinsame Quelle, also hängt die Antwort davon ab, wen man fragt.',
      'Salg og support har ingen fælles kilde, så svaret afhænger af, hvem man spørger.',
    ),
    correction: t(
      'Keep one source of truth for sales and support, and an etiquette for answering.',
      'Eine einzige verlässliche Quelle für Vertrieb und Support pflegen, dazu Umgangsregeln.',
      'Hav én fælles kilde for salg og support og en etikette for, hvordan der svares.',
    ),
    rules: ['conflicting-facts', 'missing-guide'],
    checks: ['agents-follow-same-policies', 'agents-see-history'],
    places: ['guide.facts', 'guide.etiquette'],
  },
  {
    id: 'ads-to-the-wrong-place',
    acceptance: ['BAD12'],
    title: t(
      'Advertisements that lead astray',
      'Anzeigen, die ins Leere führen',
      'Annoncer, der fører det forkerte sted hen',
    ),
    text: t(
      'Whoever clicks lands on a sign-up form or the home page and has to search.',
      'Nach dem Klick wartet ein Anmeldeformular oder die Startseite – und die Suche beginnt.',
      'Efter klikket venter en tilmeldingsformular eller forsiden, og så må man lede.',
    ),
    correction: t(
      'Lead to a landing page that says more about exactly what was advertised.',
      'Auf eine Landingpage führen, die genau zum Beworbenen mehr sagt.',
      'Før til en landingsside, der fortæller mere om netop det annoncerede.',
    ),
    rules: ['misleading-ad-target'],
    checks: ['ad-leads-to-relevant-content', 'ad-avoids-sign-up-and-home-page', 'landing-page-per-campaign'],
    places: ['touchpoint.target'],
  },
  {
    id: 'wrong-platforms',
    acceptance: ['BAD14'],
    title: t(
      'Everywhere, or in the wrong places',
      'Überall oder am falschen Ort',
      'Overalt eller de forkerte steder',
    ),
    text: t(
      'Profiles on every platform cost effort, also where no customer is.',
      'Profile auf jeder Plattform kosten Kraft, auch dort, wo keine Kunden sind.',
      'Profiler på alle platforme koster kræfter, også dér, hvor ingen kunder er.',
    ),
    correction: t(
      'Be where your customers are, and keep those places alive.',
      'Dort sein, wo die eigene Kundschaft ist, und diese Orte lebendig halten.',
      'Vær dér, hvor jeres kunder er, og hold de steder levende.',
    ),
    rules: ['channel-without-audience', 'uncovered-persona-channel'],
    checks: ['profile-where-customers-are', 'new-touchpoints-considered'],
    places: ['touchpoint.social_type'],
  },
  {
    id: 'conflicting-assets',
    acceptance: ['BAD24'],
    title: t(
      'Material that disagrees',
      'Material, das sich widerspricht',
      'Materiale, der modsiger sig selv',
    ),
    text: t(
      'The knowledge base names other prices than the pricing page, the demo shows another version: trust suffers.',
      'Die Wissensdatenbank nennt andere Preise als die Preisseite, die Demo zeigt eine andere Version: Das kostet Vertrauen.',
      'Vidensbasen har andre priser end prissiden, demoen viser en anden version: Det koster tillid.',
    ),
    correction: t(
      'Make facts agree across all touchpoints.',
      'Fakten über alle Touchpoints hinweg angleichen.',
      'Få oplysningerne til at stemme overens på alle berøringspunkter.',
    ),
    rules: ['conflicting-facts'],
    checks: ['knowledge-base-agrees-with-pricing', 'demos-show-same-version', 'channels-follow-guide'],
    places: ['touchpoint.facts'],
  },
];

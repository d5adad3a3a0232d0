import { t } from './texts';
import type { CatalogueCheck } from './types';

/** Journey-wide checks of strategy and culture: practices rather than recommendations for a channel. */
export const strategyChecks: readonly CatalogueCheck[] = [
  {
    id: 'personas-from-research',
    acceptance: ['BP01'],
    text: t(
      'Personas come from customer research',
      'Personas beruhen auf Kundenforschung',
      'Personaerne bygger på kundeundersøgelser',
    ),
    why: t(
      'Invented personas put assumptions above experience.',
      'Erdachte Personas stellen Annahmen über Erfahrungen.',
      'Opdigtede personaer sætter antagelser over erfaringer.',
    ),
  },
  {
    id: 'motivations-known',
    acceptance: ['BP02'],
    text: t(
      'It is known why customers choose the brand and what they could not do without',
      'Es ist bekannt, warum die Wahl auf die Marke fällt und worauf niemand mehr verzichten will',
      'Det er kendt, hvorfor kunderne vælger brandet, og hvad de ikke kan undvære',
    ),
    why: t(
      'This competitive advantage matters more to them than the price.',
      'Dieser Wettbewerbsvorteil wiegt mehr als der Preis.',
      'Den konkurrencefordel betyder mere for dem end prisen.',
    ),
  },
  {
    id: 'problems-searched-for',
    acceptance: ['BP03'],
    text: t(
      'Tickets and reviews are searched for problems, and updates, onboarding and help respond to them',
      'Tickets und Rezensionen werden nach Problemen durchsucht; Updates, Onboarding und Hilfen gehen darauf ein',
      'Supportsager og anmeldelser gennemsøges for problemer, og opdateringer, onboarding og hjælp tager hånd om dem',
    ),
    why: t(
      'They tell what stands between customers and their goals.',
      'Dort steht, was zwischen Kunden und ihren Zielen liegt.',
      'De viser, hvad der står mellem kunderne og deres mål.',
    ),
  },
  {
    id: 'journey-mapped',
    acceptance: ['BP04'],
    text: t(
      'The map holds all touchpoints and, per stage, expectations, feelings, motivations and obstacles',
      'Die Map zeigt alle Touchpoints und je Etappe Erwartungen, Gefühle, Motive und Hindernisse',
      'Kortet viser alle berøringspunkter og for hver etape forventninger, følelser, motivationer og forhindringer',
    ),
    why: t(
      'The journey is only as good as its weakest moment.',
      'Die Reise ist nur so gut wie ihr schwächster Moment.',
      'Rejsen er kun så god som sit svageste øjeblik.',
    ),
  },
  {
    id: 'every-team-owns-experience',
    acceptance: ['BP05'],
    text: t(
      'Customer experience is a goal of every team – development, design, marketing, sales, operations, support – and of the leaders',
      'Kundenerlebnis ist Ziel aller – Entwicklung, Design, Marketing, Vertrieb, Betrieb, Support – und der Führung',
      'Kundeoplevelsen er et mål for alle – udvikling, design, marketing, salg, drift, support – og for ledelsen',
    ),
    why: t(
      'Customer service alone cannot make up for the rest.',
      'Der Kundenservice allein kann den Rest nicht wettmachen.',
      'Kundeservice kan ikke alene opveje resten.',
    ),
  },
  {
    id: 'feedback-taken-regularly',
    acceptance: ['BP14'],
    text: t(
      'Feedback is gathered and reviewed regularly: surveys and interviews, but also what the net says',
      'Feedback wird regelmäßig eingeholt und gesichtet: Umfragen und Interviews, aber auch Stimmen im Netz',
      'Feedback indhentes og gennemgås jævnligt: undersøgelser og interview, men også omtale på nettet',
    ),
    why: t(
      'Listening is never done with.',
      'Mit dem Zuhören ist niemand je fertig.',
      'Man bliver aldrig færdig med at lytte.',
    ),
  },
  {
    id: 'decisions-start-with-customer',
    acceptance: ['BP16'],
    text: t(
      'Processes, products and services are developed with the customer’s interest first',
      'Prozesse, Produkte und Dienste entstehen zuerst aus Sicht der Kundschaft',
      'Processer, produkter og ydelser udvikles med kundens interesse først',
    ),
    why: t(
      'What is built without that view seldom fits.',
      'Was ohne diesen Blick entsteht, passt am Ende selten.',
      'Det, der skabes uden det blik, passer sjældent.',
    ),
  },
  {
    id: 'customers-followed-at-every-step',
    acceptance: ['BP17'],
    text: t(
      'Customers are listened to at every step, and the journey improves step by step',
      'An jeder Station wird zugehört und die Reise Schritt für Schritt verbessert',
      'Der lyttes til kunden ved hvert skridt, og rejsen forbedres lidt efter lidt',
    ),
    why: t(
      'Every interaction counts towards the whole experience.',
      'Jede Begegnung zählt für das Gesamterlebnis.',
      'Hver eneste kontakt tæller i den samlede oplevelse.',
    ),
  },
  {
    id: 'experience-convenient-helpful-fast-friendly',
    acceptance: ['BP18'],
    text: t(
      'The experience is rated as convenient, helpful, fast and friendly',
      'Das Erlebnis wird als bequem, hilfreich, schnell und freundlich bewertet',
      'Kunderne kalder oplevelsen nem, hjælpsom, hurtig og venlig',
    ),
    why: t(
      'Per the sources, nearly 80% of consumers in the USA name these four.',
      'Laut den Quellen nennen fast 80 Prozent der Verbraucher in den USA diese vier.',
      'Ifølge kilderne nævner næsten 80 procent af forbrugerne i USA netop disse fire.',
    ),
  },
  {
    id: 'new-touchpoints-considered',
    acceptance: ['BP19'],
    text: t(
      'The brand is where its customers are and adds touchpoints as technology changes',
      'Die Marke ist dort, wo ihre Kundschaft ist, und schafft bei neuer Technik neue Touchpoints',
      'Brandet er, hvor kunderne er, og får nye berøringspunkter, når teknologien ændrer sig',
    ),
    why: t(
      'Habits move on, to a new platform or a chatbot for instance.',
      'Gewohnheiten ändern sich, etwa hin zu neuen Plattformen oder zum Chatbot.',
      'Vaner flytter sig, fx til en ny platform eller en chatbot.',
    ),
  },
  {
    id: 'loyal-customers-heard',
    acceptance: ['BP20'],
    text: t(
      'Loyal customers have a way to raise problems',
      'Treue Kunden haben einen Weg, Probleme anzusprechen',
      'Loyale kunder har et sted at gøre opmærksom på problemer',
    ),
    why: t(
      'Being able to speak up shows that they matter.',
      'Wer gehört wird, merkt, dass er zählt.',
      'At blive hørt viser, at de betyder noget.',
    ),
  },
  {
    id: 'findings-acted-on',
    acceptance: ['BP21'],
    text: t(
      'What is learned leads to action, and the “why” is asked',
      'Auf Erkenntnisse folgen Taten, und nach dem „Warum“ wird gefragt',
      'Ny viden fører til handling, og der spørges »hvorfor«',
    ),
    why: t(
      'A score says that something is wrong, the reason says what to do.',
      'Ein Wert zeigt, dass etwas nicht stimmt; erst der Grund zeigt, was zu tun ist.',
      'Et tal viser, at noget er galt; årsagen viser, hvad der skal gøres.',
    ),
  },
];

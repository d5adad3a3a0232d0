import { t } from '../texts';
import type { CatalogueCheck } from '../types';

/** Checks of what keeps customers: thanks, newsletter, renewal, follow-up and feedback. */
export const retentionChecks = [
  {
    id: 'gratitude-shown',
    acceptance: ['REC56'],
    text: t(
      'Customers get a small sign of thanks',
      'Wer kauft, bekommt ein kleines Dankeschön',
      'Kunderne får en lille tak',
    ),
    why: t(
      'Customers who feel appreciated are more satisfied and more loyal.',
      'Wer sich geschätzt fühlt, ist zufriedener und bleibt eher treu.',
      'Den, der føler sig værdsat, er mere tilfreds og loyal.',
    ),
  },
  {
    id: 'surprise-and-delight',
    acceptance: ['REC57'],
    text: t(
      'A surprise-and-delight programme finds its occasions in calls, e-mails, texts and chats',
      'Ein Überraschungsprogramm findet Anlässe in Telefonaten, E-Mails, Textnachrichten und Chats',
      'Et overraskelsesprogram finder anledninger i opkald, e-mails, sms’er og chats',
    ),
    why: t(
      'A gift means most when it fits what the customer has just told.',
      'Am meisten freut ein Geschenk, das zum eben Erzählten passt.',
      'En gave betyder mest, når den passer til det, kunden lige har fortalt.',
    ),
  },
  {
    id: 'survey-ends-with-thanks',
    acceptance: ['REC58'],
    text: t(
      'Every survey ends with a “thank you” page',
      'Jede Umfrage endet mit einer „Danke“-Seite',
      'Alle undersøgelser slutter med en »tak«-side',
    ),
    why: t(
      'Thanking for the time taken shows it was appreciated.',
      'Der Dank für die Zeit zeigt Wertschätzung.',
      'En tak for tiden viser, at den er værdsat.',
    ),
  },
  {
    id: 'thank-you-card-sent',
    acceptance: ['REC59'],
    text: t(
      'A thank-you card follows the purchase',
      'Nach dem Kauf kommt eine Dankeskarte',
      'Efter købet kommer der et takkekort',
    ),
    why: t(
      'It shows that the brand sees a person, not an order number.',
      'Sie zeigt, dass ein Mensch gemeint ist und keine Bestellnummer.',
      'Det viser, at brandet ser et menneske og ikke et ordrenummer.',
    ),
  },
  {
    id: 'newsletter-adds-value',
    acceptance: ['REC60'],
    text: t(
      'The newsletter adds value: guides, product updates, e-books',
      'Der Newsletter bietet Mehrwert: Anleitungen, Produktneuheiten, E-Books',
      'Nyhedsbrevet giver værdi: vejledninger, produktnyt, e-bøger',
    ),
    why: t(
      'Only what is useful keeps being opened.',
      'Nur was nützt, wird weiter geöffnet.',
      'Kun det nyttige bliver åbnet igen.',
    ),
  },
  {
    id: 'newsletter-presents-news',
    acceptance: ['REC61'],
    text: t(
      'The newsletter presents new features and products that help customers reach their goals',
      'Der Newsletter stellt Funktionen und Produkte vor, die beim Erreichen der eigenen Ziele helfen',
      'Nyhedsbrevet præsenterer nye funktioner og produkter, der hjælper kunderne med at nå deres mål',
    ),
    why: t(
      'Subscribers have asked to hear what is new.',
      'Wer abonniert, will von Neuem hören.',
      'Abonnenterne har selv bedt om at høre nyt.',
    ),
  },
  {
    id: 'newsletter-agrees-with-website',
    acceptance: ['REC62'],
    text: t(
      'Newsletter and website say the same',
      'Newsletter und Website sagen dasselbe',
      'Nyhedsbrev og website siger det samme',
    ),
    why: t(
      'Contradictions between the two confuse and frustrate.',
      'Widersprüche zwischen beiden verwirren und frustrieren.',
      'Modsigelser mellem de to forvirrer og frustrerer.',
    ),
  },
  {
    id: 'renewal-effortless',
    acceptance: ['REC66'],
    text: t(
      'Staying on after the contract ends takes next to no effort',
      'Verlängern geht nach Vertragsende ganz einfach',
      'Når aftalen udløber, er det helt let at fortsætte',
    ),
    why: t(
      'Subscription revenue depends on renewals.',
      'Das Abo-Geschäft lebt von Verlängerungen.',
      'En abonnementsforretning lever af fornyelser.',
    ),
  },
  {
    id: 'purchase-is-the-start',
    acceptance: ['REC71'],
    text: t(
      'The purchase counts as the start of the relationship, and feedback on it is collected',
      'Der Kauf gilt als Beginn der Beziehung, und das Kauferlebnis wird erfragt',
      'Købet ses som begyndelsen på relationen, og der indhentes feedback på købsoplevelsen',
    ),
    why: t(
      'Only the buyer knows whether purchase and product met expectations.',
      'Ob Kauf und Produkt den Erwartungen entsprachen, weiß nur, wer gekauft hat.',
      'Kun køberen ved, om købet og produktet levede op til forventningerne.',
    ),
  },
  {
    id: 'survey-asks-directly',
    acceptance: ['REC67'],
    text: t(
      'Surveys ask directly about company, service, policies, staff and online shopping',
      'Umfragen fragen direkt nach Unternehmen, Service, Richtlinien, Personal und Online-Einkauf',
      'Undersøgelser spørger direkte til virksomhed, service, retningslinjer, medarbejdere og onlinekøb',
    ),
    why: t(
      'Asked outright, customers are more likely to say what bothers them.',
      'Direkt gefragt, sagen Kunden eher, was sie stört.',
      'Når de bliver spurgt, siger kunderne oftere, hvad der generer dem.',
    ),
  },
  {
    id: 'findings-close-gaps',
    acceptance: ['REC68'],
    text: t(
      'Findings lead to data-based decisions that close gaps in the experience',
      'Auf die Ergebnisse folgen Entscheidungen, die sich auf Daten stützen und Lücken schließen',
      'Resultaterne følges af beslutninger, der bygger på data og lukker huller i kundeoplevelsen',
    ),
    why: t(
      'Feedback with no consequence is a promise not kept.',
      'Feedback ohne Folgen ist ein gebrochenes Versprechen.',
      'Feedback uden konsekvens er et brudt løfte.',
    ),
  },
  {
    id: 'results-reported-back',
    acceptance: ['REC91'],
    text: t(
      'All staff involved see the results, and customers hear back, for instance on a real-time dashboard',
      'Alle Beteiligten sehen die Ergebnisse, und die Kundschaft erfährt sie ebenfalls, etwa per Echtzeit-Dashboard',
      'Alle involverede ser resultaterne, og kunden får besked, fx på et dashboard i realtid',
    ),
    why: t(
      'That closes the feedback loop; left open, it frustrates.',
      'So schließt sich die Feedback-Schleife; bleibt sie offen, entsteht Frust.',
      'Så lukkes feedbacksløjfen; står den åben, skaber det frustration.',
    ),
  },
] as const satisfies readonly CatalogueCheck[];

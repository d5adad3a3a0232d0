import type { SurveyKnowledge } from '../knowledge-types';
import { t } from '../texts';

const all = ['before', 'during', 'after'] as const;

/** Ways to hear customers without a questionnaire. */
export const listening: readonly SurveyKnowledge[] = [
  {
    kind: 'listening',
    id: 'customer-interviews',
    acceptance: ['SUR26'],
    title: t('Customer interviews', 'Kundeninterviews', 'Kundeinterview'),
    text: t(
      'Talk to the best customers, to those with a bad experience and to recent ones: personas grow from it.',
      'Mit den besten Kunden sprechen, mit enttäuschten und mit neuen: Daraus wachsen Personas.',
      'Tal med de bedste kunder, med skuffede og med nye: Det er af de samtaler, personaer vokser frem.',
    ),
    phases: all,
    touchpoints: [],
    when: t(
      'For personas, and again each year',
      'Für Personas, und jedes Jahr neu',
      'Til personaer, og igen hvert år',
    ),
    question: t(
      'Tell me about the day you began to look for a solution.',
      'Erzählen Sie von dem Tag, an dem Sie nach einer Lösung zu suchen begannen.',
      'Fortæl om den dag, du begyndte at lede efter en løsning.',
    ),
    places: ['persona.interview_groups', '*.evidence.type=interview'],
  },
  {
    kind: 'listening',
    id: 'call-recordings',
    acceptance: ['SUR27'],
    title: t('Call recordings', 'Gesprächsaufzeichnungen', 'Optagede samtaler'),
    text: t(
      'Recorded sales and support calls, listened to regularly, hold customers’ own words.',
      'Aufgezeichnete Verkaufs- und Supportgespräche, regelmäßig angehört, enthalten die Worte der Kunden.',
      'Optagede salgs- og supportsamtaler, som der jævnligt lyttes til, rummer kundernes egne ord.',
    ),
    phases: all,
    touchpoints: ['support-call', 'call-centre', 'sales-representative'],
    when: t('Regularly', 'Regelmäßig', 'Jævnligt'),
    places: ['*.evidence.type=call'],
  },
  {
    kind: 'listening',
    id: 'session-recordings',
    acceptance: ['SUR28'],
    title: t(
      'Session recordings and heatmaps',
      'Sitzungsaufzeichnungen und Heatmaps',
      'Sessionoptagelser og heatmaps',
    ),
    text: t(
      'Show what people do on the website or in the product, where they hesitate and where they give up.',
      'Zeigen, was auf der Website oder im Produkt geschieht, wo gezögert und wo aufgegeben wird.',
      'Viser, hvad folk gør på websitet eller i produktet, hvor de tøver, og hvor de giver op.',
    ),
    phases: all,
    touchpoints: ['website', 'web-shop', 'product-use', 'checkout'],
    when: t(
      'When a page or feature is questioned',
      'Wenn eine Seite oder Funktion in Frage steht',
      'Når der er tvivl om en side eller funktion',
    ),
    places: ['*.evidence.type=observation', '*.evidence.type=analytics'],
  },
  {
    kind: 'listening',
    id: 'written-hints',
    acceptance: ['SUR29'],
    title: t('What is written on the net', 'Was im Netz steht', 'Det, der står på nettet'),
    text: t(
      'Reviews, tweets, Instagram, forums, Reddit and Quora: feedback nobody asked for.',
      'Rezensionen, Tweets, Instagram, Foren, Reddit und Quora: Feedback, um das niemand gebeten hat.',
      'Anmeldelser, tweets, Instagram, fora, Reddit og Quora: feedback, som ingen har bedt om.',
    ),
    phases: all,
    touchpoints: ['reviews', 'review-site', 'forum', 'social-media'],
    when: t('Regularly', 'Regelmäßig', 'Jævnligt'),
    places: ['*.evidence.type=review'],
  },
  {
    kind: 'listening',
    id: 'ticket-analysis',
    acceptance: ['SUR30'],
    title: t('Analysis of support tickets', 'Auswertung von Support-Tickets', 'Analyse af supportsager'),
    text: t(
      'Tickets show which problems come up again and again.',
      'Tickets zeigen, welche Probleme immer wiederkehren.',
      'Supportsager viser, hvilke problemer der går igen.',
    ),
    phases: all,
    touchpoints: ['customer-service', 'support-message', 'live-chat', 'chatbot'],
    when: t(
      'Regularly, with product and development',
      'Regelmäßig, mit Produkt und Entwicklung',
      'Jævnligt, sammen med produkt og udvikling',
    ),
    places: ['*.evidence.type=ticket'],
  },
];

/** What holds for every survey. */
export const surveyRules: readonly SurveyKnowledge[] = [
  {
    kind: 'rule',
    id: 'send-deliberately',
    acceptance: ['SUR31'],
    title: t('Ask, or hear nothing', 'Fragen, sonst bleibt es still', 'Spørg, ellers hører I intet'),
    text: t(
      'Surveys have to be sent on purpose: unasked, most customers never report what bothers them.',
      'Umfragen müssen gezielt verschickt werden: Ungefragt melden die wenigsten, was sie stört.',
      'Undersøgelser skal sendes bevidst: Uden at blive spurgt fortæller de færreste, hvad der generer dem.',
    ),
    phases: all,
    touchpoints: [],
    places: ['survey.trigger', 'survey.trigger.event', 'surveys.surveys'],
  },
  {
    kind: 'rule',
    id: 'important-touchpoints-first',
    acceptance: ['SUR32'],
    title: t('Where it matters most', 'Dort, wo es zählt', 'Dér, hvor det betyder mest'),
    text: t(
      'Send surveys at the most important touchpoints.',
      'Umfragen gehören an die wichtigsten Touchpoints.',
      'Send undersøgelser ved de vigtigste berøringspunkter.',
    ),
    phases: all,
    touchpoints: [],
    places: ['survey.touchpoints', 'touchpoint.surveys', 'surveys.surveys'],
  },
  {
    kind: 'rule',
    id: 'close-the-loop',
    acceptance: ['SUR33'],
    title: t('Follow up', 'Nachfassen', 'Følg op'),
    text: t(
      'Results reach all staff involved and go back to the customer. What follows from them matters most.',
      'Ergebnisse erreichen alle Beteiligten und gehen an die Kundschaft zurück. Was daraus folgt, zählt am meisten.',
      'Resultaterne når alle involverede medarbejdere og tilbage til kunden. Det vigtigste er, hvad de fører til.',
    ),
    phases: all,
    touchpoints: [],
    places: ['survey.close_the_loop', 'survey.follow_up', 'surveys.surveys'],
  },
];

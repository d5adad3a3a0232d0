import type { SurveyKnowledge } from '../knowledge-types';
import { t } from '../texts';
import { survey } from './entry';

/** Surveys on relationship, product and leaving. */
export const surveysAfter: readonly SurveyKnowledge[] = [
  survey('nps', {
    id: 'nps-relationship',
    acceptance: ['SUR14'],
    title: t('NPS on the relationship', 'NPS zur Beziehung', 'NPS om kundeforholdet'),
    text: t(
      'Asks about recommendation, and so about loyalty to the whole brand.',
      'Fragt nach der Weiterempfehlung und damit nach der Treue zur ganzen Marke.',
      'Spørger til anbefaling og dermed til loyaliteten over for hele brandet.',
    ),
    phases: ['after'],
    touchpoints: ['feedback-survey', 'follow-up', 'renewal'],
    when: t('At most twice a year', 'Höchstens zweimal im Jahr', 'Højst to gange om året'),
    question: t(
      'How likely are you to recommend us to a friend or colleague?',
      'Wie wahrscheinlich ist es, dass Sie uns im Freundes- oder Kollegenkreis empfehlen?',
      'Hvor sandsynligt er det, at du vil anbefale os til en ven eller kollega?',
    ),
  }),
  survey('nps', {
    id: 'nps-touchpoint',
    acceptance: ['SUR15'],
    title: t('NPS at a touchpoint', 'NPS an einem Touchpoint', 'NPS ved et berøringspunkt'),
    text: t(
      'The question fitted to one touchpoint or a series of them, with room for the customer’s own words.',
      'Die Frage, angepasst an einen Touchpoint oder eine Reihe davon, mit Raum für eigene Worte.',
      'Spørgsmålet tilpasset ét eller en række berøringspunkter, med plads til kundens egne ord.',
    ),
    phases: ['before', 'during', 'after'],
    touchpoints: ['store', 'web-shop', 'delivery', 'customer-service', 'onboarding'],
    when: t('Soon after the contact', 'Bald nach dem Kontakt', 'Kort efter kontakten'),
    question: t(
      'After this contact, how likely are you to recommend us, and why?',
      'Wie wahrscheinlich empfehlen Sie uns nach diesem Kontakt weiter, und warum?',
      'Hvor sandsynligt er det efter denne kontakt, at du vil anbefale os, og hvorfor?',
    ),
  }),
  survey('csat', {
    id: 'product-csat',
    acceptance: ['SUR16'],
    title: t('CSAT on product or service', 'CSAT zu Produkt oder Dienst', 'CSAT om produkt eller ydelse'),
    text: t(
      'Tells whether what was bought keeps its promise.',
      'Sagt, ob das Gekaufte hält, was es verspricht.',
      'Fortæller, om det købte holder, hvad det lover.',
    ),
    phases: ['after'],
    touchpoints: ['product-use', 'delivery', 'follow-up'],
    when: t('After first use', 'Nach der ersten Nutzung', 'Efter første brug'),
    question: t(
      'How satisfied are you with what you bought?',
      'Wie zufrieden sind Sie mit dem Gekauften?',
      'Hvor tilfreds er du med det, du har købt?',
    ),
  }),
  survey('csat', {
    id: 'solution-csat',
    acceptance: ['SUR17'],
    title: t(
      'CSAT after a solution or success',
      'CSAT nach Lösung oder Erfolg',
      'CSAT efter løsning eller succes',
    ),
    text: t(
      'Asks when a problem has been solved, or a goal in the product has been reached.',
      'Fragt, wenn ein Problem gelöst oder ein Ziel im Produkt erreicht ist.',
      'Spørger, når et problem er løst eller et mål i produktet er nået.',
    ),
    phases: ['after'],
    touchpoints: ['customer-service', 'product-use', 'onboarding', 'knowledge-base'],
    when: t('On closing the case', 'Beim Abschluss des Falls', 'Når sagen lukkes'),
    question: t(
      'How satisfied are you with the solution?',
      'Wie zufrieden sind Sie mit der Lösung?',
      'Hvor tilfreds er du med løsningen?',
    ),
  }),
  survey('ces', {
    id: 'effort-along-the-journey',
    acceptance: ['SUR18'],
    title: t('CES along the journey', 'CES entlang der Reise', 'CES undervejs i kunderejsen'),
    text: t(
      'Measures effort at any touchpoint, above all in support.',
      'Misst den Aufwand an jedem Touchpoint, vor allem im Support.',
      'Måler besværet ved ethvert berøringspunkt, især i supporten.',
    ),
    phases: ['before', 'during', 'after'],
    touchpoints: ['customer-service', 'support-call', 'live-chat', 'checkout', 'returns'],
    when: t('When the task is done', 'Wenn es erledigt ist', 'Når opgaven er løst'),
    question: t(
      'We made it easy for you: how far do you agree?',
      'Wir haben es Ihnen leicht gemacht: Wie sehr stimmen Sie zu?',
      'Vi gjorde det let for dig: Hvor enig er du?',
    ),
  }),
  survey('event', {
    id: 'event-evaluation',
    acceptance: ['SUR22'],
    title: t(
      'Evaluation of a customer event',
      'Auswertung einer Kundenveranstaltung',
      'Evaluering af et kundearrangement',
    ),
    text: t(
      'Shows what guests took home, and what the next event should offer.',
      'Zeigt, was die Gäste mitgenommen haben und was die nächste Veranstaltung bieten soll.',
      'Viser, hvad gæsterne fik med hjem, og hvad det næste arrangement skal byde på.',
    ),
    phases: ['after'],
    touchpoints: ['customer-event', 'in-person-event', 'virtual-event', 'webinar', 'seminar'],
    when: t('On the day after', 'Am Tag danach', 'Dagen efter'),
    question: t(
      'What did you take away from the event?',
      'Was nehmen Sie von der Veranstaltung mit?',
      'Hvad fik du ud af arrangementet?',
    ),
  }),
  survey('churn', {
    id: 'churn-survey',
    acceptance: ['SUR23'],
    title: t('Survey of those who leave', 'Umfrage bei Kündigung', 'Undersøgelse blandt dem, der går'),
    text: t(
      'Tells why customers go, and which of them might have stayed.',
      'Sagt, warum Kunden gehen und wer vielleicht geblieben wäre.',
      'Fortæller, hvorfor kunder går, og hvem der måske var blevet.',
    ),
    phases: ['after'],
    touchpoints: ['renewal', 'customer-account'],
    when: t('On cancellation', 'Bei der Kündigung', 'Ved opsigelsen'),
    question: t('What made you leave?', 'Was hat Sie zur Kündigung bewogen?', 'Hvad fik dig til at sige op?'),
  }),
  survey('open', {
    id: 'key-moments',
    acceptance: ['SUR24'],
    title: t('Survey in key moments', 'Umfrage in Schlüsselmomenten', 'Undersøgelse i nøgleøjeblikke'),
    text: t(
      'Closed and open questions after a purchase, after contact with support, or after a number of logins.',
      'Geschlossene und offene Fragen nach dem Kauf, nach einem Supportkontakt oder nach einigen Anmeldungen.',
      'Lukkede og åbne spørgsmål efter et køb, efter kontakt med support eller efter et antal logins.',
    ),
    phases: ['after'],
    touchpoints: ['follow-up', 'customer-service', 'product-use'],
    when: t('In each of these moments', 'In jedem dieser Momente', 'I hvert af disse øjeblikke'),
    question: t(
      'What went well, and what should we do better?',
      'Was lief gut, und was sollten wir besser machen?',
      'Hvad gik godt, og hvad skal vi gøre bedre?',
    ),
    places: ['survey.trigger.event'],
  }),
  survey('product', {
    id: 'how-disappointed',
    acceptance: ['SUR25'],
    title: t(
      'How much would it be missed?',
      'Wie sehr würde es fehlen?',
      'Hvor meget ville det blive savnet?',
    ),
    text: t(
      'Asks how disappointed customers would be without the product, and so finds the competitive advantage.',
      'Fragt, wie groß die Enttäuschung ohne das Produkt wäre – und findet so den Wettbewerbsvorteil.',
      'Spørger, hvor skuffede kunderne ville være uden produktet – og finder dermed konkurrencefordelen.',
    ),
    phases: ['after'],
    touchpoints: ['product-use'],
    when: t('After some time of use', 'Nach einiger Zeit der Nutzung', 'Efter nogen tids brug'),
    question: t(
      'If our product were gone tomorrow, how disappointed would you be?',
      'Wie enttäuscht wären Sie, wenn es unser Produkt morgen nicht mehr gäbe?',
      'Hvor skuffet ville du blive, hvis vores produkt var væk i morgen?',
    ),
    places: ['persona.competitive_advantage'],
  }),
];

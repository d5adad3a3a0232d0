import type { Term } from './knowledge-types';
import { t } from './texts';

/** The words of the trade. */
export const terms: readonly Term[] = [
  {
    id: 'touchpoint',
    acceptance: ['DEF01'],
    title: t('Touchpoint', 'Touchpoint', 'Berøringspunkt'),
    text: t(
      'Any moment in which a customer meets the brand: before, during or after the purchase.',
      'Jeder Moment, in dem jemand der Marke begegnet: vor, während oder nach dem Kauf.',
      'Ethvert øjeblik, hvor en kunde møder brandet: før, under eller efter købet.',
    ),
    synonyms: {
      en: ['customer touchpoint', 'point of contact', 'micro-experience'],
      de: [
        'Customer Touchpoint',
        'Kundenkontaktpunkt',
        'Kundenberührungspunkt',
        'Kontaktpunkt',
        'Berührungspunkt',
        'Interaktionspunkt',
        'Mikroerfahrung',
        'Mikroerlebnis',
      ],
      da: ['kundeberøringspunkt', 'kontaktpunkt', 'touchpoint'],
    },
    places: ['step.touchpoints', 'journey.touchpoints', 'touchpoints.touchpoints'],
  },
  {
    id: 'customer-journey',
    acceptance: ['DEF02'],
    title: t('Customer journey', 'Customer Journey', 'Kunderejse'),
    text: t(
      'The whole way from first noticing the brand’s marketing to upselling and repeat business; the purchase is one small step on it.',
      'Der ganze Weg vom ersten Bemerken der Werbung bis zu Upselling und Folgekauf; der Kauf ist nur ein kleiner Schritt darauf.',
      'Hele vejen fra det første møde med markedsføringen til mersalg og genkøb; købet er kun ét lille skridt undervejs.',
    ),
    synonyms: { en: ['journey'], de: ['Kundenreise'], da: ['customer journey'] },
    places: ['journey.stages', 'journey.scenario'],
  },
  {
    id: 'journey-map',
    acceptance: ['DEF03'],
    title: t('Customer journey map', 'Customer Journey Map', 'Kort over kunderejsen'),
    text: t(
      'A picture of every interaction with a service, brand or product. It shows processes, needs and perceptions, and what should change in the offer, the experience and the strategy.',
      'Ein Bild aller Begegnungen mit Dienst, Marke oder Produkt. Es zeigt Abläufe, Bedürfnisse und Wahrnehmungen – und was sich an Angebot, Erlebnis und Strategie ändern sollte.',
      'Et billede af alle møder med en ydelse, et brand eller et produkt. Det viser processer, behov og opfattelser – og hvad der bør ændres i tilbud, oplevelse og strategi.',
    ),
    synonyms: {
      en: ['journey map'],
      de: ['Landkarte der Kundenreise'],
      da: ['kortlægning af kunderejsen', 'kunderejsekort'],
    },
    places: ['journey.title', 'journey.state'],
  },
  {
    id: 'customer-experience',
    acceptance: ['DEF04'],
    title: t('Customer experience (CX)', 'Kundenerlebnis (CX)', 'Kundeoplevelse (CX)'),
    text: t(
      'How customers see the brand as a whole: the sum of everything they meet, on every platform, online and offline.',
      'Wie die Marke insgesamt wahrgenommen wird: die Summe aller Begegnungen auf allen Plattformen, online wie offline.',
      'Hvordan kunderne samlet opfatter brandet: summen af alle møder på alle platforme, online og offline.',
    ),
    synonyms: {
      en: ['CX'],
      de: ['Kundenerfahrung', 'Customer Experience'],
      da: ['customer experience'],
    },
    places: ['step.sentiment'],
  },
  {
    id: 'customer-service',
    acceptance: ['DEF05'],
    title: t(
      'Customer service, as against CX',
      'Kundenservice im Unterschied zu CX',
      'Kundeservice i modsætning til CX',
    ),
    text: t(
      'Service is single events, mostly started by the customer, in any phase, and the work of customer-facing departments. The experience is the total and takes in product, marketing and leadership.',
      'Service sind einzelne Ereignisse, meist von der Kundschaft ausgelöst, in jeder Phase, und Sache der Abteilungen mit Kundenkontakt. Das Erlebnis ist das Ganze, samt Produkt, Marketing und Führung.',
      'Service er enkelte hændelser, som oftest udløst af kunden, i alle faser, og klares af afdelinger med kundekontakt. Oplevelsen er helheden og omfatter også produkt, marketing og ledelse.',
    ),
    synonyms: {
      en: ['customer support'],
      de: ['Kundendienst', 'Kundensupport'],
      da: ['kundesupport', 'kundebetjening'],
    },
    places: ['touchpoint.trigger', 'survey.type=service'],
  },
  {
    id: 'direct-and-indirect',
    acceptance: ['DEF06'],
    title: t(
      'Direct and indirect touchpoint',
      'Direkter und indirekter Touchpoint',
      'Direkte og indirekte berøringspunkt',
    ),
    text: t(
      'Direct: the customer meets the brand itself, as in a shop. Indirect: a third party stands between, such as an influencer.',
      'Direkt: Die Begegnung gilt der Marke selbst, etwa im Laden. Indirekt: Dritte stehen dazwischen, etwa Influencer.',
      'Direkte: Kunden møder selve brandet, fx i butikken. Indirekte: En tredjepart står imellem, fx en influencer.',
    ),
    synonyms: { en: [], de: [], da: [] },
    places: ['touchpoint.directness', 'touchpoint.directness=direct', 'touchpoint.directness=indirect'],
  },
  {
    id: 'pain-point',
    acceptance: ['DEF07'],
    title: t('Pain point', 'Schmerzpunkt', 'Smertepunkt'),
    text: t(
      'Where something rubs, annoys or costs needless effort. Unknown pain points cannot be mended.',
      'Wo etwas hakt, ärgert oder unnötig Mühe kostet. Unbekannte Schmerzpunkte lassen sich nicht beheben.',
      'Et sted, hvor noget driller, irriterer eller koster unødigt besvær. Ukendte smertepunkter kan ikke afhjælpes.',
    ),
    synonyms: {
      en: ['friction point', 'frustration', 'problem'],
      de: ['Reibungspunkt', 'Problempunkt', 'Schwachstelle', 'Frustrationspunkt'],
      da: ['friktionspunkt', 'frustration', 'svagt punkt'],
    },
    places: ['step.pain_points', 'persona.pain_points'],
  },
  {
    id: 'weakest-moment',
    acceptance: ['DEF08'],
    title: t('Weakest moment', 'Schwächster Moment', 'Det svageste øjeblik'),
    text: t(
      'The whole journey hangs on its weakest moment: one bad experience can be enough to lose the customer.',
      'An ihrem schwächsten Moment hängt die ganze Reise: Ein schlechtes Erlebnis kann genügen, um jemanden zu verlieren.',
      'Hele rejsen afhænger af sit svageste øjeblik: Én dårlig oplevelse kan være nok til at miste kunden.',
    ),
    synonyms: { en: ['lowest point'], de: ['Tiefpunkt'], da: ['lavpunkt'] },
    places: ['step.moment_of_truth', 'step.sentiment', 'step.sentiment_target'],
  },
  {
    id: 'closing-the-loop',
    acceptance: ['DEF09'],
    title: t('Closing the feedback loop', 'Feedback-Schleife schließen', 'At lukke feedbacksløjfen'),
    text: t(
      'Feedback reaches everybody involved and goes back to the customer too, for example through a dashboard with live data.',
      'Feedback erreicht alle Beteiligten und geht auch an die Kundschaft zurück, etwa über ein Dashboard mit aktuellen Daten.',
      'Feedbacken når ud til alle involverede og tilbage til kunden, fx via et dashboard med data i realtid.',
    ),
    synonyms: { en: ['feedback loop'], de: ['Feedback-Schleife'], da: ['feedbackloop'] },
    places: ['survey.close_the_loop', 'survey.close_the_loop.customer', 'survey.close_the_loop.staff'],
  },
  {
    id: 'persona',
    acceptance: ['DEF10'],
    title: t('Persona', 'Persona', 'Persona'),
    text: t(
      'A type of customer that stands for many, current or potential, drawn from research.',
      'Ein Kundentyp, der für viele steht, heutige wie mögliche, und auf echter Forschung beruht.',
      'En kundetype, som står for mange, nuværende eller potentielle, og som bygger på undersøgelser.',
    ),
    synonyms: {
      en: ['buyer persona', 'customer persona'],
      de: ['Kundenpersönlichkeit', 'Käuferpersönlichkeit', 'Buyer Persona'],
      da: ['køberpersona', 'kundetype'],
    },
    places: ['journey.personas', 'personas.personas'],
  },
];

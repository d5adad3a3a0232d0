import { t } from './texts';
import type { CataloguePlanStep } from './types';

/** The built-in improvement plan: five steps that fill 30 days without gap or overlap. */
export const planSteps: readonly CataloguePlanStep[] = [
  {
    id: 'inventory',
    acceptance: ['PLN01'],
    title: t('Take stock of the touchpoints', 'Touchpoints erfassen', 'Kortlæg berøringspunkterne'),
    days: [1, 7],
    deliverable: t(
      'A list of all touchpoints with their documented weaknesses',
      'Liste aller Touchpoints mit dokumentierten Schwachstellen',
      'En liste over alle berøringspunkter med dokumenterede svagheder',
    ),
    activities: [
      t(
        'List every touchpoint that exists today, in detail',
        'Alle heutigen Touchpoints im Einzelnen auflisten',
        'Lav en detaljeret liste over alle nuværende berøringspunkter',
      ),
      t(
        'Look for the weaknesses of each touchpoint',
        'Jeden Touchpoint auf Schwachstellen prüfen',
        'Gennemgå hvert berøringspunkt for svagheder',
      ),
      t('Document the weaknesses', 'Schwachstellen dokumentieren', 'Dokumentér svaghederne'),
    ],
    why: t(
      'Only what has been listed can be improved in a sensible order.',
      'Nur was erfasst ist, lässt sich in sinnvoller Reihenfolge verbessern.',
      'Kun det, der er kortlagt, kan forbedres i en fornuftig rækkefølge.',
    ),
  },
  {
    id: 'communication-guide',
    acceptance: ['PLN02'],
    title: t(
      'Write the communication guide',
      'Kommunikationsleitfaden erarbeiten',
      'Udarbejd en kommunikationsguide',
    ),
    days: [8, 10],
    deliverable: t(
      'One communication guide that all staff use, with all channels aligned to it',
      'Ein Kommunikationsleitfaden für alle Mitarbeitenden, auf den jeder Kanal abgestimmt ist',
      'Én kommunikationsguide, som alle medarbejdere bruger, og som alle kanaler følger',
    ),
    activities: [
      t(
        'Write a single guide that everyone on staff can use',
        'Einen Leitfaden schreiben, nach dem sich das ganze Team richtet',
        'Skriv én fælles guide, som alle medarbejdere kan bruge',
      ),
      t('Align every channel with it', 'Jeden Kanal darauf abstimmen', 'Afstem alle kanaler efter den'),
      t(
        'Check that customers get clear and consistent messages',
        'Prüfen, ob bei der Kundschaft klare und stimmige Botschaften ankommen',
        'Kontrollér, at budskaberne er klare og ens set fra kundens side',
      ),
    ],
    why: t(
      'Channels that contradict each other confuse and frustrate customers.',
      'Kanäle, die einander widersprechen, verwirren und frustrieren.',
      'Kanaler, der modsiger hinanden, forvirrer og frustrerer kunderne.',
    ),
  },
  {
    id: 'response-times',
    acceptance: ['PLN03'],
    title: t(
      'Shorten response times with a CRM',
      'Antwortzeiten mit einem CRM verkürzen',
      'Forkort svartiderne med et CRM-system',
    ),
    days: [11, 15],
    deliverable: t(
      'A CRM in use, trained staff and response-time targets',
      'CRM im Einsatz, geschulte Mitarbeitende, Ziele für die Antwortzeiten',
      'Et CRM-system i drift, oplærte medarbejdere og mål for svartider',
    ),
    activities: [
      t(
        'Introduce a CRM, or improve the one in place',
        'Ein CRM in Betrieb nehmen oder das vorhandene ausbauen',
        'Indfør et CRM-system, eller forbedr det nuværende',
      ),
      t(
        'Set clear response-time targets',
        'Klare Ziele für die Antwortzeiten setzen',
        'Fastsæt klare mål for svartiderne',
      ),
      t(
        'Train staff to answer faster with it',
        'Mitarbeitende schulen, damit sie mit dem CRM schneller antworten',
        'Oplær medarbejderne, så de svarer hurtigere med systemet',
      ),
    ],
    why: t(
      'Customers who wait too long for an answer turn to a competitor.',
      'Wer zu lange auf Antwort wartet, geht zur Konkurrenz.',
      'Kunder, der venter for længe på svar, går til en konkurrent.',
    ),
  },
  {
    id: 'personalisation',
    acceptance: ['PLN04'],
    title: t('Personalise campaigns', 'Kampagnen personalisieren', 'Gør kampagnerne personlige'),
    days: [16, 25],
    deliverable: t(
      'Personalised content and campaigns',
      'Personalisierte Inhalte und Kampagnen',
      'Personligt tilpasset indhold og kampagner',
    ),
    activities: [
      t(
        'Plan the personalisation and put it into practice',
        'Personalisierung planen und umsetzen',
        'Planlæg personaliseringen, og før den ud i livet',
      ),
      t(
        'Create personalised content',
        'Inhalte auf Personen zuschneiden',
        'Lav personligt tilpasset indhold',
      ),
      t(
        'Put customer data to targeted use',
        'Kundendaten dort nutzen, wo sie weiterhelfen',
        'Brug kundedata målrettet',
      ),
    ],
    why: t(
      'A message meant for nobody in particular speaks to nobody.',
      'Was niemanden persönlich meint, spricht auch niemanden an.',
      'En besked, der ikke er ment til nogen bestemt, rammer ingen.',
    ),
  },
  {
    id: 'measure-and-adapt',
    acceptance: ['PLN05'],
    title: t('Measure and adapt', 'Messen und anpassen', 'Mål og tilpas'),
    days: [26, 30],
    deliverable: t(
      'A report of first results and an adapted plan',
      'Bericht über erste Ergebnisse und angepasster Plan',
      'En rapport over de første resultater og en tilpasset plan',
    ),
    activities: [
      t(
        'Measure the results for the first time',
        'Zum ersten Mal messen, was sich verändert hat',
        'Gennemfør den første måling',
      ),
      t(
        'Establish what already works and where to act next',
        'Feststellen, was schon wirkt und wo noch etwas zu tun ist',
        'Afgør, hvad der allerede virker, og hvor der skal sættes ind',
      ),
      t(
        'Adapt the strategy and keep improving',
        'Strategie nachjustieren und dranbleiben',
        'Tilpas strategien, og fortsæt forbedringerne',
      ),
    ],
    why: t(
      'Without a measurement nobody knows which of the changes helped.',
      'Ohne Messung bleibt offen, welche Änderung geholfen hat.',
      'Uden en måling ved ingen, hvilke ændringer der hjalp.',
    ),
  },
];

import type { Mistake } from '../knowledge-types';
import { t } from '../texts';

/** What goes wrong when nobody listens, or nothing comes of it. */
export const listeningMistakes: readonly Mistake[] = [
  {
    id: 'not-asking',
    acceptance: ['BAD15'],
    title: t('Not asking', 'Nicht fragen', 'Ikke at spørge'),
    text: t(
      'Most customers put up with a problem in silence and then stay away.',
      'Die meisten nehmen ein Problem still hin und bleiben dann weg.',
      'De fleste finder sig tavst i et problem og bliver så væk.',
    ),
    correction: t(
      'Ask expressly, at the touchpoints themselves.',
      'Ausdrücklich fragen, direkt an den Touchpoints.',
      'Spørg udtrykkeligt, direkte ved berøringspunkterne.',
    ),
    rules: ['unsurveyed-touchpoint', 'unmeasured-moment-of-truth'],
    checks: ['survey-asks-directly', 'website-survey', 'service-survey-after-contact'],
    places: ['touchpoint.surveys', 'step.surveys'],
  },
  {
    id: 'loop-left-open',
    acceptance: ['BAD17'],
    title: t('The loop stays open', 'Die Schleife bleibt offen', 'Sløjfen står åben'),
    text: t(
      'Answers are gathered, but neither staff nor customers hear of them; frustration grows.',
      'Antworten werden gesammelt, doch weder Team noch Kundschaft hören davon; der Frust wächst.',
      'Svar indsamles, men hverken medarbejdere eller kunder hører om dem; frustrationen vokser.',
    ),
    correction: t(
      'Bring results to everybody involved and back to the customer.',
      'Ergebnisse allen Beteiligten zeigen und der Kundschaft zurückmelden.',
      'Vis resultaterne til alle involverede, og meld tilbage til kunden.',
    ),
    rules: ['open-feedback-loop'],
    checks: ['results-reported-back', 'findings-acted-on'],
    places: ['survey.close_the_loop'],
  },
  {
    id: 'lost-deals-ignored',
    acceptance: ['BAD18'],
    title: t('Lost deals forgotten', 'Verlorene Abschlüsse abgehakt', 'Tabte salg glemmes'),
    text: t(
      'Nobody asks those who did not buy, and so the reason stays unknown.',
      'Wer nicht gekauft hat, wird nicht gefragt; der Grund bleibt unbekannt.',
      'Dem, der ikke købte, bliver ikke spurgt, så årsagen forbliver ukendt.',
    ),
    correction: t(
      'Follow up, and compare won and lost deals.',
      'Nachfassen und gewonnene mit verlorenen Abschlüssen vergleichen.',
      'Følg op, og sammenlign vundne og tabte salg.',
    ),
    rules: ['ignored-lost-deals'],
    checks: ['lost-deals-analysed'],
    places: ['survey.type=win_loss'],
  },
  {
    id: 'finished-project',
    acceptance: ['BAD22'],
    title: t('Thinking it is finished', 'Es für erledigt halten', 'At tro, man er færdig'),
    text: t(
      'Feedback or strategy is treated as a project with an end, while customers move on.',
      'Feedback oder Strategie gilt als Projekt mit Ende, während sich die Kundschaft weiterbewegt.',
      'Feedback eller strategi ses som et projekt med en slutning, mens kunderne flytter sig.',
    ),
    correction: t(
      'Give it a rhythm: ask, review and improve regularly.',
      'Einen Takt festlegen: regelmäßig fragen, prüfen, verbessern.',
      'Giv det en fast rytme: spørg, gennemgå og forbedr jævnligt.',
    ),
    rules: ['stale-review', 'expired-check'],
    checks: ['feedback-taken-regularly', 'customers-followed-at-every-step'],
    places: ['journey.reviewed'],
  },
  {
    id: 'hidden-feedback-ignored',
    acceptance: ['BAD23'],
    title: t('Missing what the net says', 'Überhören, was im Netz steht', 'At overse det, nettet siger'),
    text: t(
      'Only surveys are read; what customers write elsewhere goes unheard.',
      'Nur Umfragen werden gelesen; was anderswo geschrieben wird, verhallt.',
      'Kun undersøgelser læses; det, kunderne skriver andre steder, bliver ikke hørt.',
    ),
    correction: t(
      'Watch social media, Reddit, forums, Quora and reviews.',
      'Soziale Medien, Reddit, Foren, Quora und Rezensionen beobachten.',
      'Følg sociale medier, Reddit, fora, Quora og anmeldelser.',
    ),
    rules: [],
    checks: ['feedback-taken-regularly', 'comments-monitored-routinely', 'middling-reviews-read'],
    places: ['*.evidence.type=review'],
  },
  {
    id: 'one-metric',
    acceptance: ['BAD26'],
    title: t('Relying on one metric', 'Auf eine Kennzahl bauen', 'At stole på ét tal'),
    text: t(
      'One score tells one part; the rest stays in the dark.',
      'Ein Wert erzählt einen Teil; der Rest bleibt im Dunkeln.',
      'Ét tal fortæller én del; resten ligger i mørke.',
    ),
    correction: t(
      'Show several metrics on one dashboard.',
      'Mehrere Kennzahlen auf einem Dashboard zeigen.',
      'Vis flere tal på ét dashboard.',
    ),
    rules: ['single-metric'],
    checks: [],
    places: ['journey.metrics', 'metrics.metrics'],
  },
];

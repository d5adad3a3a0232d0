import type { Mistake } from '../knowledge-types';
import { t } from '../texts';

/** What goes wrong when customers need help. */
export const serviceMistakes: readonly Mistake[] = [
  {
    id: 'long-response-times',
    acceptance: ['BAD02'],
    title: t('Slow answers', 'Lange Antwortzeiten', 'Lange svartider'),
    text: t(
      'Whoever waits for an answer soon asks a competitor.',
      'Wer auf Antwort wartet, fragt bald die Konkurrenz.',
      'Den, der venter på svar, spørger snart en konkurrent.',
    ),
    correction: t(
      'Set clear targets, train all staff for them, and let a CRM sort enquiries by urgency.',
      'Klare Ziele setzen, alle darauf schulen und Anfragen im CRM automatisch nach Dringlichkeit ordnen lassen.',
      'Sæt klare mål, oplær alle i dem, og lad et CRM-system prioritere henvendelserne.',
    ),
    rules: ['missing-response-target', 'missed-response-target'],
    checks: ['response-time-targets-set', 'crm-prioritises-enquiries'],
    places: ['touchpoint.response_time_target'],
  },
  {
    id: 'lack-of-empathy',
    acceptance: ['BAD05'],
    title: t('Lack of empathy', 'Mangelnde Empathie', 'Manglende empati'),
    text: t(
      'A mistake is denied or played down, and the complaint hurts twice.',
      'Ein Fehler wird bestritten oder kleingeredet; so schmerzt er doppelt.',
      'En fejl benægtes eller bagatelliseres, og så gør den dobbelt ondt.',
    ),
    correction: t(
      'Own up to it, show understanding, and really want to help.',
      'Dazu stehen, Verständnis zeigen und wirklich helfen wollen.',
      'Vedkend jer den, vis forståelse, og hav et ægte ønske om at hjælpe.',
    ),
    rules: [],
    checks: ['complaints-met-with-empathy', 'staff-may-decide'],
    places: ['guide.tone', 'survey.type=service'],
  },
  {
    id: 'long-waits',
    acceptance: ['BAD06'],
    title: t('Long waits', 'Lange Wartezeiten', 'Lang ventetid'),
    text: t(
      'Letting people wait for days says that their time is worth nothing.',
      'Wer tagelang warten muss, lernt: Meine Zeit ist hier nichts wert.',
      'At lade folk vente i dagevis siger, at deres tid ikke er noget værd.',
    ),
    correction: t(
      'Respect the customer’s time: shorten waits, and say how long they will be.',
      'Die Zeit der Kundschaft achten: Wartezeiten kürzen und ihre Dauer nennen.',
      'Respektér kundens tid: gør ventetiden kort, og fortæl, hvor lang den bliver.',
    ),
    rules: ['long-wait'],
    checks: ['problems-solved-quickly', 'calls-routed-to-right-agent'],
    places: ['step.wait'],
  },
  {
    id: 'channel-bouncing',
    acceptance: ['BAD07'],
    title: t('Sent from channel to channel', 'Von Kanal zu Kanal geschickt', 'Sendt fra kanal til kanal'),
    text: t(
      'From a direct message to e-mail to the phone: it looks as if nobody wants to help.',
      'Von der Direktnachricht zur E-Mail zum Telefon: Es wirkt, als wolle niemand helfen.',
      'Fra direkte besked til e-mail til telefon: Det virker, som om ingen vil hjælpe.',
    ),
    correction: t(
      'Solve it where it was asked, by routing it well and sharing the history.',
      'Dort lösen, wo gefragt wurde – mit guter Weiterleitung und gemeinsamer Vorgeschichte.',
      'Løs det dér, hvor der blev spurgt, med god viderestilling og fælles historik.',
    ),
    rules: ['channel-bouncing'],
    checks: ['callers-never-repeat-themselves', 'agents-see-history', 'calls-routed-to-right-agent'],
    places: ['step.touchpoints'],
  },
  {
    id: 'problems-left-unsolved',
    acceptance: ['BAD09'],
    title: t('Problems left unsolved', 'Ungelöste Probleme', 'Uløste problemer'),
    text: t(
      'Without a central place problems fall through the cracks, and nobody looks at support metrics.',
      'Ohne zentralen Ort fallen Probleme durchs Raster, und niemand achtet auf Support-Kennzahlen.',
      'Uden ét samlet sted går problemer tabt, og ingen holder øje med supportens tal.',
    ),
    correction: t(
      'Track every problem in one place until it is solved; watch resolution rate and NPS.',
      'Jedes Problem an einem Ort verfolgen, bis es gelöst ist; Lösungsrate und NPS im Blick behalten.',
      'Følg hvert problem ét sted, til det er løst; hold øje med løsningsrate og NPS.',
    ),
    rules: ['unplanned-weakness', 'undocumented-weakness'],
    checks: ['problems-tracked-until-solved'],
    places: ['metric.type=resolution_rate'],
  },
  {
    id: 'forced-channels',
    acceptance: ['BAD20'],
    title: t('Only one or two ways in', 'Nur ein, zwei Wege', 'Kun en eller to veje'),
    text: t(
      'Customers are pressed into channels that suit the company, not them.',
      'Kunden werden auf Kanäle gezwungen, die dem Unternehmen passen, nicht ihnen.',
      'Kunderne presses ind på kanaler, der passer virksomheden, ikke dem.',
    ),
    correction: t(
      'Let them choose the channel, and go on seamlessly when they change it.',
      'Den Kanal wählen lassen und beim Wechsel nahtlos anknüpfen.',
      'Lad dem vælge kanalen, og fortsæt uden brud, når de skifter.',
    ),
    rules: ['single-support-channel'],
    checks: ['channel-of-choice'],
    places: ['touchpoint.channel'],
  },
  {
    id: 'wrong-staffing',
    acceptance: ['BAD21'],
    title: t(
      'Too many or too few agents',
      'Zu viel oder zu wenig Personal',
      'For mange eller for få medarbejdere',
    ),
    text: t(
      'Too few make customers wait, too many waste money.',
      'Zu wenige lassen warten, zu viele kosten unnötig Geld.',
      'For få giver ventetid, for mange er spild af penge.',
    ),
    correction: t(
      'Plan with the number of conversations and the handling time, and mind peaks and slumps.',
      'Mit Gesprächszahl und Bearbeitungszeit planen und auf Spitzen und Flauten achten.',
      'Planlæg ud fra antal samtaler og behandlingstid, og tag højde for travle og stille tider.',
    ),
    rules: [],
    checks: ['staffing-follows-demand'],
    places: ['metric.type=aht', 'metric.type=ticket_volume'],
  },
  {
    id: 'no-self-service',
    acceptance: ['BAD25'],
    title: t('No self-service', 'Keine Selbsthilfe', 'Ingen selvbetjening'),
    text: t(
      'Simple questions, too, end up with agents, who are under needless pressure.',
      'Auch einfache Fragen landen beim Support, der unnötig unter Druck gerät.',
      'Også simple spørgsmål havner hos supporten, som kommer unødigt under pres.',
    ),
    correction: t(
      'Offer a knowledge base, questions and answers, demos, a troubleshooting quiz and videos.',
      'Wissensdatenbank, FAQ, Demos, Quiz zur Problemlösung und Videos anbieten.',
      'Tilbyd vidensbase, FAQ, demoer, en quiz til problemløsning og videoer.',
    ),
    rules: ['missing-self-service'],
    checks: ['self-service-available', 'help-easy-to-find', 'videos-answer-frequent-questions'],
    places: ['metric.type=ticket_volume'],
  },
];

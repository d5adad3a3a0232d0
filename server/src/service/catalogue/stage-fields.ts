import type { Knowledge } from './knowledge-types';
import { t } from './texts';

/** What to write down for stages, steps and touchpoints, and why. */
export const stageFields: readonly Knowledge[] = [
  {
    id: 'expectations',
    acceptance: ['STF01'],
    title: t('Expectations', 'Erwartungen', 'Forventninger'),
    text: t(
      'What customers count on here; the experience is judged against it.',
      'Womit hier gerechnet wird; daran wird das Erlebnis gemessen.',
      'Det, kunderne regner med her; oplevelsen måles på det.',
    ),
    places: ['stage.expectations'],
  },
  {
    id: 'feelings',
    acceptance: ['STF02'],
    title: t('Feelings', 'Gefühle', 'Følelser'),
    text: t(
      'How it feels for them; feelings are remembered longer than facts.',
      'Wie es sich anfühlt; Gefühle bleiben länger in Erinnerung als Fakten.',
      'Hvordan det føles; følelser huskes længere end fakta.',
    ),
    places: ['stage.feelings'],
  },
  {
    id: 'motivations',
    acceptance: ['STF03'],
    title: t('Motivations', 'Motivationen', 'Motivationer'),
    text: t(
      'What drives them on in this stage, and what would make them stop.',
      'Was in dieser Etappe antreibt – und wessen Fehlen zum Abbruch führt.',
      'Det, der driver dem videre på denne etape, og det, der ville få dem til at stoppe.',
    ),
    places: ['stage.motivations'],
  },
  {
    id: 'obstacles',
    acceptance: ['STF04'],
    title: t('Obstacles', 'Hindernisse', 'Forhindringer'),
    text: t(
      'What might keep them from going on.',
      'Was vom Weitergehen abhalten könnte.',
      'Det, der kan afholde dem fra at gå videre.',
    ),
    places: ['stage.obstacles'],
  },
  {
    id: 'thoughts',
    acceptance: ['STF05'],
    title: t('What customers think', 'Was Kunden denken', 'Hvad kunderne tænker'),
    text: t(
      'Their thoughts before, during and after the purchase show where to improve.',
      'Ihre Gedanken vor, während und nach dem Kauf zeigen, was besser werden kann.',
      'Deres tanker før, under og efter købet viser, hvad der kan gøres bedre.',
    ),
    places: ['step.thoughts'],
  },
  {
    id: 'actions',
    acceptance: ['STF06'],
    title: t('What customers do', 'Was Kunden tun', 'Hvad kunderne gør'),
    text: t(
      'What they actually do before, during and after the purchase, detours included.',
      'Was sie vor, während und nach dem Kauf tatsächlich tun, samt Umwegen.',
      'Det, de faktisk gør før, under og efter købet, omveje medregnet.',
    ),
    places: ['step.actions'],
  },
  {
    id: 'needs-and-perceptions',
    acceptance: ['STF07'],
    title: t(
      'Needs, perceptions and processes',
      'Bedürfnisse, Wahrnehmungen, Abläufe',
      'Behov, opfattelser og processer',
    ),
    text: t(
      'What they need, how they see the brand, and the processes they go through.',
      'Was gebraucht wird, wie die Marke wirkt und welche Abläufe durchlaufen werden.',
      'Det, de har brug for, hvordan de ser brandet, og de processer, de går igennem.',
    ),
    places: ['step.needs', 'stage.perceptions', 'step.frontstage', 'step.backstage', 'step.support'],
  },
  {
    id: 'friction',
    acceptance: ['STF08'],
    title: t('Friction', 'Reibung', 'Friktion'),
    text: t(
      'Where it rubs or frustrates; most customers never report it unless they are asked.',
      'Wo es hakt oder frustriert; ungefragt melden es die wenigsten.',
      'Hvor det driller eller frustrerer; de færreste siger det uden at blive spurgt.',
    ),
    places: ['step.pain_points'],
  },
  {
    id: 'importance',
    acceptance: ['STF09'],
    title: t('Importance', 'Wichtigkeit', 'Vigtighed'),
    text: t(
      'Some touchpoints matter more than others; the most important ones come first.',
      'Manche Touchpoints wiegen schwerer als andere; die wichtigsten kommen zuerst.',
      'Nogle berøringspunkter vejer tungere end andre; de vigtigste kommer først.',
    ),
    places: ['step.importance', 'touchpoint.importance'],
  },
  {
    id: 'unmet-expectations',
    acceptance: ['STF10'],
    title: t('Unmet expectations', 'Unerfüllte Erwartungen', 'Uindfriede forventninger'),
    text: t(
      'Look at every single step for the gap between what was expected and what happened.',
      'Bei jedem einzelnen Schritt nach der Lücke zwischen Erwartung und Wirklichkeit suchen.',
      'Se ved hvert enkelt trin efter, hvor langt der er fra det forventede til det oplevede.',
    ),
    places: ['step.unmet_expectations'],
  },
  {
    id: 'status',
    acceptance: ['STF11'],
    title: t('Serves well or not', 'Gut oder verbesserungswürdig', 'Fungerer eller skal forbedres'),
    text: t(
      'Sort out which touchpoints serve well and which need work.',
      'Trennen, welche Touchpoints gute Dienste leisten und welche Arbeit brauchen.',
      'Skil de berøringspunkter, der fungerer godt, fra dem, der skal forbedres.',
    ),
    places: ['touchpoint.status', 'touchpoint.status=works', 'touchpoint.status=needs_improvement'],
  },
  {
    id: 'weaknesses',
    acceptance: ['STF12'],
    title: t('Documented weaknesses', 'Dokumentierte Schwachstellen', 'Dokumenterede svagheder'),
    text: t(
      'A weakness that is written down can be planned for.',
      'Eine Schwachstelle, die aufgeschrieben ist, lässt sich einplanen.',
      'En svaghed, der er skrevet ned, kan der lægges en plan for.',
    ),
    places: ['touchpoint.weaknesses'],
  },
  {
    id: 'goal',
    acceptance: ['STF13'],
    title: t('Goal and what stands in the way', 'Ziel und was im Weg steht', 'Mål og det, der står i vejen'),
    text: t(
      'The result the customer wants to reach, and whatever lies between them and it.',
      'Das gewünschte Ergebnis und alles, was noch davor liegt.',
      'Det resultat, kunden vil opnå, og alt det, der ligger imellem.',
    ),
    places: ['stage.goal', 'journey.goal'],
  },
];

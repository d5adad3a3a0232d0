import { ownerQuestion } from '../../catalogue/owner-question';
import { t } from '../../catalogue/texts';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { EntityKind } from '../../schema/types';
import type { RuleFix, Texts } from '../rule';
import { insertFix } from './insert';
import { textFor } from './name';

/** What to write under a key, as a question: it stands in the file until somebody answers it. */
const questions: Readonly<Record<string, Texts>> = {
  actions: t(
    'What does the customer do here?',
    'Was geschieht hier aus Kundensicht?',
    'Hvad gør kunden her?',
  ),
  deliverable: t(
    'What is there when this is done?',
    'Was liegt am Ende vor?',
    'Hvad foreligger, når det er gjort?',
  ),
  evidence: t(
    'Which interview, survey or figures show this?',
    'Welches Interview, welche Umfrage oder welche Zahlen belegen das?',
    'Hvilket interview, hvilken undersøgelse eller hvilke tal viser det?',
  ),
  expectations: t(
    'What does the customer expect here?',
    'Was erwartet die Kundschaft hier?',
    'Hvad forventer kunden her?',
  ),
  feelings: t(
    'How does the customer feel here?',
    'Was empfindet die Kundschaft hier?',
    'Hvad føler kunden her?',
  ),
  goal: t(
    'What does the customer want to achieve?',
    'Was will die Kundschaft erreichen?',
    'Hvad vil kunden opnå?',
  ),
  'incentives.referrer': t(
    'What does whoever recommends get?',
    'Was bekommen die Empfehlenden?',
    'Hvad får den, der anbefaler?',
  ),
  'incentives.referred': t(
    'What does the new customer get?',
    'Was bekommt die Neukundschaft?',
    'Hvad får den nye kunde?',
  ),
  goals: t(
    'What results does this persona want?',
    'Welche Ergebnisse will diese Persona?',
    'Hvilke resultater ønsker denne persona?',
  ),
  motivations: t(
    'What drives the customer here?',
    'Was treibt die Kundschaft hier an?',
    'Hvad driver kunden her?',
  ),
  none_because: t(
    'Why is this contact not personalised?',
    'Warum ist dieser Kontakt nicht personalisiert?',
    'Hvorfor er denne kontakt ikke personaliseret?',
  ),
  obstacles: t(
    'What could stand in the customer’s way here?',
    'Was könnte der Kundschaft hier im Weg stehen?',
    'Hvad kan stå i vejen for kunden her?',
  ),
  owner: ownerQuestion,
  pain_points: t(
    'What goes wrong for the customer here?',
    'Was läuft hier für die Kundschaft schief?',
    'Hvad går galt for kunden her?',
  ),
  salutation: t(
    'How are customers addressed?',
    'Wie wird die Kundschaft angesprochen?',
    'Hvordan tiltales kunderne?',
  ),
  quotes: t(
    'What did a customer say, word for word?',
    'Was hat jemand aus der Kundschaft wörtlich gesagt?',
    'Hvad sagde en kunde, ord for ord?',
  ),
  responsibilities: t(
    'What does this persona have to take care of?',
    'Worum muss sich diese Persona kümmern?',
    'Hvad skal denne persona tage sig af?',
  ),
  scenario: t(
    'In what situation is the customer?',
    'In welcher Lage ist die Kundschaft?',
    'Hvilken situation er kunden i?',
  ),
  tone: t('How do we sound?', 'Wie klingen wir?', 'Hvordan lyder vi?'),
  triggers: t(
    'What makes this persona look for a solution?',
    'Was bringt diese Persona dazu, nach einer Lösung zu suchen?',
    'Hvad får denne persona til at lede efter en løsning?',
  ),
  weaknesses: t('What has to improve here?', 'Was muss hier besser werden?', 'Hvad skal blive bedre her?'),
};

/** The question that stands for the value of a key, in a language. */
export function questionIn(key: string, language: keyof Texts): string {
  const question = questions[key];
  if (!question) throw new Error(`There is no question for ${key}.`);
  return question[language];
}

/** The question that stands for the value of a key, in the language of the file. */
export function questionFor(key: string, document: JourneyDocument, workspace: Workspace): string {
  const question = questions[key];
  if (!question) throw new Error(`There is no question for ${key}.`);
  return textFor(document, workspace, question);
}

/** A fix that inserts missing texts as questions. */
export function insertQuestion(kind: EntityKind): RuleFix {
  return insertFix(kind, (key, { document }, { workspace }) => questionFor(key, document, workspace));
}

/** A fix that inserts missing lists of texts, each with a question for a beginning. */
export function insertQuestions(kind: EntityKind): RuleFix {
  return insertFix(kind, (key, { document }, { workspace }) => [questionFor(key, document, workspace)]);
}

import type { Texts } from '../catalogue';
import { t } from '../catalogue/texts';

/** Questions that lead to the touchpoints: best answered as a customer would. */
export const questions = {
  customer: t(
    'Who are your customers? Describe the most important group in a few words.',
    'Wer kauft bei euch? Beschreibt die wichtigste Gruppe in wenigen Worten.',
    'Hvem er jeres kunder? Beskriv den vigtigste gruppe med få ord.',
  ),
  goal: t(
    'What do they want to achieve?',
    'Was möchten diese Menschen erreichen?',
    'Hvad vil de gerne opnå?',
  ),
  news: t(
    'Put yourself in their place: how do you hear of something new that you could buy?',
    'Versetzt euch in ihre Lage: Wie erfahrt ihr von neuen Angeboten?',
    'Sæt jer i deres sted: Hvordan hører I om noget nyt, I kunne købe?',
  ),
  decide: t(
    'What do you look at to decide where you buy?',
    'Woran macht ihr fest, wo ihr kauft?',
    'Hvad ser I på, når I vælger, hvor I køber?',
  ),
  problem: t(
    'Something is wrong with what you bought: whom do you turn to?',
    'Mit dem Kauf stimmt etwas nicht: An wen wendet ihr euch?',
    'Noget er galt med købet: Hvem henvender I jer til?',
  ),
  feedback: t(
    'You are delighted, or disappointed: where can you say so?',
    'Ihr seid begeistert oder enttäuscht: Wo könnt ihr das sagen?',
    'I er begejstrede eller skuffede: Hvor kan I sige det?',
  ),
  places: t(
    'Which further places of your own can customers meet you at? Separate them by commas.',
    'An welchen weiteren Orten begegnet man euch? Bitte durch Kommas trennen.',
    'Hvilke andre steder kan kunderne møde jer? Adskil dem med komma.',
  ),
} as const satisfies Readonly<Record<string, Texts>>;

/** The id of a question. */
export type QuestionId = keyof typeof questions;

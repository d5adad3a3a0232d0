import { identification } from '../../server/src/service/catalogue/identification';
import type { Output } from './output';

/** VS Code looks for the page of its language under these names. */
const SUFFIXES = { en: '.md', de: '.nls.de.md', da: '.nls.da.md' } as const;
type Language = keyof typeof SUFFIXES;

/** The steps of the walkthrough, and what the catalogue has to say beside each. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  audience: ['know-the-audience', 'analyse-the-market'],
  journey: [
    'put-yourself-in-their-place',
    'how-to-hear-of-news',
    'where-to-buy',
    'where-to-turn',
    'where-to-give-feedback',
    'walk-the-sales-process',
    'split-into-phases',
  ],
  touchpoints: ['list-places-and-times', 'collect-all', 'what-answers-show'],
  map: ['draw-the-map'],
  categories: ['categorise'],
  surveys: ['check-and-survey'],
};

/** The pages beside the steps of the getting-started walkthrough, in each language. */
export async function generateWalkthrough(): Promise<readonly Output[]> {
  const told = Object.values(STEPS).flat();
  const untold = identification.filter(({ id }) => !told.includes(id));
  if (untold.length > 0) throw new Error(`The walkthrough lacks ${untold.map(({ id }) => id).join(', ')}.`);
  return Object.entries(STEPS).flatMap(([step, ids]) =>
    Object.entries(SUFFIXES).map(([language, suffix]) => ({
      path: `walkthrough/${step}${suffix}`,
      content: pageOf(ids, language as Language),
    })),
  );
}

function pageOf(ids: readonly string[], language: Language): string {
  const entries = ids.map(id => {
    const entry = identification.find(each => each.id === id);
    if (!entry) throw new Error(`The catalogue has no identification step ${id}.`);
    return `### ${entry.title[language]}\n\n${entry.text[language]}\n`;
  });
  return entries.join('\n');
}

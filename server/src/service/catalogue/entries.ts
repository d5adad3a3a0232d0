import { categories } from './categories';
import { touchpointChecks } from './checks';
import { identification } from './identification';
import { journeyChecks } from './journey-checks';
import type { CatalogueEntry, EntryGroup, Knowledge } from './knowledge-types';
import { metrics } from './metrics';
import { mistakes } from './mistakes';
import { personaFields } from './persona-fields';
import { planSteps } from './plan-template';
import { practices } from './practices';
import { stageFields } from './stage-fields';
import { stages } from './stages';
import { surveys } from './surveys';
import { terms } from './terms';
import { touchpoints } from './touchpoints';
import type { Aliases, CatalogueCheck, CatalogueTouchpoint, Texts } from './types';

type Plain = Pick<CatalogueEntry, 'id' | 'title' | 'text' | 'acceptance'> & Partial<CatalogueEntry>;

const entry = (group: EntryGroup, of: Plain): CatalogueEntry => ({
  group,
  id: of.id,
  title: of.title,
  text: of.text,
  acceptance: of.acceptance,
  details: of.details ?? [],
  places: of.places ?? [],
  touchpoints: of.touchpoints ?? [],
  checks: of.checks ?? [],
  rules: of.rules ?? [],
});

const plain = (group: EntryGroup, items: readonly Knowledge[]): readonly CatalogueEntry[] =>
  items.map(item => entry(group, item));

/** The other names as one text; none where any language has none. */
function named({ en, de, da }: Aliases): readonly Texts[] {
  const listed = { en: en.join(', '), de: de.join(', '), da: da.join(', ') };
  return Object.values(listed).every(Boolean) ? [listed] : [];
}

const touchpointEntry = ({ id, title, description, acceptance, aliases, checks }: CatalogueTouchpoint) =>
  entry('touchpoint', {
    id,
    title,
    text: description,
    acceptance,
    details: named(aliases),
    checks: checks.map(check => check.id),
  });

const checkEntry = (check: CatalogueCheck) =>
  entry('check', {
    id: check.id,
    title: check.text,
    text: check.why,
    acceptance: check.acceptance,
    touchpoints: touchpoints.filter(({ checks }) => checks.includes(check)).map(({ id }) => id),
  });

let made: readonly CatalogueEntry[] | undefined;

/** Every entry of every group in one form, in a fixed order; made when first asked for. */
export function entries(): readonly CatalogueEntry[] {
  made ??= allEntries();
  return made;
}

const allEntries = (): readonly CatalogueEntry[] => [
  ...terms.map(term => entry('term', { ...term, details: named(term.synonyms) })),
  ...plain('stage', stages),
  ...touchpoints.map(touchpointEntry),
  ...[...touchpointChecks, ...journeyChecks].map(checkEntry),
  ...surveys.map(item =>
    entry('survey', { ...item, details: [item.when, item.question].filter(text => text !== undefined) }),
  ),
  ...plain('metric', metrics),
  ...mistakes.map(mistake => entry('mistake', { ...mistake, details: [mistake.correction] })),
  ...plain('practice', practices),
  ...planSteps.map(step =>
    entry('plan-step', { ...step, text: step.why, details: [step.deliverable, ...step.activities] }),
  ),
  ...plain('persona-field', personaFields),
  ...plain('stage-field', stageFields),
  ...plain('identification', identification),
  ...plain('category', categories),
];

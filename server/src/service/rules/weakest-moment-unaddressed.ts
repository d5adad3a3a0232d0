import { entitiesOf } from '../model/by-kind';
import { isKind } from '../model/entity';
import type { JourneyModel, StepModel } from '../model/journey';
import { worstIn } from '../model/sentiment';
import type { Workspace } from '../model/workspace';
import { freeId } from './parts/ids';
import { addToList } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { entityOf } from './parts/place';
import { defineRule, type Finding, type Texts } from './rule';

const ID = 'weakest-moment-unaddressed';

/** The moment in which customers feel worst, when nobody means to do anything about it. */
export const weakestMomentUnaddressed = defineRule({
  id: ID,
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'The step “{name}” is the weakest moment ({value}), but no opportunity and no plan step takes care of it.',
      de: 'Der Schritt „{name}“ ist der schwächste Moment ({value}), aber keine Chance und kein Planschritt kümmert sich darum.',
      da: 'Trinnet »{name}« er det svageste øjeblik ({value}), men ingen mulighed og intet plantrin tager sig af det.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Create an opportunity for “{name}”',
        de: 'Eine Chance zu „{name}“ anlegen',
        da: 'Opret en mulighed for »{name}«',
      },
      edits: (finding, { workspace }) => createOpportunity(finding, workspace),
    },
  ],
  check(journey, { workspace, report }) {
    const weakest = weakestSteps(journey);
    const [first] = weakest;
    const worst = first && worstIn(first.entity);
    if (!worst) return;
    const addressed = addressedIds(journey, workspace);
    if (addressed.has(ID) || weakest.some(step => idsOf(step).some(id => addressed.has(id)))) return;
    report({ at: worst.node, data: { name: nameOf(first.entity), value: worst.value } });
  },
});

/** All steps with the lowest value. None where nothing is bad and no step is worse than another. */
function weakestSteps({ steps }: JourneyModel): readonly StepModel[] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { entity } of steps) {
    const value = worstIn(entity)?.value;
    if (value === undefined) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const standsOut = lowest < 0 || highest > lowest;
  return standsOut ? steps.filter(({ entity }) => worstIn(entity)?.value === lowest) : [];
}

/** What an opportunity or a plan step may name when it means this step. */
function idsOf({ entity, stage, touchpoints }: StepModel): readonly string[] {
  const ids = [entity.id, stage.id, ...touchpoints.map(({ touchpoint }) => touchpoint.id)];
  return ids.filter((id): id is string => id !== undefined && id !== '');
}

function addressedIds({ document, entity }: JourneyModel, workspace: Workspace): ReadonlySet<string> {
  const opportunities = entitiesOf(document, 'opportunity').flatMap(({ data }) => data.from ?? []);
  const steps = [document, ...workspace.ofKind('plan')]
    .flatMap(file => entitiesOf(file, 'plan-step'))
    .filter(({ parent }) => isPlanOf(parent, document, entity.id));
  return new Set([...opportunities, ...steps.flatMap(({ data }) => data.addresses ?? [])]);
}

/** A plan inside a journey is that journey’s, unless it says otherwise. */
function isPlanOf(
  plan: JourneyModel['entity']['parent'],
  document: JourneyModel['document'],
  journey: string | undefined,
): boolean {
  if (!isKind(plan, 'plan')) return false;
  return plan.data.journey === undefined ? plan.document.uri === document.uri : plan.data.journey === journey;
}

const TITLE: Texts = { en: 'Improve: {step}', de: 'Verbessern: {step}', da: 'Forbedr: {step}' };

function createOpportunity(finding: Finding, workspace: Workspace) {
  const { document } = finding;
  const step = entityOf(finding, 'step');
  const journey = entitiesOf(document, 'journey')[0];
  if (!journey || step?.id === undefined) return undefined;
  const isTaken = (id: string) => workspace.sameId('opportunity', id, document).length > 0;
  return addToList(journey, 'opportunities', {
    id: freeId(`improve-${step.id}`, isTaken),
    title: textFor(document, workspace, TITLE).replace('{step}', nameOf(step)),
    kind: 'problem',
    from: [step.id],
  });
}

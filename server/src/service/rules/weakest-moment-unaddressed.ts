import { entitiesOf } from '../model/by-kind';
import { isKind } from '../model/entity';
import type { JourneyModel, StepModel } from '../model/journey';
import { worstIn } from '../model/sentiment';
import type { Workspace } from '../model/workspace';
import { type WeakScore, weakScores, weakSteps } from '../scores/weak';
import { weakestSteps } from '../scores/weakest';
import { freeId } from './parts/ids';
import { addToList } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { weakData } from './parts/weak-data';
import { defineRule, type Finding, type Report, type Texts } from './rule';

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
    measured: {
      en: 'The step “{name}” is the weakest moment by what was measured (“{metric}”: {value}), but no opportunity and no plan step takes care of it.',
      de: 'Der Schritt „{name}“ ist der schwächste Moment, gemessen an „{metric}“ ({value}), aber keine Chance und kein Planschritt kümmert sich darum.',
      da: 'Trinnet »{name}« er det svageste øjeblik, målt på »{metric}« ({value}), men ingen mulighed og intet plantrin tager sig af det.',
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
  check(journey, { workspace, today, report }) {
    const weak = weakScores(journey.document, workspace, today);
    const weakest = weakestSteps(journey.steps, weakSteps(journey.document, workspace, today));
    const [first] = weakest;
    if (!first) return;
    const addressed = addressedIds(journey, workspace);
    if (addressed.has(ID) || weakest.some(step => idsOf(step).some(id => addressed.has(id)))) return;
    const measured = weak.find(({ step, standing }) => step === first.entity && standing === 'shown');
    report(measured ? measuredMoment(first, measured) : feltMoment(first));
  },
});

function feltMoment({ entity }: StepModel): Report {
  const worst = worstIn(entity);
  return { at: worst?.node ?? placeOf(entity), data: { name: nameOf(entity), value: worst?.value ?? 0 } };
}

function measuredMoment({ entity }: StepModel, weak: WeakScore): Report {
  return { at: placeOf(entity), message: 'measured', data: { ...weakData(weak), name: nameOf(entity) } };
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

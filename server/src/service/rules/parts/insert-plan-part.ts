import { catalogue } from '../../catalogue';
import { type Entity, fieldOf } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import { insertItem } from '../../syntax/edit/items';
import { inFlow } from '../../syntax/edit/writing';
import type { DocumentEdit } from '../rule';
import { freeId } from './ids';
import { addKeys } from './insert';
import { textFor } from './name';
import { type DayRange, daysOf, renumbered } from './plan-days';
import { isPart } from './plan-parts';
import { stepsOf } from './plan-steps';

const LENGTH = 30;

/** Inserts the template’s step of this id where it belongs, on the days that are free there. */
export function insertPart(
  plan: Entity<'plan'>,
  id: string,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const { document } = plan;
  const steps = stepsOf(plan);
  const place = steps.findLastIndex(step => earlierParts(id).some(part => isPart(step, part))) + 1;
  const list = fieldOf(plan, 'steps');
  const step = stepFrom(id, freeDays(plan, id, place), plan, workspace);
  if (!step) return undefined;
  if (list?.kind !== 'list' || list.items.length === 0) return addKeys(plan, { steps: [step] });
  const before = steps[place];
  const index = before ? list.items.indexOf(before.node) : list.items.length;
  if (index < 0) return undefined;
  return [{ document, edits: [insertItem(document.text.getText(), list, index, step)] }];
}

function earlierParts(id: string): readonly string[] {
  const ids = catalogue.planSteps.map(step => step.id);
  return ids.slice(0, ids.indexOf(id));
}

function stepFrom(id: string, days: DayRange | undefined, { document }: Entity, workspace: Workspace) {
  const part = catalogue.planSteps.find(step => step.id === id);
  if (!part) return undefined;
  const isTaken = (wanted: string) => workspace.sameId('plan-step', wanted, document).length > 0;
  return {
    id: freeId(id, isTaken),
    title: textFor(document, workspace, part.title),
    ...(days ? { days: inFlow(days) } : {}),
    activities: part.activities.map(text => textFor(document, workspace, text)),
    deliverable: textFor(document, workspace, part.deliverable),
  };
}

/** The template’s days as far as nobody else has them; else all that are free there; undefined for none. */
function freeDays(plan: Entity<'plan'>, id: string, place: number): DayRange | undefined {
  const length = plan.data.length ?? LENGTH;
  const steps = stepsOf(plan);
  const first = Math.max(0, ...steps.slice(0, place).map(step => daysOf(step)?.[1] ?? 0)) + 1;
  const last = Math.min(length, ...steps.slice(place).flatMap(step => (daysOf(step)?.[0] ?? length + 1) - 1));
  const counts = catalogue.planSteps.map(({ days }) => days[1] - days[0] + 1);
  const wanted = renumbered(counts, length)?.[catalogue.planSteps.findIndex(step => step.id === id)];
  const common: DayRange = [Math.max(first, wanted?.[0] ?? first), Math.min(last, wanted?.[1] ?? last)];
  if (common[0] <= common[1]) return common;
  return first <= last ? [first, last] : undefined;
}

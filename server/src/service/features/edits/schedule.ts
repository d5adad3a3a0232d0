import type { ScheduleEdit } from '../../../protocol';
import { type Entity, fieldOf } from '../../model/entity';
import { addKeys } from '../../rules/parts/insert';
import { setDays } from '../../rules/parts/plan-steps';
import type { DocumentEdit } from '../../rules/rule';
import { inFlow } from '../../syntax/edit/writing';
import { itemsOf } from '../../syntax/nodes';
import { editing } from './editing';

/** Writes the days that a step of a plan takes. */
export function schedule(
  step: Entity<'plan-step'>,
  { days }: ScheduleEdit,
): readonly DocumentEdit[] | undefined {
  const isPair = itemsOf(fieldOf(step, 'days')).filter(({ kind }) => kind === 'scalar').length === 2;
  return isPair ? editing(step.document, setDays(step, days)) : addKeys(step, { days: inFlow(days) });
}

import type * as Protocol from '../../src/preview/messages';
import { isBoolean, isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isVerdict } from './score-shape';
import { isSourcePath } from './source-shape';

const planStep = shape<Protocol.PlanStepView>({
  id: isString,
  title: isString,
  first: isNumber,
  last: isNumber,
  startDate: isString,
  endDate: isString,
  status: isOneOf('todo', 'doing', 'done', 'blocked'),
  overdue: isBoolean,
  deliverable: optional(isString),
  owner: optional(isString),
  activities: listOf(shape<Protocol.PlanActivity>({ text: isString, done: isBoolean })),
  dependsOn: listOf(isString),
  addresses: listOf(
    shape<Protocol.PlanAddressee>({ id: isString, title: isString, source: optional(isSourcePath) }),
  ),
  why: optional(isString),
  source: optional(isSourcePath),
});

/** The plan with its dates. */
export const isPlanView = shape<Protocol.PlanView>({
  proposed: isBoolean,
  title: isString,
  start: isString,
  end: isString,
  length: isNumber,
  today: isString,
  days: listOf(isString),
  steps: listOf(planStep),
  measurements: listOf(
    shape<Protocol.PlanMeasurement>({
      title: isString,
      lines: listOf(isString),
      trend: optional(isVerdict),
      source: isSourcePath,
    }),
  ),
  source: optional(isSourcePath),
});

import { FACETS } from '../../../server/src/service/map/shapes/facets';
import { LANES } from '../../../server/src/service/map/shapes/lanes';
import type * as Protocol from '../../src/preview/messages';
import { ADDABLES } from '../../src/preview/messages';
import { type Check, isBoolean, isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isCardScore } from './score-shape';
import { isShownSource } from './source-shape';

/** One of the rows of the map. */
export const isLaneId = isOneOf<Protocol.LaneId>(...LANES);

/** What can be added to the map. */
export const isAddable = isOneOf<Protocol.Addable>(...ADDABLES);

/** By what touchpoints can be told apart. */
export const isFacetId = isOneOf<Protocol.FacetId>(...FACETS);

const isTexts = listOf(isString);
const facets = shape<Protocol.Facets>(
  Object.fromEntries(FACETS.map(id => [id, optional(isTexts)])) as Record<
    Protocol.FacetId,
    Check<readonly string[] | undefined>
  >,
);

const finding = shape<Protocol.MapFinding>({
  rule: isString,
  level: isOneOf('error', 'warning', 'information'),
  message: isString,
  source: isShownSource,
});

const card = shape<Protocol.LooseCard>({
  key: isString,
  height: isNumber,
  lane: (value): value is Protocol.MapCard['lane'] => isLaneId(value) && value !== 'sentiment',
  step: isString,
  lines: isTexts,
  note: optional(isTexts),
  text: optional(isString),
  personas: optional(isTexts),
  score: optional(isCardScore),
  strength: optional((value): value is 0 | 1 | 2 | 3 => [0, 1, 2, 3].includes(value as number)),
  facets: optional(facets),
  title: isString,
  source: isShownSource,
  findings: listOf(finding),
  momentOfTruth: optional(isBoolean),
  importance: optional(isNumber),
  wait: optional(isString),
  channel: optional(isString),
  touchpoint: optional(isString),
  status: optional(isOneOf('works', 'needs_improvement', 'planned', 'retired')),
  checks: optional(shape<NonNullable<Protocol.MapCard['checks']>>({ open: isNumber, total: isNumber })),
});

const curve = shape<Protocol.LooseCurve>({
  id: isString,
  title: isString,
  kind: isOneOf('current', 'target'),
  points: listOf(
    shape<Protocol.LoosePoint>({
      step: isString,
      stepTitle: isString,
      value: isNumber,
      source: isShownSource,
    }),
  ),
});

const measured = shape<Protocol.LooseMeasuredRun>({
  key: isString,
  title: isString,
  points: listOf(
    shape<Protocol.LooseMeasuredPoint>({
      key: isString,
      step: isString,
      stepTitle: isString,
      offset: isNumber,
      value: isNumber,
      interval: optional(shape<Protocol.ValueInterval>({ low: isNumber, high: isNumber })),
      standing: isOneOf('indicative', 'shown'),
      label: optional(isString),
      title: isString,
      source: isShownSource,
    }),
  ),
});

const phase = isOneOf<Protocol.PhaseId>('before', 'during', 'after');

/** What the map shows. */
export const isMapContent = shape<Protocol.MapContent>({
  phases: listOf(shape<Protocol.PhaseTitle>({ id: phase, title: isString })),
  stages: listOf(
    shape<Protocol.LooseStage>({
      key: isString,
      title: isString,
      lines: isTexts,
      goal: optional(isString),
      phase: optional(phase),
      steps: isTexts,
      height: isNumber,
      source: isShownSource,
      findings: listOf(finding),
    }),
  ),
  lanes: listOf(shape<Protocol.LaneTitle>({ id: isLaneId, title: isString })),
  cards: listOf(card),
  curves: listOf(curve),
  measured: listOf(measured),
  ticks: listOf(shape<Protocol.MapContent['ticks'][number]>({ value: isNumber, label: isString })),
  weakest: optional(isString),
});

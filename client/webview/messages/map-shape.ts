import { FACETS } from '../../../server/src/service/map/shapes/facets';
import { LANES } from '../../../server/src/service/map/shapes/lanes';
import type * as Protocol from '../../src/preview/messages';
import { ADDABLES } from '../../src/preview/messages';
import { type Check, isBoolean, isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isSourceRange } from './source-shape';

const box = { x: isNumber, y: isNumber, width: isNumber, height: isNumber };

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
  source: isSourceRange,
});

const card = shape<Protocol.MapCard>({
  ...box,
  key: isString,
  lane: (value): value is Protocol.MapCard['lane'] => isLaneId(value) && value !== 'sentiment',
  step: isString,
  lines: isTexts,
  note: optional(isTexts),
  text: optional(isString),
  personas: optional(isTexts),
  strength: optional((value): value is 0 | 1 | 2 | 3 => [0, 1, 2, 3].includes(value as number)),
  facets: optional(facets),
  title: isString,
  source: isSourceRange,
  findings: listOf(finding),
  momentOfTruth: optional(isBoolean),
  importance: optional(isNumber),
  wait: optional(isString),
  channel: optional(isString),
  touchpoint: optional(isString),
  status: optional(isOneOf('works', 'needs_improvement', 'planned', 'retired')),
  checks: optional(shape<NonNullable<Protocol.MapCard['checks']>>({ open: isNumber, total: isNumber })),
});

const curve = shape<Protocol.SentimentCurve>({
  id: isString,
  title: isString,
  kind: isOneOf('current', 'target'),
  points: listOf(
    shape<Protocol.CurvePoint>({
      step: isString,
      stepTitle: isString,
      x: isNumber,
      y: isNumber,
      value: isNumber,
      source: isSourceRange,
    }),
  ),
});

const measured = shape<Protocol.MeasuredRun>({
  key: isString,
  title: isString,
  points: listOf(
    shape<Protocol.MeasuredPoint>({
      key: isString,
      step: isString,
      stepTitle: isString,
      x: isNumber,
      y: isNumber,
      top: optional(isNumber),
      bottom: optional(isNumber),
      standing: isOneOf('indicative', 'shown'),
      label: optional(isString),
      title: isString,
      source: isSourceRange,
    }),
  ),
});

const tick = shape<Protocol.SentimentScale['ticks'][number]>({
  value: isNumber,
  y: isNumber,
  label: isString,
});

/** The positioned map. */
export const isMapView = shape<Protocol.MapView>({
  width: isNumber,
  height: isNumber,
  phases: listOf(
    shape<Protocol.PhaseBand>({ ...box, id: isOneOf('before', 'during', 'after'), title: isString }),
  ),
  stages: listOf(
    shape<Protocol.StageColumn>({
      ...box,
      key: isString,
      title: isString,
      lines: isTexts,
      goal: optional(isString),
      source: isSourceRange,
      findings: listOf(finding),
    }),
  ),
  lanes: listOf(
    shape<Protocol.LaneBand>({
      id: isLaneId,
      title: isString,
      y: isNumber,
      height: isNumber,
    }),
  ),
  cards: listOf(card),
  curves: listOf(curve),
  measured: listOf(measured),
  scale: shape<Protocol.SentimentScale>({ ticks: listOf(tick) }),
  weakest: optional(isString),
});

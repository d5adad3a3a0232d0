import type * as Protocol from '../../src/preview/messages';
import { isBoolean, isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isSourceRange } from './source-shape';

const box = { x: isNumber, y: isNumber, width: isNumber, height: isNumber };

const finding = shape<Protocol.MapFinding>({
  rule: isString,
  level: isOneOf('error', 'warning', 'information'),
  message: isString,
});

const card = shape<Protocol.MapCard>({
  ...box,
  key: isString,
  lane: isOneOf('steps', 'touchpoints', 'painPoints'),
  step: isString,
  lines: listOf(isString),
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
      goal: optional(isString),
      source: isSourceRange,
      findings: listOf(finding),
    }),
  ),
  lanes: listOf(
    shape<Protocol.LaneBand>({
      id: isOneOf('steps', 'sentiment', 'touchpoints', 'painPoints'),
      title: isString,
      y: isNumber,
      height: isNumber,
    }),
  ),
  cards: listOf(card),
  curves: listOf(curve),
  scale: shape<Protocol.SentimentScale>({ ticks: listOf(tick) }),
  weakest: optional(isString),
});

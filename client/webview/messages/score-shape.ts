import type * as Protocol from '../../src/preview/messages';
import { isOneOf, isString, optional, shape } from './check';

/** How far a score can be relied on. */
export const isScoreState = isOneOf('none', 'hidden', 'indicative', 'shown');

/** Whether a change is an improvement. */
export const isVerdict = isOneOf('better', 'worse');

const isWay = isOneOf('up', 'down', 'level');

/** What the map shows of a score. */
export const isCardScore = shape<Protocol.CardScore>({
  state: isScoreState,
  value: optional(isString),
  way: optional(isWay),
  verdict: optional(isVerdict),
});

/** A score in its parts. */
export const isScoreParts = shape<Protocol.ScoreParts>({
  state: isScoreState,
  value: optional(isString),
  interval: optional(isString),
  size: optional(isString),
  caution: optional(isString),
  period: optional(isString),
  change: optional(shape<Protocol.ChangeParts>({ text: isString, way: isWay, verdict: optional(isVerdict) })),
});

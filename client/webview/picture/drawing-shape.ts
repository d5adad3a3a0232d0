import type * as Protocol from '../../src/preview/messages';
import {
  type Check,
  isBoolean,
  isNumber,
  isOneOf,
  isString,
  listOf,
  optional,
  shape,
} from '../messages/check';

const isFade = shape<Protocol.Fade>({
  top: isNumber,
  bottom: isNumber,
  stops: listOf(shape<Protocol.Fade['stops'][number]>({ offset: isNumber, colour: isString })),
});
const isFill: Check<string | Protocol.Fade> = (value): value is string | Protocol.Fade =>
  isString(value) || isFade(value);

const paint = {
  fill: optional(isFill),
  stroke: optional(isString),
  strokeWidth: optional(isNumber),
  dash: optional(listOf(isNumber)),
};

const kinds: readonly Check<Protocol.Shape>[] = [
  shape<Protocol.RectShape>({
    ...paint,
    kind: isOneOf('rect'),
    x: isNumber,
    y: isNumber,
    width: isNumber,
    height: isNumber,
    radius: optional(isNumber),
  }),
  shape<Protocol.PathShape>({
    ...paint,
    kind: isOneOf('path'),
    d: isString,
    rule: optional(isOneOf('evenodd')),
  }),
  shape<Protocol.TextShape>({
    kind: isOneOf('text'),
    x: isNumber,
    y: isNumber,
    text: isString,
    size: isNumber,
    fill: isString,
    anchor: optional(isOneOf('start', 'middle', 'end')),
    isStrong: optional(isBoolean),
    halo: optional(isString),
    isStruck: optional(isBoolean),
  }),
  shape<Protocol.GroupShape>({
    kind: isOneOf('group'),
    x: isNumber,
    y: isNumber,
    scale: optional(isNumber),
    label: optional(isString),
    shapes: (value): value is Protocol.GroupShape['shapes'] => isShapes(value),
  }),
];

const isShapes = listOf<Protocol.Shape>((value): value is Protocol.Shape => kinds.some(is => is(value)));

/** A picture as a list of shapes. */
export const isDrawing = shape<Protocol.Drawing>({
  width: isNumber,
  height: isNumber,
  title: isString,
  description: isString,
  language: isString,
  background: isString,
  shapes: isShapes,
});

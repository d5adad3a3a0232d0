import { durationText } from '../../escape/duration';
import { geometry, measuresOf } from '../geometry';
import { cautionIcons, channelIcon, statusIcons, verdictIcons, wayIcons } from '../shapes/icons';
import { textWidth } from '../text-width';
import type { CardScore, MapCard } from '../types';
import { statusWords, words } from '../words';
import type { DrawContext } from './context';
import { mix } from './palette';
import { atItsSide, icon, pill } from './parts';
import { circle, type Shape, type TextShape } from './shapes';

/** The width of the strip in which a touchpoint's channel stands. */
const RAIL = 28;

/** A step, a touchpoint, a pain point or whatever else stands in a lane. What had no room on it is its label. */
export function drawCard(card: MapCard, context: DrawContext): Shape {
  const { x, y, title, lines } = card;
  const isCut = [lines, card.note ?? []].some(part => part.at(-1)?.endsWith('…')) && !title.endsWith('…');
  const shapes = [...sheetOf(card, context), ...linesOf(card, context), ...factsOf(card, context)];
  return { kind: 'group', x, y, ...(isCut ? { label: title } : {}), shapes };
}

/** The card without what it says, its top left corner at 0,0. */
function sheetOf(
  { lane, width, height, status, score }: MapCard,
  { colours }: DrawContext,
): readonly Shape[] {
  const isFaint = status === 'planned' || status === 'retired';
  const sheet = { kind: 'rect', x: 0, y: 0, width, height, radius: 8, strokeWidth: 1 } as const;
  const shade: Shape = { kind: 'rect', x: 0, y: 1.5, width, height, radius: 8, fill: colours.shade };
  const edge = edgeOf(lane, colours);
  if (edge !== undefined) {
    const isSure = score === undefined || score.state === 'shown';
    const [fill, stroke] = [mix(edge, colours.card, 0.1), mix(edge, colours.card, 0.34)];
    return [
      ...(isSure ? [shade] : []),
      { ...sheet, fill, stroke, ...(isSure ? {} : { dash: [4, 3] }) },
      { kind: 'rect', x: 4, y: 7, width: 3, height: height - 14, radius: 1.5, fill: edge },
    ];
  }
  const stroke = isFaint ? mix(colours.ink, colours.paper, 0.42) : colours.hair;
  const paper: Shape = { ...sheet, fill: colours.card, stroke, ...(isFaint ? { dash: [4, 3] } : {}) };
  const rail: Shape = {
    kind: 'path',
    d: `M${RAIL} .5V${height - 0.5}H8a7.5 7.5 0 0 1-7.5-7.5V8a7.5 7.5 0 0 1 7.5-7.5Z`,
    fill: mix(colours.ink, colours.card, 0.07),
  };
  return [...(isFaint ? [] : [shade]), paper, ...(lane === 'touchpoints' ? [rail] : [])];
}

/** The colour at the edge of a text that is bad or good for somebody; other texts have none. */
function edgeOf(lane: MapCard['lane'], { bad, good, phases }: DrawContext['colours']): string | undefined {
  if (lane === 'painPoints' || lane === 'unmetExpectations') return bad;
  if (lane === 'opportunities') return good;
  if (lane === 'needs') return phases.before;
  return lane === 'metrics' ? phases.during : undefined;
}

function linesOf(card: MapCard, { colours }: DrawContext): readonly Shape[] {
  const { lane, lines, width, height, status, note: notes = [] } = card;
  const kind = measuresOf(lane);
  const size = lane === 'steps' ? 13 : 12;
  const scoreHeight = card.score ? geometry.score.lineHeight : 0;
  const block = lines.length * kind.lineHeight + scoreHeight + notes.length * geometry.note.lineHeight;
  const room = height - (hasFacts(card) ? kind.facts : 0);
  // A step's text stands at the top, a touchpoint's in the middle of what its facts leave.
  const top = lane === 'steps' ? kind.paddingY : (room - block) / 2;
  const below = top + lines.length * kind.lineHeight;
  const left = lane === 'steps' ? 11 : kind.left;
  const across = width - left - kind.right;
  const texts = lines.map((text, index): Shape => {
    const y = top + (index + 0.5) * kind.lineHeight + size * 0.35;
    const look = { isStrong: lane === 'steps', isStruck: status === 'retired' };
    return atItsSide({ kind: 'text', x: left, y, text, size, fill: colours.ink, ...look }, across);
  });
  const told = notes.map((text, index) => {
    const middle = below + scoreHeight + (index + 0.5) * geometry.note.lineHeight;
    return atItsSide(note(text, left, middle, colours.soft), across);
  });
  const score = card.score ? scoreShapes(card.score, kind.left, below + scoreHeight / 2, colours) : [];
  return [...texts, ...score, ...told];
}

/** The score, large, and the signs beside it; `y` is their middle. */
function scoreShapes(
  { state, value = '–', way, verdict }: CardScore,
  x: number,
  y: number,
  { ink, soft, good, bad }: DrawContext['colours'],
): readonly Shape[] {
  const signs: readonly (readonly [name: string, colour: string])[] = [
    ...(way ? [[wayIcons[way], soft] as const] : []),
    ...(verdict ? [[verdictIcons[verdict], verdict === 'better' ? good : bad] as const] : []),
    ...(state === 'shown' ? [] : [[cautionIcons[state], soft] as const]),
  ];
  const start = x + Math.ceil(textWidth(value, geometry.score.fontSize)) + 6;
  return [
    { kind: 'text', x, y: y + 5, text: value, size: 15, fill: ink, isStrong: true },
    ...signs.flatMap(([name, colour], index) => icon(name, start + index * 16, y - 6.5, 13, colour)),
  ];
}

function hasFacts({ lane, status, checks }: MapCard): boolean {
  return lane === 'touchpoints' && (status !== undefined || checks !== undefined);
}

function factsOf(card: MapCard, context: DrawContext): readonly Shape[] {
  if (card.lane === 'steps') return stepFacts(card, context);
  if (card.strength !== undefined) return bars(card.strength, card.width - 27, 24, context.colours.soft);
  return card.lane === 'touchpoints' ? touchpointFacts(card, context) : [];
}

function stepFacts(card: MapCard, context: DrawContext): readonly Shape[] {
  const { importance, wait, momentOfTruth, height } = card;
  const { colours, language } = context;
  const y = height - 14;
  const x = importance === undefined ? 11 : 11 + 5 * 9;
  const label = { text: words.momentOfTruth[language], icon: 'star-full', tone: colours.warn };
  const shapes: (readonly Shape[])[] = [
    momentOfTruth ? pill(label, { x: 8, y: -2, height: 17 }, context) : [],
    importance === undefined ? [] : dots(importance, 11, y, colours.soft),
    wait === undefined ? [] : icon('clockface', x + 3, y - 6, 12, colours.soft),
    wait === undefined ? [] : [note(durationText(wait, language), x + 19, y, colours.soft)],
  ];
  return shapes.flat();
}

/** Three bars of which as many are filled as the step is well supported. `bottom` is where they stand. */
function bars(strength: number, x: number, bottom: number, colour: string): readonly Shape[] {
  return [1, 2, 3].map(bar => ({
    kind: 'rect',
    x: x + (bar - 1) * 7,
    y: bottom - 2 - 4 * bar,
    width: 5,
    height: 2 + 4 * bar,
    stroke: colour,
    strokeWidth: 1,
    ...(bar <= strength ? { fill: colour } : {}),
  }));
}

/** Five marks of which as many are filled as the step is important. `y` is their middle. */
export function dots(value: number, x: number, y: number, colour: string): readonly Shape[] {
  return [1, 2, 3, 4, 5].map(place => ({
    kind: 'path',
    d: circle(x + 3 + (place - 1) * 9, y, 2.6),
    stroke: colour,
    strokeWidth: 1,
    ...(place <= value ? { fill: colour } : {}),
  }));
}

function touchpointFacts(
  { channel, status, checks, width, height }: MapCard,
  { colours, language }: DrawContext,
): readonly Shape[] {
  const y = height - 13;
  const name = channel === undefined ? 'circle-small-filled' : channelIcon(channel);
  const tone = status === 'works' ? colours.good : status ? colours.warn : colours.soft;
  const colour = status === 'planned' || status === 'retired' ? colours.soft : tone;
  const progress = checks && `${checks.open}/${checks.total}`;
  return [
    ...icon(name, 6, height / 2 - 8, 16, colours.soft),
    ...(status
      ? [
          ...icon(statusIcons[status], 35, y - 6, 12, colour),
          note(statusWords[status][language], 50, y, colours.soft),
        ]
      : []),
    ...(progress === undefined ? [] : checkBadge(progress, checks?.open === 0, width, y, colours)),
  ];
}

function checkBadge(
  text: string,
  isDone: boolean,
  width: number,
  y: number,
  { ink, card, good }: DrawContext['colours'],
): readonly Shape[] {
  const wide = Math.ceil(textWidth(text, 11)) + 24;
  const x = width - wide - 6;
  return [
    { kind: 'rect', x, y: y - 8, width: wide, height: 16, radius: 4, fill: mix(ink, card, 0.08) },
    ...icon(isDone ? 'check-all' : 'checklist', x + 4, y - 6, 12, isDone ? good : ink),
    note(text, x + 19, y, ink),
  ];
}

function note(text: string, x: number, y: number, fill: string): TextShape {
  return { kind: 'text', x, y: y + 4, text, size: 11, fill };
}

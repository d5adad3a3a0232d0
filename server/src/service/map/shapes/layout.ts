import type {
  Box,
  CurvePoint,
  LaneTitle,
  LooseCard,
  LooseCurve,
  LooseMeasuredRun,
  MapCard,
  MapContent,
  MapView,
  MeasuredPoint,
  MeasuredRun,
  PhaseBand,
  SentimentScale,
  StageColumn,
} from '../types';
import { measures, type Sizes, stageWidth } from './measures';

/** A lane with the cards that are shown in it, the steps from left to right. */
export interface FilledLane<Lane extends LaneTitle> {
  readonly lane: Lane;
  readonly cards: readonly LooseCard[];
}

/** A map in which everything has its place; the lanes keep whatever else is known of them. */
export type LaidOut<Lane extends LaneTitle> = Omit<MapView, 'lanes'> & {
  readonly lanes: readonly (Lane & { readonly y: number; readonly height: number })[];
};

/** Everything in its place: the stages side by side, the lanes one below the other, each as high as its tallest stack. */
export function layoutMap(map: MapContent): MapView {
  return layoutLanes(map, lanesOf(map));
}

/** The lanes of a map with their cards. */
export function lanesOf({ lanes, cards }: MapContent): readonly FilledLane<LaneTitle>[] {
  const own = new Map<string, LooseCard[]>(lanes.map(({ id }) => [id, []]));
  for (const card of cards) own.get(card.lane)?.push(card);
  return lanes.map(lane => ({ lane, cards: own.get(lane.id) ?? [] }));
}

/** As a map is read: headings and cards are as high as their texts. */
const TO_READ: Sizes = { column: measures.column, lane: measures.lane };

/** The same with other lanes than those of the map, with fewer, or with several for one; and in other sizes. */
export function layoutLanes<Lane extends LaneTitle>(
  map: MapContent,
  contents: readonly FilledLane<Lane>[],
  sizes: Sizes = TO_READ,
): LaidOut<Lane> {
  const { stages, lefts, width } = layoutStages(map, sizes);
  const { phase, stage } = measures;
  let y = phase.height + phase.gapBelow + (stages[0]?.height ?? stage.minHeight) + stage.gapBelow;
  const placed = contents.map(({ lane, cards }) => {
    const stacked = stack(cards, y, lefts, sizes);
    const band = { ...lane, y, height: lane.id === 'sentiment' ? measures.sentiment.height : stacked.height };
    y += band.height;
    return { band, cards: stacked.cards };
  });
  const lanes = placed.map(({ band }) => band);
  const sentiment = lanes.find(({ id }) => id === 'sentiment')?.y;
  return {
    width,
    height: y,
    phases: phaseBands(map, stages),
    stages,
    lanes,
    cards: placed.flatMap(({ cards }) => cards),
    curves:
      sentiment === undefined ? [] : map.curves.map(curve => withPoints(curve, sentiment, lefts, sizes)),
    measured:
      sentiment === undefined ? [] : map.measured.map(run => withScores(run, sentiment, lefts, sizes)),
    scale: { ticks: sentiment === undefined ? [] : ticksAt(map, sentiment) },
    ...(map.weakest === undefined ? {} : { weakest: map.weakest }),
  };
}

type Lefts = ReadonlyMap<string, number>;

/** All headings are as high as the highest. */
function layoutStages({ stages }: MapContent, { column, stage: fixed }: Sizes) {
  const { phase, stage: of } = measures;
  const y = phase.height + phase.gapBelow;
  const own = stages.reduce<number>((highest, stage) => Math.max(highest, stage.height), of.minHeight);
  const height = fixed ?? own;
  const lefts = new Map<string, number>();
  let x = 0;
  const placed = stages.map((stage): StageColumn => {
    for (const [index, step] of stage.steps.entries())
      lefts.set(step, x + index * (column.width + column.gap));
    const width = stageWidth(stage.steps.length, column);
    const heading = { ...stage, x, y, width, height };
    x += width + column.stageGap;
    return heading;
  });
  return { stages: placed, lefts, width: Math.max(0, x - column.stageGap) };
}

/** A band for each run of neighbouring stages of one phase. A stage that names no phase has none above it. */
function phaseBands({ phases }: MapContent, stages: readonly StageColumn[]): readonly PhaseBand[] {
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  const bands: PhaseBand[] = [];
  for (const [index, { phase: id, x, width }] of stages.entries()) {
    const last = bands.at(-1);
    if (id === undefined) continue;
    if (last && stages[index - 1]?.phase === id) {
      bands[bands.length - 1] = { ...last, width: x + width - last.x };
    } else bands.push({ id, title: titles.get(id) ?? id, x, y: 0, width, height: measures.phase.height });
  }
  return bands;
}

/** The cards of each step from top to bottom. */
function stack(cards: readonly LooseCard[], top: number, lefts: Lefts, { column, lane, card: fixed }: Sizes) {
  const { padding, stackGap } = lane;
  const next = new Map<string, number>();
  let bottom = top + padding;
  const placed = cards.map(card => {
    const y = next.get(card.step) ?? top + padding;
    const height = fixed?.(card.lane) ?? card.height;
    next.set(card.step, y + height + stackGap);
    bottom = Math.max(bottom, y + height);
    return cardAt(card, { x: lefts.get(card.step) ?? 0, y, width: column.width, height });
  });
  return { cards: placed, height: bottom + padding - top };
}

/** A card stays the same object as long as it stays where it is, so that it is not drawn anew. */
function cardAt(card: LooseCard, box: Box): MapCard {
  const known = placedCards.get(card);
  const isThere = known?.x === box.x && known.y === box.y && known.width === box.width;
  if (isThere && known.height === box.height) return known;
  const placed = { ...card, ...box };
  placedCards.set(card, placed);
  return placed;
}

const placedCards = new WeakMap<LooseCard, MapCard>();

function withPoints(
  curve: LooseCurve,
  top: number,
  lefts: Lefts,
  { column }: Sizes,
): MapView['curves'][number] {
  const points = curve.points.map((point): CurvePoint => {
    const x = (lefts.get(point.step) ?? 0) + column.width / 2;
    return { ...point, x, y: heightOf(point.value, top) };
  });
  return { ...curve, points };
}

function withScores(run: LooseMeasuredRun, top: number, lefts: Lefts, { column }: Sizes): MeasuredRun {
  const share = column.width / measures.column.width;
  const points = run.points.map((point): MeasuredPoint => {
    const [x, y] = [
      tenths((lefts.get(point.step) ?? 0) + point.offset * share),
      tenths(heightOf(point.value, top)),
    ];
    const { interval } = point;
    if (!interval) return { ...point, x, y };
    const [high, low] = [heightOf(interval.high, top), heightOf(interval.low, top)];
    return { ...point, x, y, top: tenths(high), bottom: tenths(low) };
  });
  return { ...run, points };
}

/** Tenths of a pixel are finer than the eye. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function ticksAt({ ticks }: MapContent, top: number): SentimentScale['ticks'] {
  return ticks.map(tick => ({ ...tick, y: heightOf(tick.value, top) }));
}

function heightOf(value: number, top: number): number {
  const { height, inset } = measures.sentiment;
  return top + inset + ((2 - value) * (height - 2 * inset)) / 4;
}

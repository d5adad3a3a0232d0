import type {
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
import { measures, stageWidth } from './measures';

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

/** The same with other lanes than those of the map: with fewer, or with several for one. */
export function layoutLanes<Lane extends LaneTitle>(
  map: MapContent,
  contents: readonly FilledLane<Lane>[],
): LaidOut<Lane> {
  const { stages, lefts, width } = layoutStages(map);
  const { phase, stage } = measures;
  let y = phase.height + phase.gapBelow + (stages[0]?.height ?? stage.minHeight) + stage.gapBelow;
  const placed = contents.map(({ lane, cards }) => {
    const stacked = stack(cards, y, lefts);
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
    curves: sentiment === undefined ? [] : map.curves.map(curve => withPoints(curve, sentiment, lefts)),
    measured: sentiment === undefined ? [] : map.measured.map(run => withScores(run, sentiment, lefts)),
    scale: { ticks: sentiment === undefined ? [] : ticksAt(map, sentiment) },
    ...(map.weakest === undefined ? {} : { weakest: map.weakest }),
  };
}

type Lefts = ReadonlyMap<string, number>;

/** All headings are as high as the highest. */
function layoutStages({ stages }: MapContent) {
  const { column, phase, stage: of } = measures;
  const y = phase.height + phase.gapBelow;
  const height = stages.reduce<number>((highest, stage) => Math.max(highest, stage.height), of.minHeight);
  const lefts = new Map<string, number>();
  let x = 0;
  const placed = stages.map((stage): StageColumn => {
    for (const [index, step] of stage.steps.entries())
      lefts.set(step, x + index * (column.width + column.gap));
    const width = stageWidth(stage.steps.length);
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
function stack(cards: readonly LooseCard[], top: number, lefts: Lefts) {
  const { padding, stackGap } = measures.lane;
  const next = new Map<string, number>();
  let bottom = top + padding;
  const placed = cards.map(card => {
    const y = next.get(card.step) ?? top + padding;
    next.set(card.step, y + card.height + stackGap);
    bottom = Math.max(bottom, y + card.height);
    return cardAt(card, lefts.get(card.step) ?? 0, y);
  });
  return { cards: placed, height: bottom + padding - top };
}

/** A card stays the same object as long as it stays where it is, so that it is not drawn anew. */
function cardAt(card: LooseCard, x: number, y: number): MapCard {
  const known = placedCards.get(card);
  if (known && known.x === x && known.y === y) return known;
  const placed = { ...card, x, y, width: measures.column.width };
  placedCards.set(card, placed);
  return placed;
}

const placedCards = new WeakMap<LooseCard, MapCard>();

function withPoints(curve: LooseCurve, top: number, lefts: Lefts): MapView['curves'][number] {
  const points = curve.points.map((point): CurvePoint => {
    const x = (lefts.get(point.step) ?? 0) + measures.column.width / 2;
    return { ...point, x, y: heightOf(point.value, top) };
  });
  return { ...curve, points };
}

function withScores(run: LooseMeasuredRun, top: number, lefts: Lefts): MeasuredRun {
  const points = run.points.map((point): MeasuredPoint => {
    const [x, y] = [tenths((lefts.get(point.step) ?? 0) + point.offset), tenths(heightOf(point.value, top))];
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

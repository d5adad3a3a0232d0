import type { ShownSource } from '../model/source';
import type { ChangeParts, ScoreParts } from '../scores/parts';
import type { FACETS } from './shapes/facets';
import type { LANES } from './shapes/lanes';

/** Where a stage stands relative to the purchase. */
export type PhaseId = 'before' | 'during' | 'after';

/** One of the rows of the map. */
export type LaneId = (typeof LANES)[number];

/** By what touchpoints can be told apart. */
export type FacetId = (typeof FACETS)[number];

/** What a touchpoint is in each respect, as the files write it; what nobody says is missing. */
export type Facets = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** How bad the worst finding on a card is. */
export type FindingLevel = 'error' | 'warning' | 'information';

/** A finding as the map shows it on the card that it belongs to. */
export interface MapFinding {
  readonly rule: string;
  readonly level: FindingLevel;
  readonly message: string;
  readonly source: ShownSource;
}

/** A rectangle in map units: CSS pixels at zoom 1, the origin at the map's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One phase's band over its neighbouring stages; a phase that returns later makes a second band. */
export interface PhaseBand extends Box {
  readonly id: PhaseId;
  readonly title: string;
}

/** What a phase is called. */
export type PhaseTitle = Pick<PhaseBand, 'id' | 'title'>;

/** One stage's heading over its steps. */
export interface StageColumn extends Box {
  readonly key: string;
  readonly title: string;
  /** The title, already wrapped into lines that fit the box. */
  readonly lines: readonly string[];
  readonly goal?: string;
  readonly phase?: PhaseId;
  /** The keys of its steps. */
  readonly steps: readonly string[];
  readonly source: ShownSource;
  readonly findings: readonly MapFinding[];
}

/** A lane's band over the full width. */
export interface LaneBand {
  readonly id: LaneId;
  readonly title: string;
  readonly y: number;
  readonly height: number;
}

/** What a lane is called. */
export type LaneTitle = Pick<LaneBand, 'id' | 'title'>;

/** One card, such as a step, a touchpoint or a pain point. `key` is stable over edits that keep the ids. */
export interface MapCard extends Box {
  readonly key: string;
  readonly lane: Exclude<LaneId, 'sentiment'>;
  /** The key of the step's card that this one stands under; a step's own key for a step. */
  readonly step: string;
  /** The text, already wrapped into lines that fit the box. */
  readonly lines: readonly string[];
  /** Opportunities, metrics and evidence only: what is known of it, in lines that stand softer below the text. */
  readonly note?: readonly string[];
  /** The whole text, for tooltips and screen readers. */
  readonly title: string;
  /** The text alone, where the title says more: what is written in place. */
  readonly text?: string;
  readonly source: ShownSource;
  readonly findings: readonly MapFinding[];
  /** The ids of those who are said to feel something in the step, where not all are; it is their step alone. */
  readonly personas?: readonly string[];
  /** Metrics only: what stands large; missing as long as the data file is not read. */
  readonly score?: CardScore;
  /** Evidence only: 0 nothing, 1 belief, 2 one kind of evidence, 3 several kinds. */
  readonly strength?: 0 | 1 | 2 | 3;
  /** Steps only. */
  readonly momentOfTruth?: boolean;
  /** Steps only: 1–5, as felt by the customer. */
  readonly importance?: number;
  /** Steps only: how long the customer waits, as written (`2d`). */
  readonly wait?: string;
  /** Touchpoints only: a channel id, which names the icon. */
  readonly channel?: string;
  /** Touchpoints only: the id, which ties the card to its checklist. */
  readonly touchpoint?: string;
  /** Touchpoints only. */
  readonly facets?: Facets;
  /** Touchpoints only. */
  readonly status?: 'works' | 'needs_improvement' | 'planned' | 'retired';
  /** Touchpoints only: how many checks are still open, and how many there are. */
  readonly checks?: { readonly open: number; readonly total: number };
}

/** What a metric's card shows of its score besides the words of its note. */
export interface CardScore {
  readonly state: ScoreParts['state'];
  /** Missing where there is no score, or too few have answered to show it. */
  readonly value?: string;
  /** Which way it went since the period before; missing where there was none. */
  readonly way?: ChangeParts['way'];
  /** Missing where the change may be chance. */
  readonly verdict?: 'better' | 'worse';
}

/** One point of a curve. `value` is −2 (very bad) … 2 (very good); `y` belongs to it. */
export interface CurvePoint {
  readonly step: string;
  readonly stepTitle: string;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly source: ShownSource;
}

/** How one persona feels along the journey; a step without a value interrupts nothing. */
export interface SentimentCurve {
  /** Persona id, or `all` where the journey gives one value for everybody. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'current' | 'target';
  readonly points: readonly CurvePoint[];
}

/** What customers answered at one place, on the scale of the curves. It stands for the answers, and cannot be moved. */
export interface MeasuredPoint {
  readonly key: string;
  readonly step: string;
  readonly stepTitle: string;
  readonly x: number;
  readonly y: number;
  /** Where it stands in its step, in pixels from the left. */
  readonly offset: number;
  /** −2 (very bad) … 2 (very good), as on the curves. */
  readonly value: number;
  /** The 95 % interval on the same scale; missing where it is unknown. */
  readonly interval?: ValueInterval;
  /** The heights of the best and the worst value of the 95 % interval; missing where it is unknown. */
  readonly top?: number;
  readonly bottom?: number;
  /** `indicative` where few have answered; where too few have, there is no point. */
  readonly standing: 'indicative' | 'shown';
  /** The score alone, such as `80%`, which stands below the interval; missing where there is no room for it. */
  readonly label?: string;
  /** What was measured where, the score in words, and its value on the scale. */
  readonly title: string;
  /** The metric. */
  readonly source: ShownSource;
}

/** Between which values something lies, on the scale of the curves. */
export interface ValueInterval {
  readonly low: number;
  readonly high: number;
}

/** The scores of one metric in steps that follow each other. A step in which it was not measured interrupts it. */
export interface MeasuredRun {
  readonly key: string;
  /** That of the metric. */
  readonly title: string;
  readonly points: readonly MeasuredPoint[];
}

/** The sentiment lane's grid: the y of each whole value from 2 down to −2. */
export interface SentimentScale {
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
}

/** A heading that is as high as it needs to be. */
export type LooseStage = Omit<StageColumn, 'x' | 'y' | 'width'>;

/** A card that knows how high it is, and not where it stands. */
export type LooseCard = Omit<MapCard, 'x' | 'y' | 'width'>;

/** A value that knows its step. */
export type LoosePoint = Omit<CurvePoint, 'x' | 'y'>;

/** A curve of such values. */
export interface LooseCurve extends Omit<SentimentCurve, 'points'> {
  readonly points: readonly LoosePoint[];
}

/** A score that knows its step. */
export type LooseMeasuredPoint = Omit<MeasuredPoint, 'x' | 'y' | 'top' | 'bottom'>;

/** A run of such scores. */
export interface LooseMeasuredRun extends Omit<MeasuredRun, 'points'> {
  readonly points: readonly LooseMeasuredPoint[];
}

/**
 * What a map shows, in the order in which it is laid out: `layoutMap` gives everything its place. Nothing in it says
 * where something stands, so that what comes or grows changes nothing of what stands behind or below it.
 */
export interface MapContent {
  readonly phases: readonly PhaseTitle[];
  readonly stages: readonly LooseStage[];
  readonly lanes: readonly LaneTitle[];
  /** Lane by lane, in each the steps from left to right, and their cards from top to bottom. */
  readonly cards: readonly LooseCard[];
  readonly curves: readonly LooseCurve[];
  /** What was measured, beside what the journey says of its sentiments. */
  readonly measured: readonly LooseMeasuredRun[];
  /** What the whole values from 2 down to −2 are called; none without curves. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** The key of the step with the lowest sentiment, where one stands out. */
  readonly weakest?: string;
}

/** The positioned map: numbers only, fit for any renderer. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly PhaseBand[];
  readonly stages: readonly StageColumn[];
  readonly lanes: readonly LaneBand[];
  readonly cards: readonly MapCard[];
  readonly curves: readonly SentimentCurve[];
  /** What was measured, beside what the journey says of its sentiments. */
  readonly measured: readonly MeasuredRun[];
  readonly scale: SentimentScale;
  /** The key of the step with the lowest sentiment, where one stands out. */
  readonly weakest?: string;
}

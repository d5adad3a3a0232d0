import type { FacetId, LaneId, PreviewPart, PreviewWish } from '../../src/preview/messages';
import {
  type Check,
  isBoolean,
  isNumber,
  isOneOf,
  isString,
  listOf,
  nullable,
  shape,
} from '../messages/check';
import { isFacetId, isLaneId } from '../messages/map-shape';

/** The parts of the page. The first three are seen at once where there is room; all others are tabs. */
export const PANES = ['map', 'checklist', 'plan', 'opportunities', 'coverage', 'metrics', 'table'] as const;
export type PaneId = (typeof PANES)[number];

/** Which checks are listed. */
export type CheckFilter = 'all' | 'open' | 'done';

/** Whether a section that can be folded is open, by its id. A section that is not named is as it is drawn first. */
export type Folds = Readonly<Record<string, boolean>>;

/** What the user has set on the page. It survives every update, and a reload of the page. */
export interface UiState {
  /** The journey that `groups`, `steps`, `query`, `selected`, `persona` and `contentLanguage` belong to. */
  readonly uri: string;
  readonly tab: PaneId;
  /** Of the map, 1 is its natural size. */
  readonly zoom: number;
  /** True while the zoom follows the width of the panel. */
  readonly fit: boolean;
  /** The width of a step on a map that is seen as a whole, with signs in place of texts; null where it can be read. */
  readonly column: number | null;
  /** The map's share of the height where all parts are shown at once, 0–1. */
  readonly split: number;
  readonly filter: CheckFilter;
  readonly query: string;
  /** Open groups of the checklist. */
  readonly groups: Folds;
  /** Open steps of the plan. */
  readonly steps: Folds;
  /** The item of the map that was clicked last, or that the cursor in the source stands in. */
  readonly selected: string | null;
  /** Lanes of the map that are not shown. */
  readonly hidden: readonly LaneId[];
  /** Whether the curves stand beside what customers answered. */
  readonly measured: boolean;
  /** By what the touchpoints of the map are put into lanes of their own; null for one lane. */
  readonly groupBy: FacetId | null;
  /** The id of the persona whose journey is looked at; null for everybody. */
  readonly persona: string | null;
  /** The language tag in which the journey is read; null for the usual one. */
  readonly contentLanguage: string | null;
  /** True where the panel stays with this journey. */
  readonly pinned: boolean;
}

/** The page as it is before anyone has touched it. */
export const untouched: UiState = {
  uri: '',
  tab: 'map',
  zoom: 1,
  fit: false,
  column: null,
  split: 0.56,
  filter: 'all',
  query: '',
  groups: {},
  steps: {},
  selected: null,
  hidden: [],
  measured: true,
  groupBy: null,
  persona: null,
  contentLanguage: null,
  pinned: false,
};

const isFolds: Check<Folds> = (value): value is Folds =>
  typeof value === 'object' && value !== null && Object.values(value).every(isBoolean);

const isUiState = shape<UiState>({
  uri: isString,
  tab: isOneOf(...PANES),
  zoom: isNumber,
  fit: isBoolean,
  column: nullable(isNumber),
  split: isNumber,
  filter: isOneOf('all', 'open', 'done'),
  query: isString,
  groups: isFolds,
  steps: isFolds,
  selected: nullable(isString),
  hidden: listOf(isLaneId),
  measured: isBoolean,
  groupBy: nullable(isFacetId),
  persona: nullable(isString),
  contentLanguage: nullable(isString),
  pinned: isBoolean,
});

/** The kept state, or an untouched one where nothing fit was kept. What an older page did not know is untouched. */
export function restoreUi(kept: unknown): UiState {
  const whole = typeof kept === 'object' && kept !== null ? { ...untouched, ...kept } : kept;
  return isUiState(whole) ? whole : untouched;
}

/** What must be asked for to show the page as it is set. */
export function wishOf({ tab, contentLanguage }: UiState): PreviewWish {
  const part = PARTS.find(each => each === tab);
  return { ...(contentLanguage === null ? {} : { contentLanguage }), ...(part ? { part } : {}) };
}

/** The panes that are made on demand. */
const PARTS: readonly PreviewPart[] = ['table', 'opportunities', 'coverage', 'metrics'];

/** The state for another journey: what belongs to the old one is dropped, the ways of looking stay. */
export function uiFor(ui: UiState, uri: string): UiState {
  if (ui.uri === uri) return ui;
  const own = { query: '', groups: {}, steps: {}, selected: null, persona: null, contentLanguage: null };
  return { ...ui, ...own, uri };
}

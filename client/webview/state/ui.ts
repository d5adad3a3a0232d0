import { type Check, isBoolean, isNumber, isOneOf, isString, nullable, shape } from '../messages/check';

/** The three parts of the page; tabs where the page is narrow. */
export type PaneId = 'map' | 'checklist' | 'plan';

/** Which checks are listed. */
export type CheckFilter = 'all' | 'open' | 'done';

/** Whether a section that can be folded is open, by its id. A section that is not named is as it is drawn first. */
export type Folds = Readonly<Record<string, boolean>>;

/** What the user has set on the page. It survives every update, and a reload of the page. */
export interface UiState {
  /** The journey that `groups`, `steps`, `query` and `selected` belong to. */
  readonly uri: string;
  readonly tab: PaneId;
  /** Of the map, 1 is its natural size. */
  readonly zoom: number;
  /** True while the zoom follows the width of the panel. */
  readonly fit: boolean;
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
}

/** The page as it is before anyone has touched it. */
export const untouched: UiState = {
  uri: '',
  tab: 'map',
  zoom: 1,
  fit: false,
  split: 0.56,
  filter: 'all',
  query: '',
  groups: {},
  steps: {},
  selected: null,
};

const isFolds: Check<Folds> = (value): value is Folds =>
  typeof value === 'object' && value !== null && Object.values(value).every(isBoolean);

const isUiState = shape<UiState>({
  uri: isString,
  tab: isOneOf('map', 'checklist', 'plan'),
  zoom: isNumber,
  fit: isBoolean,
  split: isNumber,
  filter: isOneOf('all', 'open', 'done'),
  query: isString,
  groups: isFolds,
  steps: isFolds,
  selected: nullable(isString),
});

/** The kept state, or an untouched one where nothing fit was kept: an older page may have written it. */
export function restoreUi(kept: unknown): UiState {
  return isUiState(kept) ? kept : untouched;
}

/** The state for another journey: what belongs to the old one is dropped, the ways of looking stay. */
export function uiFor(ui: UiState, uri: string): UiState {
  return ui.uri === uri ? ui : { ...ui, uri, query: '', groups: {}, steps: {}, selected: null };
}

import { type Check, isNumber, isString, shape } from '../messages/check';
import { type PaneId, restoreUi, type UiState } from './ui';

/** How far a part of the page is scrolled, in CSS pixels. */
export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
}

type Scrolls = { readonly uri: string; readonly places: Readonly<Partial<Record<PaneId, ScrollPlace>>> };

const place = shape<ScrollPlace>({ left: isNumber, top: isNumber });
const isPlaces: Check<Scrolls['places']> = (value): value is Scrolls['places'] =>
  typeof value === 'object' && value !== null && Object.values(value).every(place);
const isScrolls = shape<Scrolls>({ uri: isString, places: isPlaces });
const origin: ScrollPlace = { left: 0, top: 0 };

/** What VS Code keeps for a page. */
export interface Keeper {
  getState(): unknown;
  setState(state: unknown): void;
}

/**
 * The page's memory over reloads. Scroll places live beside the other state, since they change sixty times a
 * second and nothing is drawn anew for them.
 */
export interface Memory {
  readonly ui: UiState;
  keepUi(ui: UiState): void;
  /** Where a part of this journey's page was scrolled to; its beginning where nobody has scrolled. */
  scroll(uri: string, pane: PaneId): ScrollPlace;
  keepScroll(uri: string, pane: PaneId, place: ScrollPlace): void;
}

/** Reads what was kept, of whatever shape it may be, and keeps what changes. */
export function openMemory(keeper: Keeper): Memory {
  const kept = keeper.getState() as { readonly ui?: unknown; readonly scroll?: unknown } | null | undefined;
  let ui = restoreUi(kept?.ui);
  let scrolls: Scrolls = isScrolls(kept?.scroll) ? kept.scroll : { uri: '', places: {} };
  const keep = () => keeper.setState({ ui, scroll: scrolls });
  return {
    ui,
    keepUi(next) {
      ui = next;
      keep();
    },
    scroll: (uri, pane) => (scrolls.uri === uri ? scrolls.places[pane] : undefined) ?? origin,
    keepScroll(uri, pane, next) {
      scrolls = { uri, places: { ...(scrolls.uri === uri ? scrolls.places : {}), [pane]: next } };
      keep();
    },
  };
}

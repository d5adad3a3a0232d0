import type {
  Addable,
  CheckStatus,
  DisplayLanguage,
  MapFinding,
  PreviewView,
} from '../../src/preview/messages';
import type { Heard } from '../messages/receive';
import { hear } from './hear';
import { jump, withUi } from './jump';
import type { CheckFilter, Folds, UiState } from './ui';

/** A place of the page to go to and to focus: a touchpoint's checks or a step of the plan. */
export interface Jump {
  readonly to: 'checks' | 'step';
  readonly id: string;
}

/** Everything that the page draws from. */
export interface PageState {
  readonly ui: UiState;
  readonly language: DisplayLanguage;
  /** False until the host has sent the first view. */
  readonly loaded: boolean;
  readonly view: PreviewView | null;
  /** The name of the journey's file, where that is not there any more. */
  readonly gone: string | null;
  /** What was ticked and is not yet in the view, by `tickKey`. */
  readonly pending: Readonly<Record<string, CheckStatus>>;
  /** Checks that were ticked under the present filter: they stay listed, so that none vanishes under the hand. */
  readonly touched: Folds;
  /** Why an edit was refused, until it is dismissed. */
  readonly refusal: string | null;
  readonly jump: Jump | null;
  /** The item that the cursor has just entered, to be scrolled to; a new object every time. */
  readonly reveal: { readonly item: string; readonly focus?: true } | null;
  /** The item whose title is written in place, or the step of the plan by `plan-step/` and its id. */
  readonly editing: string | null;
  /** What is about to be added, and the key of the step or stage that it belongs to. */
  readonly adding: Addition | null;
  /** The key of what was added and is not yet in the view. */
  readonly awaited: string | null;
  /** Counts what the host has answered: what was only tried out until then is over. */
  readonly answers: number;
  /** What lies over the page: the list of keys, or what was found in one card. */
  readonly dialog: Dialog | null;
}

/** Something new that is still to be named. */
export interface Addition {
  readonly what: Addable;
  readonly at: string;
}

/** Something that lies over the page until it is closed. */
export type Dialog =
  | { readonly type: 'keys' }
  | { readonly type: 'findings'; readonly title: string; readonly findings: readonly MapFinding[] };

/** What can happen on the page. */
export type PageAction =
  | { readonly type: 'host'; readonly message: Heard }
  | { readonly type: 'ui'; readonly change: Partial<UiState> }
  | { readonly type: 'fold'; readonly list: 'groups' | 'steps'; readonly id: string; readonly open: boolean }
  | {
      readonly type: 'ticked';
      readonly touchpoint: string;
      readonly check: string;
      readonly status: CheckStatus;
    }
  | { readonly type: 'filter'; readonly filter: CheckFilter }
  | { readonly type: 'jump'; readonly to: Jump['to']; readonly id: string }
  | { readonly type: 'edit'; readonly item: string | null }
  | { readonly type: 'add'; readonly addition: Addition | null }
  | { readonly type: 'dialog'; readonly dialog: Dialog | null }
  | { readonly type: 'arrived' }
  | { readonly type: 'dismiss' };

/** The page before the first message. */
export function firstPage(ui: UiState, language: DisplayLanguage): PageState {
  return {
    ui,
    language,
    loaded: false,
    view: null,
    gone: null,
    pending: {},
    touched: {},
    refusal: null,
    jump: null,
    reveal: null,
    editing: null,
    adding: null,
    awaited: null,
    answers: 0,
    dialog: null,
  };
}

/** Names one check of one touchpoint. */
export function tickKey(touchpoint: string, check: string): string {
  return `${touchpoint}/${check}`;
}

/** The page after something has happened. Pure. */
export function nextPage(page: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'host':
      return hear(page, action.message);
    case 'ui':
      return withUi(page, action.change);
    case 'fold':
      return withUi(page, { [action.list]: { ...page.ui[action.list], [action.id]: action.open } });
    case 'filter':
      return { ...withUi(page, { filter: action.filter }), touched: {} };
    case 'ticked':
      return ticked(page, action);
    case 'jump':
      return jump(page, { to: action.to, id: action.id });
    case 'edit':
      return { ...page, editing: action.item };
    case 'add':
      return { ...page, adding: action.addition };
    case 'dialog':
      return { ...page, dialog: action.dialog };
    case 'arrived':
      return { ...page, jump: null };
    case 'dismiss':
      return { ...page, refusal: null };
  }
}

/** The group stays open even when this was its last open check. */
function ticked(page: PageState, action: Extract<PageAction, { type: 'ticked' }>): PageState {
  const key = tickKey(action.touchpoint, action.check);
  return {
    ...withUi(page, { groups: { ...page.ui.groups, [action.touchpoint]: true } }),
    pending: { ...page.pending, [key]: action.status },
    touched: { ...page.touched, [key]: true },
  };
}

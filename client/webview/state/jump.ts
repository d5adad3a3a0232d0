import type { Jump, PageState } from './page';
import type { UiState } from './ui';

/** The page as it goes to a place of its own. */
export function jump(page: PageState, to: Jump): PageState {
  return { ...withUi(page, wayTo(page.ui, to)), jump: to };
}

/** What must be set so that the place is there to go to: its tab, its section open, no filter that hides it. */
function wayTo(ui: UiState, { to, id }: Jump): Partial<UiState> {
  if (to === 'step') return { tab: 'plan', steps: { ...ui.steps, [id]: true } };
  return { tab: 'checklist', groups: { ...ui.groups, [id]: true }, filter: 'all', query: '' };
}

/** The page with some of what the reader has set changed. */
export function withUi(page: PageState, change: Partial<UiState>): PageState {
  return { ...page, ui: { ...page.ui, ...change } };
}

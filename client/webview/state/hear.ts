import { itemAt } from '../map/item-at';
import { cardItem, stageItem } from '../map/items';
import type { Heard } from '../messages/receive';
import { jump, withUi } from './jump';
import type { PageState } from './page';
import { share } from './share';
import { uiFor } from './ui';

/** The page after the host has said something. Pure. */
export function hear(page: PageState, message: Heard): PageState {
  switch (message.type) {
    case 'show':
      return arrive({ ...show(page, message), answers: page.answers + 1 });
    case 'added':
      return arrive({ ...page, awaited: message.key });
    case 'ask':
      return { ...page, adding: { what: message.what, at: message.at } };
    case 'highlight':
      return highlight(page, message);
    case 'goToChecks':
      return jump(page, { to: 'checks', id: message.touchpoint });
    case 'pinned':
      return withUi(page, { pinned: message.pinned });
    case 'refused':
      return { ...page, pending: {}, refusal: message.message };
  }
}

function show(page: PageState, { view, language, gone }: Extract<Heard, { type: 'show' }>): PageState {
  const sameJourney = view !== null && view.uri === page.ui.uri;
  return {
    ...page,
    language,
    loaded: true,
    view: share(page.view, view),
    gone: gone ?? null,
    // The same object where there was nothing: another one would draw every check anew.
    pending: Object.keys(page.pending).length > 0 ? {} : page.pending,
    touched: sameJourney ? page.touched : {},
    ui: view ? uiFor(page.ui, view.uri) : page.ui,
  };
}

/** Selects what was added, as soon as the view has it. */
function arrive(page: PageState): PageState {
  const { awaited, view } = page;
  const isThere = (things: readonly { readonly key: string }[] = []) =>
    things.some(({ key }) => key === awaited);
  if (awaited === null) return page;
  const item = isThere(view?.map.stages)
    ? stageItem(awaited)
    : isThere(view?.map.cards)
      ? cardItem(awaited)
      : undefined;
  if (item === undefined) return page;
  return { ...withUi(page, { selected: item }), awaited: null, reveal: { item, focus: true } };
}

/** Selects what the cursor is in. Within what is selected already it may move: the reader has it where they want it. */
function highlight(page: PageState, { place }: Extract<Heard, { type: 'highlight' }>): PageState {
  const item = page.view && place ? itemAt(page.view, place) : undefined;
  if (item === page.ui.selected) return page;
  if (item === undefined) return withUi(page, { selected: null });
  return { ...withUi(page, { selected: item }), reveal: { item } };
}

import type { ChecklistGroup, ChecklistItem, ChecklistView } from '../../src/preview/messages';
import { tickKey } from '../state/page';
import type { CheckFilter, Folds } from '../state/ui';

/** A group with those of its checks that the filter lets through. */
export interface ListedGroup {
  readonly group: ChecklistGroup;
  readonly items: readonly ChecklistItem[];
}

/** What is asked for. A check in `touched` stays whatever the filter says; the text narrows all. */
export interface CheckQuery {
  readonly filter: CheckFilter;
  readonly query: string;
  readonly touched: Folds;
}

/** The groups that have something to show, in their order. A group whose title matches shows all its checks. */
export function listed(view: ChecklistView, { filter, query, touched }: CheckQuery): readonly ListedGroup[] {
  const words = fold(query);
  if (filter === 'all' && words === '') return view.groups.map(group => ({ group, items: group.items }));
  const groups = view.groups.map(group => {
    const isWhole = fold(group.title).includes(words);
    const items = group.items.filter(
      item =>
        (touched[tickKey(group.id, item.id)] || passes(item, filter)) &&
        (isWhole || fold(`${item.text} ${item.why ?? ''}`).includes(words)),
    );
    return { group, items };
  });
  return groups.filter(({ items }) => items.length > 0);
}

/** What does not apply is settled, and so stands with what is done. */
function passes({ status }: ChecklistItem, filter: CheckFilter): boolean {
  return filter === 'all' || (status === 'open') === (filter === 'open');
}

/** Letters without case or accents, so that `prufen` finds `Prüfen`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChecklistGroup, PreviewView } from '../../src/preview/messages';
import { Progress } from '../parts/progress';
import { useKeptScroll } from '../parts/use-kept-scroll';
import type { PageState } from '../state/page';
import { useTools } from '../state/tools';
import { listed } from './filter';
import { FilterBar } from './filter-bar';
import { Group } from './group';

/** How many groups are drawn before the user asks for more. */
const PORTION = 150;

interface ChecklistPaneProps extends Pick<PageState, 'ui' | 'jump' | 'pending' | 'touched'> {
  readonly view: PreviewView;
  readonly shown: boolean;
  readonly printing: boolean;
}

/** Everything to check, touchpoint by touchpoint. */
export function ChecklistPane({ view, ui, jump, pending, touched, shown, printing }: ChecklistPaneProps) {
  const { text } = useTools();
  const { checklist } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const { filter, query } = ui;
  const groups = useMemo(
    () => listed(checklist, { filter, query, touched }),
    [checklist, filter, query, touched],
  );
  const firstOpen = checklist.groups.find(group => group.done < group.total)?.id;
  const wanted = jump?.to === 'checks' ? jump.id : undefined;
  const [limit, drawMore] = usePortion(groups.findIndex(({ group }) => group.id === wanted) + 1);
  const drawn = printing ? groups : groups.slice(0, limit);
  const isOpen = ({ id }: ChecklistGroup) =>
    printing || (ui.groups[id] ?? (query.trim() !== '' || id === firstOpen));
  useKeptScroll(scroller, view.uri, 'checklist', shown);
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text('checklist')}</h2>
        <Progress done={checklist.done} total={checklist.total} label={text('checklist')} />
        <FilterBar filter={filter} query={query} />
      </div>
      <div class="scroll" ref={scroller}>
        {drawn.map(({ group, items }) => (
          <Group
            key={group.id}
            group={group}
            items={items}
            isOpen={isOpen(group)}
            isWanted={shown && group.id === wanted}
            pending={pending}
          />
        ))}
        {groups.length > drawn.length && (
          <button type="button" class="more" onClick={drawMore}>
            {text('checklist.more', { count: groups.length - drawn.length })}
          </button>
        )}
        {groups.length === 0 && (
          <p class="nothing">{text(checklist.groups.length === 0 ? 'checklist.empty' : 'filter.nothing')}</p>
        )}
      </div>
    </>
  );
}

/**
 * How many groups are drawn, and a way to draw more of them.
 *
 * @param needed as many as somebody wants to go to
 */
function usePortion(needed: number): readonly [number, () => void] {
  const [portion, setPortion] = useState(PORTION);
  useEffect(() => {
    if (needed > portion) setPortion(needed);
  }, [needed, portion]);
  return [portion, () => setPortion(portion + PORTION)];
}

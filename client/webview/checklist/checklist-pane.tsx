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
  const [portion, setPortion] = useState(PORTION);
  const { filter, query } = ui;
  const groups = useMemo(
    () => listed(checklist, { filter, query, touched }),
    [checklist, filter, query, touched],
  );
  const firstOpen = checklist.groups.find(group => group.done < group.total)?.id;
  const wanted = jump?.to === 'checks' ? jump.id : undefined;
  const limit = printing ? groups.length : portion;
  const needed = groups.findIndex(({ group }) => group.id === wanted) + 1;
  const isOpen = ({ id }: ChecklistGroup) =>
    printing || (ui.groups[id] ?? (query.trim() !== '' || id === firstOpen));
  useKeptScroll(scroller, view.uri, 'checklist', shown);
  useEffect(() => {
    if (needed > portion) setPortion(needed);
  }, [needed, portion]);
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text('checklist')}</h2>
        <Progress done={checklist.done} total={checklist.total} label={text('checklist')} />
        <FilterBar filter={filter} query={query} />
      </div>
      <div class="scroll" ref={scroller}>
        {groups.slice(0, limit).map(({ group, items }) => (
          <Group
            key={group.id}
            group={group}
            items={items}
            isOpen={isOpen(group)}
            isWanted={shown && group.id === wanted}
            pending={pending}
          />
        ))}
        {groups.length > limit && (
          <button type="button" class="more" onClick={() => setPortion(portion + PORTION)}>
            {text('checklist.more', { count: groups.length - limit })}
          </button>
        )}
        {groups.length === 0 && (
          <p class="nothing">{text(checklist.groups.length === 0 ? 'checklist.empty' : 'filter.nothing')}</p>
        )}
      </div>
    </>
  );
}

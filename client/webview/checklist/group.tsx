import { useId } from 'preact/hooks';
import { channelIcon } from '../../../server/src/service/map/shapes/icons';
import type { ChecklistGroup, ChecklistItem } from '../../src/preview/messages';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { Progress } from '../parts/progress';
import { SourceButton } from '../parts/source-button';
import { type PageState, tickKey } from '../state/page';
import { useTools } from '../state/tools';
import { Check } from './check';

interface GroupProps {
  readonly group: ChecklistGroup;
  readonly items: readonly ChecklistItem[];
  readonly isOpen: boolean;
  /** True when the user has asked for this very group. */
  readonly isWanted: boolean;
  readonly pending: PageState['pending'];
}

/** One touchpoint's checks; they can be folded away. */
export const Group = memo(function Group({ group, items, isOpen, isWanted, pending }: GroupProps) {
  const { list } = useTools();
  const body = useId();
  return (
    <section class={isOpen ? 'group is-open' : 'group'}>
      <div class="group__head">
        <h3 class="group__title">
          <Fold list="groups" id={group.id} isOpen={isOpen} controls={body} isWanted={isWanted} block="start">
            <span class="group__channel">
              <Icon name={group.channel ? channelIcon(group.channel) : 'compass'} />
            </span>
            <span class="fold__words">
              {group.title}
              {group.stages.length > 0 && <span class="group__stages">{list(group.stages)}</span>}
            </span>
          </Fold>
        </h3>
        <Progress done={group.done} total={group.total} label={group.title} />
        <SourceButton of={group.title} source={group.source} />
      </div>
      {isOpen && group.samples.length > 0 && (
        <ul class="group__samples">
          {group.samples.map(({ id, title, text }) => (
            <li key={id}>
              {title}: {text}
            </li>
          ))}
        </ul>
      )}
      <ul class="checks-list" id={body} hidden={!isOpen}>
        {isOpen &&
          items.map(item => (
            <Check
              key={item.id}
              touchpoint={group.id}
              item={item}
              pending={pending[tickKey(group.id, item.id)]}
            />
          ))}
      </ul>
    </section>
  );
});

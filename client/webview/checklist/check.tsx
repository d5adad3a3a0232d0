import { useId } from 'preact/hooks';
import type { ChecklistItem, CheckStatus } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { memo } from '../parts/memo';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';

interface CheckProps {
  readonly touchpoint: string;
  readonly item: ChecklistItem;
  /** What it was ticked as, until the view says so itself. */
  readonly pending: CheckStatus | undefined;
}

/** One check: a checkbox, the reason for it, and who ticked it when. */
export const Check = memo(function Check({ touchpoint, item, pending }: CheckProps) {
  const { text, tick } = useTools();
  const [box, more] = [useId(), useId()];
  const status = pending ?? item.status;
  const isOut = status === 'not_applicable';
  const set = (next: CheckStatus) => {
    if (!pending) tick(touchpoint, item.id, next);
  };
  const change = (input: HTMLInputElement) => {
    set(input.checked ? 'done' : 'open');
    // The browser has turned the box already, even if nothing comes of it.
    if (pending) input.checked = status === 'done';
  };
  return (
    <li class={`check check--${status}`} aria-busy={pending !== undefined}>
      <input
        type="checkbox"
        class="check__box"
        id={box}
        checked={status === 'done'}
        aria-describedby={more}
        onChange={event => change(event.currentTarget)}
      />
      <div class="check__words">
        <label class="check__text" for={box}>
          {item.text}
        </label>
        <div id={more}>
          {item.why && <p class="check__why">{item.why}</p>}
          <State item={item} pending={pending} />
        </div>
      </div>
      <div class="check__actions">
        <IconButton
          icon="circle-slash"
          label={text('check.notApplicable.mark', { title: item.text })}
          pressed={isOut}
          onPress={() => set(isOut ? 'open' : 'not_applicable')}
        />
        <SourceButton of={item.text} source={item.source} />
      </div>
    </li>
  );
});

/** How the check stands, where there is more to say than the box shows. */
function State({ item, pending }: Pick<CheckProps, 'item' | 'pending'>) {
  const { text, date } = useTools();
  if (pending) {
    return (
      <p class="check__state">
        <Icon name="loading codicon-modifier-spin" />
        {text('check.pending')}
      </p>
    );
  }
  const parts = [
    item.status === 'not_applicable' && text('check.notApplicable'),
    item.on && date(item.on),
    item.by,
  ].filter(part => typeof part === 'string');
  if (item.status === 'open' || parts.length === 0) return null;
  return (
    <p class="check__state">
      <Icon name={item.status === 'done' ? 'check' : 'circle-slash'} />
      {parts.join(' · ')}
    </p>
  );
}

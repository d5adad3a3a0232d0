import { unbroken } from '../../../server/src/service/escape/unbroken';
import type { PlanActivity } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';

/** What is to be done in a step, and what of it is. */
export function Activities({ activities }: { readonly activities: readonly PlanActivity[] }) {
  const { text } = useTools();
  return (
    <ul class="activities">
      {activities.map(({ text: words, done }) => (
        <li key={words} class={done ? 'activity is-done' : 'activity'}>
          <Icon name={done ? 'pass-filled' : 'circle-large'} />
          <span class="sr-only">{text(done ? 'plan.activity.done' : 'plan.activity.open')}: </span>
          {unbroken(words)}
        </li>
      ))}
    </ul>
  );
}

import { channelIcon, statusIcons } from '../../../server/src/service/map/shapes/icons';
import type { MapCard } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import { channelName } from './channels';

interface TouchpointFactsProps {
  readonly card: MapCard;
  readonly isCurrent: boolean;
}

/** What a touchpoint's card shows beside its text: the channel, how it is doing, and its open checks. */
export function TouchpointFacts({ card, isCurrent }: TouchpointFactsProps) {
  const tools = useTools();
  const channel = card.channel ?? '';
  return (
    <>
      <span class="card__rail" aria-hidden="true" title={channel && channelName(channel, tools)}>
        <Icon name={channel ? channelIcon(channel) : 'circle-small-filled'} />
      </span>
      <span class="facts">
        {card.status && (
          <span class={`status status--${card.status}`} aria-hidden="true">
            <Icon name={statusIcons[card.status]} />
            {tools.text(`status.${card.status}`)}
          </span>
        )}
        <Checks card={card} isCurrent={isCurrent} />
      </span>
    </>
  );
}

/** How many checks are open. It leads to them. */
function Checks({ card: { checks, touchpoint, title }, isCurrent }: TouchpointFactsProps) {
  const { text, act, number } = useTools();
  if (!checks || checks.total === 0 || touchpoint === undefined) return null;
  const label = text('checks.open', { ...checks, title });
  return (
    <button
      type="button"
      class={checks.open === 0 ? 'checks checks--done' : 'checks'}
      title={label}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => act({ type: 'jump', to: 'checks', id: touchpoint })}
    >
      <Icon name={checks.open === 0 ? 'check-all' : 'checklist'} />
      {number(checks.open)}/{number(checks.total)}
    </button>
  );
}

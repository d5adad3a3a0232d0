import type { MapCard } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';

const SCALE = [1, 2, 3, 4, 5] as const;

interface StepFactsProps {
  readonly card: MapCard;
  readonly isWeakest: boolean;
}

/** What a step's card shows beside its text. All of it is in the card's name, so none of it is read out again. */
export function StepFacts({ card, isWeakest }: StepFactsProps) {
  const { text } = useTools();
  return (
    <>
      {card.momentOfTruth && (
        <span class="moment" aria-hidden="true">
          <Icon name="star-full" />
          {text('card.momentOfTruth')}
        </span>
      )}
      <span class="facts" aria-hidden="true">
        {card.importance !== undefined && <Importance value={card.importance} />}
        {card.wait !== undefined && <Wait duration={card.wait} />}
        {isWeakest && (
          <span class="lowest" title={text('card.weakest')}>
            <Icon name="arrow-down" />
          </span>
        )}
      </span>
    </>
  );
}

/** Five marks of which as many are filled as the step is important to the customer. */
function Importance({ value }: { readonly value: number }) {
  const { text } = useTools();
  return (
    <span class="importance" title={text('importance', { value })}>
      {SCALE.map(mark => (
        <span key={mark} class={mark <= value ? 'importance__mark is-filled' : 'importance__mark'} />
      ))}
    </span>
  );
}

function Wait({ duration: written }: { readonly duration: string }) {
  const { text, duration } = useTools();
  return (
    <span class="wait" title={text('card.wait', { duration: duration(written) })}>
      <Icon name="clockface" />
      {duration(written)}
    </span>
  );
}

import { useId } from 'preact/hooks';
import type { MapCard } from '../../src/preview/messages';
import { isAddable } from '../messages/map-shape';
import { memo } from '../parts/memo';
import { Retitle } from '../parts/retitle';
import { useTools } from '../state/tools';
import { Score } from './card-score';
import { FindingBadge } from './finding-badge';
import { ItemButton } from './item-button';
import { cardItem } from './items';
import { cardName } from './names';
import { placeOf } from './place';
import { StepFacts } from './step-facts';
import { TouchpointFacts } from './touchpoint-facts';

interface CardProps {
  readonly card: MapCard;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** True for the step in which the customer feels worst. */
  readonly isWeakest: boolean;
  /** True for what is none of the business of the persona whose journey is looked at. */
  readonly isAside: boolean;
  /** True while its text is written in place. */
  readonly isEditing: boolean;
  /** True where it stands for its text: only a step has its title, upright. */
  readonly isSign: boolean;
  /** For steps: the pointer is pressed on one, which may become a drag. */
  onPress?(event: PointerEvent, key: string): void;
  onFocus(item: string): void;
}

/** A step, a touchpoint, a pain point or whatever else stands in a lane. */
export const Card = memo(function Card(props: CardProps) {
  const { card, isCurrent, isSelected, isWeakest, isAside, isEditing, isSign, onPress, onFocus } = props;
  const tools = useTools();
  const findings = useId();
  const hasFacts = card.status !== undefined || (card.checks?.total ?? 0) > 0;
  const state = [isSelected && 'is-selected', hasFacts && 'has-facts', isAside && 'is-aside'].filter(Boolean);
  return (
    <div
      class={`card card--${card.lane} card--${card.status ?? card.score?.state ?? 'plain'} ${state.join(' ')}`}
      style={placeOf(card)}
    >
      <ItemButton
        item={cardItem(card.key)}
        class="card__main"
        name={cardName(card, isWeakest, tools)}
        title={card.title}
        describedBy={card.findings.length > 0 ? findings : undefined}
        source={card.source}
        isCurrent={isCurrent}
        isSelected={isSelected}
        isEditable={isAddable(card.lane)}
        {...(onPress ? { hand: { onPointerDown: event => onPress(event, card.key) } } : {})}
        onFocus={onFocus}
      >
        <span class="card__text">{isSign ? card.lane === 'steps' && card.title : <Texts card={card} />}</span>
      </ItemButton>
      {isEditing && <Retitle thing={card.key} title={card.title} text={card.text} />}
      {card.strength !== undefined && <Strength value={card.strength} />}
      {card.lane === 'steps' && <StepFacts card={card} isWeakest={isWeakest} />}
      {card.lane === 'touchpoints' && <TouchpointFacts card={card} isCurrent={isCurrent} />}
      <FindingBadge id={findings} title={card.title} findings={card.findings} isCurrent={isCurrent} />
    </div>
  );
});

/** The text in its lines, a metric's score, and what is known besides. */
function Texts({ card }: Pick<CardProps, 'card'>) {
  return (
    <>
      {card.lines.map((line, index) => (
        <span class="card__line" key={index}>
          {`${line} `}
        </span>
      ))}
      {card.score && <Score score={card.score} />}
      {card.note?.map((line, index) => (
        <span class="card__note" key={index}>
          {`${line} `}
        </span>
      ))}
    </>
  );
}

/** Three bars of which as many are filled as the step is well supported; the card's text says it in words. */
function Strength({ value }: { readonly value: number }) {
  return (
    <span class="strength" aria-hidden="true">
      {[1, 2, 3].map(bar => (
        <span key={bar} class={bar <= value ? 'strength__bar is-filled' : 'strength__bar'} />
      ))}
    </span>
  );
}

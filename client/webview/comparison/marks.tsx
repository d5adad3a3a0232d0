import type { ComparisonView, MapMark, MapView } from '../../src/preview/messages';
import { placeOf } from '../map/place';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';

const ICONS: Readonly<Record<MapMark['type'], string>> = {
  added: 'diff-added',
  moved: 'arrow-swap',
  changed: 'diff-modified',
};

interface MarksProps {
  readonly cards: MapView['cards'];
  readonly marks: ComparisonView['marks'];
}

/** Frames around the cards that are different, each with its word. */
export const Marks = memo(function Marks({ cards, marks }: MarksProps) {
  const { text } = useTools();
  return (
    <>
      {cards.map(card => {
        const mark = Object.hasOwn(marks, card.key) ? marks[card.key] : undefined;
        if (!mark) return null;
        const word = text(`mark.${mark.type}`);
        return (
          <div key={card.key} class={`mark mark--${mark.type}`} style={placeOf(card)}>
            <span
              class="mark__word"
              role="note"
              aria-label={[`${word}: ${card.title}`, ...mark.texts].join('. ')}
            >
              <Icon name={ICONS[mark.type]} />
              {word}
            </span>
          </div>
        );
      })}
    </>
  );
});

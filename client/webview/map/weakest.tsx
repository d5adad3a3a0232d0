import type { MapView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';

/** Half the height of the flag, in map units. */
const HALF = 10;

/**
 * Marks the step in which the customer feels worst: its column in the curves' lane, and a flag on the upper
 * edge of it, where no marker can be. Its words are the tooltip of both: a map seen as a whole has room for the arrow
 * alone. To a screen reader the step says it.
 */
export const Weakest = memo(function Weakest({ map }: { readonly map: MapView }) {
  const { text } = useTools();
  const lane = map.lanes.find(({ id }) => id === 'sentiment');
  const card = map.cards.find(({ key, lane: of }) => of === 'steps' && key === map.weakest);
  if (!lane || !card) return null;
  const column = {
    left: `${card.x}px`,
    width: `${card.width}px`,
    top: `${lane.y}px`,
    height: `${lane.height}px`,
  };
  return (
    <div aria-hidden="true" title={text('card.weakest')}>
      <div class="weakest" style={column} />
      <div class="flag" style={{ left: `${card.x + card.width / 2}px`, top: `${lane.y - HALF}px` }}>
        <Icon name="arrow-down" />
        {text('card.weakest')}
      </div>
    </div>
  );
});

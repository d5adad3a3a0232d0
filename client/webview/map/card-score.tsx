import { cautionIcons, verdictIcons, wayIcons } from '../../../server/src/service/map/shapes/icons';
import type { CardScore } from '../../src/preview/messages';
import { Icon } from '../parts/icon';

/** What a metric says, large, and by signs how sure that is and which way it went; the card's note has the words. */
export function Score({ score: { state, value, way, verdict } }: { readonly score: CardScore }) {
  return (
    <span class="score">
      <span class="score__value">{value ?? '–'}</span>
      {way && <Icon name={wayIcons[way]} />}
      {verdict && <Icon name={`${verdictIcons[verdict]} is-${verdict}`} />}
      {state !== 'shown' && <Icon name={cautionIcons[state]} />}
    </span>
  );
}

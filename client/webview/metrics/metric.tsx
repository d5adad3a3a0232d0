import { unbroken } from '../../../server/src/service/escape/unbroken';
import { cautionIcons } from '../../../server/src/service/map/shapes/icons';
import type { MetricItem, ScoreParts } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { Owner } from '../parts/owner';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';
import { Trend } from './trend';
import { TrendWord } from './trend-word';

/** One metric: what it says today, how it got there, and what it tells of. */
export const Metric = memo(function Metric({ item }: { readonly item: MetricItem }) {
  const { text, list } = useTools();
  return (
    <li class={`metric metric--${item.state}`}>
      <div class="metric__head">
        <h3 class="metric__title">{item.title}</h3>
        <SourceButton of={item.title} source={item.source} />
      </div>
      {item.parts ? <Score parts={item.parts} /> : <p class="metric__basis">{text('metrics.loading')}</p>}
      {item.points.length > 1 && <Trend item={item} />}
      <ul class="metric__lines">
        {item.trend && <TrendWord trend={item.trend} />}
        {item.facts.map((line, index) => (
          <li key={index}>{unbroken(line)}</li>
        ))}
        {item.places.length > 0 && <li>{text('metrics.places', { places: list(item.places) })}</li>}
        {item.owner && (
          <li>
            <Owner name={item.owner} />
          </li>
        )}
      </ul>
    </li>
  );
});

/** The score alone, how far it can be relied on, and what that rests on. */
function Score({ parts: { state, value, caution, interval, size, period } }: { readonly parts: ScoreParts }) {
  // Lines break between these alone.
  const basis = [interval, size, period]
    .filter(part => part !== undefined)
    .map(part => part.replaceAll(' ', '\u00A0'));
  return (
    <div>
      <p class="metric__score">
        {value && <strong class="metric__value">{value}</strong>}
        {caution && state !== 'shown' && (
          <span class="metric__caution">
            <Icon name={cautionIcons[state]} />
            {caution}
          </span>
        )}
      </p>
      {basis.length > 0 && <p class="metric__basis">{basis.join(' · ')}</p>}
    </div>
  );
}

import type { MetricItem } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { Owner } from '../parts/owner';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';
import { Trend } from './trend';
import { TrendWord } from './trend-word';

const STATE_ICONS = {
  unknown: 'loading',
  none: 'circle-slash',
  hidden: 'eye-closed',
  indicative: 'question',
  shown: 'graph-line',
} as const;

/** One metric: what it says today, how it got there, and what it tells of. */
export const Metric = memo(function Metric({ item }: { readonly item: MetricItem }) {
  const { text, list } = useTools();
  const [first = text('metrics.loading'), ...others] = item.lines;
  return (
    <li class={`metric metric--${item.state}`}>
      <div class="metric__head">
        <h3 class="metric__title">{item.title}</h3>
        <SourceButton of={item.title} source={item.source} />
      </div>
      <p class="metric__score">
        <Icon name={STATE_ICONS[item.state]} />
        {first}
      </p>
      {item.points.length > 1 && <Trend item={item} />}
      <ul class="metric__lines">
        {item.trend && <TrendWord trend={item.trend} />}
        {others.map((line, index) => (
          <li key={index}>{line}</li>
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

import { verdictIcons } from '../../../server/src/service/map/shapes/icons';
import type { MetricItem } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';

/** Whether a change is one for the better, in a word and a sign. */
export function TrendWord({ trend }: { readonly trend: NonNullable<MetricItem['trend']> }) {
  const { text } = useTools();
  return (
    <li class={`metric__trend metric__trend--${trend}`}>
      <Icon name={verdictIcons[trend]} />
      {text(`metrics.${trend}`)}
    </li>
  );
}

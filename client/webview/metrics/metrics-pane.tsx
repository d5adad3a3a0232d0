import type { PreviewView } from '../../src/preview/messages';
import { PartPane } from '../parts/part-pane';
import { useTools } from '../state/tools';
import { Metric } from './metric';

/** What measures the journey: scores with their intervals, and how they have gone over time. */
export function MetricsPane({ view }: { readonly view: PreviewView }) {
  const { text } = useTools();
  return (
    <PartPane id="metrics" view={view} head={<p class="pane__hint">{text('metrics.hint')}</p>}>
      {({ items }) =>
        items.length === 0 ? (
          <p class="nothing">{text('metrics.empty')}</p>
        ) : (
          <ul class="metrics">
            {items.map(item => (
              <Metric key={item.key} item={item} />
            ))}
          </ul>
        )
      }
    </PartPane>
  );
}

import type { PreviewView } from '../../src/preview/messages';
import { EmptyPart, useTextAction } from '../parts/empty-part';
import { PartPane } from '../parts/part-pane';
import { useTools } from '../state/tools';
import { Metric } from './metric';

/** What measures the journey: scores with their intervals, and how they have gone over time. */
export function MetricsPane({ view }: { readonly view: PreviewView }) {
  const { text } = useTools();
  const action = useTextAction({ uri: view.uri, path: '' });
  const hint = view.metrics?.items.length ? <p class="pane__hint">{text('metrics.hint')}</p> : null;
  return (
    <PartPane id="metrics" view={view} head={hint}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyPart
            icon="graph-line"
            what={text('metrics.empty')}
            how={text('metrics.empty.how')}
            action={action}
          />
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

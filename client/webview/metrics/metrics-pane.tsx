import { useRef } from 'preact/hooks';
import type { PreviewView } from '../../src/preview/messages';
import { OnDemand } from '../parts/on-demand';
import { useKeptScroll } from '../parts/use-kept-scroll';
import { useTools } from '../state/tools';
import { Metric } from './metric';

interface MetricsPaneProps {
  readonly view: PreviewView;
  readonly shown: boolean;
}

/** What measures the journey: scores with their intervals, and how they have gone over time. */
export function MetricsPane({ view, shown }: MetricsPaneProps) {
  const { text } = useTools();
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, view.uri, 'metrics', shown);
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text('metrics')}</h2>
        <p class="pane__hint">{text('metrics.hint')}</p>
      </div>
      <div class="scroll scroll--metrics" ref={scroller}>
        <OnDemand part={view.metrics} stale={view.stale}>
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
        </OnDemand>
      </div>
    </>
  );
}

import { useRef } from 'preact/hooks';
import type { OpportunityItem, PreviewView, Quadrant } from '../../src/preview/messages';
import { OnDemand } from '../parts/on-demand';
import { useKeptScroll } from '../parts/use-kept-scroll';
import { useTools } from '../state/tools';
import { Matrix } from './matrix';
import { Opportunity } from './opportunity';

interface OpportunitiesPaneProps {
  readonly view: PreviewView;
  readonly shown: boolean;
}

/** The opportunities by what they are worth and what they cost: as a matrix, and in words. */
export function OpportunitiesPane({ view, shown }: OpportunitiesPaneProps) {
  const { text } = useTools();
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, view.uri, 'opportunities', shown);
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text('opportunities')}</h2>
      </div>
      <div class="scroll scroll--opportunities" ref={scroller}>
        <OnDemand part={view.opportunities} stale={view.stale}>
          {({ items }) =>
            items.length === 0 ? <p class="nothing">{text('opportunities.empty')}</p> : <Both items={items} />
          }
        </OnDemand>
      </div>
    </>
  );
}

const QUADRANTS: readonly (Quadrant | undefined)[] = ['quick-win', 'big-bet', 'fill-in', 'avoid', undefined];

function Both({ items }: { readonly items: readonly OpportunityItem[] }) {
  const { text } = useTools();
  const numbers = new Map(items.map((item, index) => [item, index + 1]));
  const rated = items.filter(({ quadrant }) => quadrant !== undefined);
  return (
    <div class="opportunities">
      {rated.length > 0 && <Matrix items={rated} numbers={numbers} />}
      <div class="opportunities__lists">
        {QUADRANTS.map(quadrant => {
          const own = items.filter(item => item.quadrant === quadrant);
          return own.length === 0 ? null : (
            <section key={quadrant ?? 'unrated'} class={`quadrant-list quadrant--${quadrant ?? 'unrated'}`}>
              <h3 class="quadrant-list__title">
                {text(quadrant ? `quadrant.${quadrant}` : 'quadrant.unrated')}
              </h3>
              <p class="quadrant-list__hint">
                {text(quadrant ? `quadrant.${quadrant}.hint` : 'quadrant.unrated.hint')}
              </p>
              <ul>
                {own.map(item => (
                  <Opportunity key={item.key} item={item} number={numbers.get(item) ?? 0} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}

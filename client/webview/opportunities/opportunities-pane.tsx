import type { OpportunityItem, PreviewView, Quadrant } from '../../src/preview/messages';
import { PartPane } from '../parts/part-pane';
import { useTools } from '../state/tools';
import { Matrix } from './matrix';
import { Opportunity } from './opportunity';

/** The opportunities by what they are worth and what they cost: as a matrix, and in words. */
export function OpportunitiesPane({ view }: { readonly view: PreviewView }) {
  const { text } = useTools();
  return (
    <PartPane id="opportunities" view={view}>
      {({ items }) =>
        items.length === 0 ? <p class="nothing">{text('opportunities.empty')}</p> : <Both items={items} />
      }
    </PartPane>
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

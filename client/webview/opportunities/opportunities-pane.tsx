import type { OpportunityItem, PreviewView, Quadrant } from '../../src/preview/messages';
import { firstStepOf } from '../map/first-step';
import { EmptyPart } from '../parts/empty-part';
import { PartPane } from '../parts/part-pane';
import { useTools } from '../state/tools';
import { Matrix } from './matrix';
import { Opportunity } from './opportunity';

interface ViewProps {
  readonly view: PreviewView;
}

/** The opportunities by what they are worth and what they cost: as a matrix, and in words. */
export function OpportunitiesPane({ view }: ViewProps) {
  return (
    <PartPane id="opportunities" view={view}>
      {({ items }) => (items.length === 0 ? <None view={view} /> : <Both items={items} />)}
    </PartPane>
  );
}

/** The first one is written on the map, at the weakest moment: that is where one looks for them. */
function None({ view: { map, stale } }: ViewProps) {
  const { text, act } = useTools();
  const at = map.weakest ?? firstStepOf(map);
  const add = (step: string) => {
    act({ type: 'ui', change: { tab: 'map' } });
    act({ type: 'add', addition: { what: 'opportunities', at: step } });
  };
  return (
    <EmptyPart
      icon="lightbulb"
      what={text('opportunities.empty')}
      how={text('opportunities.empty.how')}
      action={
        at === undefined
          ? undefined
          : { label: text('opportunities.first'), disabled: stale, onPress: () => add(at) }
      }
    />
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

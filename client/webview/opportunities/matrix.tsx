import type { OpportunityItem, Quadrant } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { placed } from './place';

interface MatrixProps {
  /** All with a value and an effort. */
  readonly items: readonly OpportunityItem[];
  /** By which the list and the matrix name each other. */
  readonly numbers: ReadonlyMap<OpportunityItem, number>;
}

const FIELDS: readonly Quadrant[] = ['quick-win', 'big-bet', 'fill-in', 'avoid'];

/** Value upwards, effort to the right; each opportunity is a number in its place. */
export function Matrix({ items, numbers }: MatrixProps) {
  const { text, number, openSource } = useTools();
  return (
    <figure class="matrix" aria-label={text('matrix')}>
      <div class="matrix__value" aria-hidden="true">
        {text('matrix.value')}
      </div>
      <div class="matrix__field">
        {FIELDS.map(quadrant => (
          <div key={quadrant} class={`matrix__quadrant quadrant--${quadrant}`} aria-hidden="true">
            {text(`quadrant.${quadrant}`)}
          </div>
        ))}
        {placed(items).map(({ item, left, bottom, aside }) => {
          const name = text('matrix.item', {
            number: numbers.get(item) ?? 0,
            title: item.title,
            value: item.value ?? 0,
            effort: item.effort ?? 0,
            quadrant: text(`quadrant.${item.quadrant ?? 'unrated'}`),
          });
          return (
            <button
              key={item.key}
              type="button"
              class={`matrix__item matrix__item--${item.status}`}
              style={{ left: `calc(${left}% + ${aside}px)`, bottom: `${bottom}%` }}
              title={name}
              aria-label={name}
              onClick={() => openSource(item.source)}
            >
              {number(numbers.get(item) ?? 0)}
            </button>
          );
        })}
      </div>
      <div class="matrix__effort" aria-hidden="true">
        {text('matrix.effort')}
      </div>
    </figure>
  );
}

import { useTools } from '../state/tools';
import type { CheckFilter } from '../state/ui';

const FILTERS: readonly CheckFilter[] = ['all', 'open', 'done'];

interface FilterBarProps {
  readonly filter: CheckFilter;
  readonly query: string;
}

/** Which checks are listed: by how they stand, and by words. */
export function FilterBar({ filter, query }: FilterBarProps) {
  const { text, act } = useTools();
  return (
    <div class="filter">
      <fieldset class="segments">
        <legend class="sr-only">{text('filter')}</legend>
        {FILTERS.map(option => (
          <label key={option} class={option === filter ? 'segment is-chosen' : 'segment'}>
            <input
              type="radio"
              class="sr-only"
              name="filter"
              checked={option === filter}
              onChange={() => act({ type: 'filter', filter: option })}
            />
            {text(`filter.${option}`)}
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        class="search"
        placeholder={text('filter.text')}
        aria-label={text('filter.text')}
        value={query}
        onInput={event => act({ type: 'ui', change: { query: event.currentTarget.value } })}
      />
    </div>
  );
}

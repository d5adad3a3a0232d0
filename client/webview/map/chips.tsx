import type { MapContent } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import type { UiState } from '../state/ui';

interface ChipsProps {
  readonly ui: UiState;
  readonly map: MapContent;
}

/** How the map differs from the whole one, each with a way back. */
export function Chips({ ui, map }: ChipsProps) {
  const { text, counted } = useTools();
  const hidden = map.lanes.filter(({ id }) => ui.hidden.includes(id)).length;
  const person = map.curves.find(({ id }) => id === ui.persona)?.title;
  return (
    <>
      {hidden > 0 && <Chip title={counted('view.hidden', hidden)} undo={{ hidden: [] }} />}
      {!ui.measured && map.measured.length > 0 && (
        <Chip title={text('view.measured.hidden')} undo={{ measured: true }} />
      )}
      {ui.groupBy && <Chip title={text(`facet.${ui.groupBy}`)} undo={{ groupBy: null }} />}
      {person !== undefined && <Chip title={person} undo={{ persona: null }} />}
    </>
  );
}

function Chip({ title, undo }: { readonly title: string; readonly undo: Partial<UiState> }) {
  const { text, act } = useTools();
  const label = text('view.undo', { title });
  return (
    <button
      type="button"
      class="chip chip--set"
      title={label}
      aria-label={label}
      onClick={() => act({ type: 'ui', change: undo })}
    >
      {title}
      <Icon name="close" />
    </button>
  );
}

import type { MapView } from '../../src/preview/messages';
import { Example } from '../parts/empty';
import { useTools } from '../state/tools';

/** What stands in place of the lanes while no stage has a step: what to do about it. */
export function EmptyMap({ stages: [first] }: Pick<MapView, 'stages'>) {
  const { text, act } = useTools();
  return (
    <div class="empty empty--map">
      {first ? (
        <button
          type="button"
          class="button"
          onClick={() => act({ type: 'add', addition: { what: 'steps', at: first.key } })}
        >
          {text('map.firstStep')}
        </button>
      ) : (
        <Example />
      )}
    </div>
  );
}

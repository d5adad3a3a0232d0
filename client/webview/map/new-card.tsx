import { TitleField } from '../parts/title-field';
import type { Addition } from '../state/page';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { placeFor } from './cells';

interface NewCardProps {
  readonly map: ShownMap;
  readonly addition: Addition;
}

/** A card that is not written yet, in the place where it will stand: what is typed into it becomes its text. */
export function NewCard({ map, addition: { what, at } }: NewCardProps) {
  const { text, act, edit } = useTools();
  const place = placeFor(map, what, at);
  if (!place) return null;
  return (
    <div class="card card--new" style={{ left: `${place.x}px`, top: `${place.y}px` }}>
      <TitleField
        key={`${what} ${at}`}
        text=""
        label={text(what === 'stages' ? 'edit.newStage' : 'edit.new')}
        write={written => edit({ type: 'add', what, at, text: written })}
        end={() => act({ type: 'add', addition: null })}
      />
    </div>
  );
}

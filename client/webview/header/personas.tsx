import { tonesOf } from '../../../server/src/service/map/shapes/tones';
import type { LooseCurve } from '../../src/preview/messages';
import { MarkerShape } from '../map/marker-shape';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';

interface PersonasProps {
  readonly names: readonly string[];
  readonly curves: readonly LooseCurve[];
}

/** The personas by name, each with the mark that its curve has on the map. */
export function Personas({ names, curves }: PersonasProps) {
  const { text } = useTools();
  const tones = tonesOf(curves);
  const toneOf = (name: string) => tones.get(curves.find(curve => curve.title === name)?.id ?? '');
  return (
    <ul class="personas" aria-label={text('personas')}>
      {names.map(name => (
        <Persona key={name} name={name} tone={toneOf(name)} />
      ))}
    </ul>
  );
}

/** A persona without a curve of its own has no mark. */
function Persona({ name, tone }: { readonly name: string; readonly tone: number | undefined }) {
  if (tone === undefined) {
    return (
      <li class="persona">
        <Icon name="account" />
        {name}
      </li>
    );
  }
  return (
    <li class={`persona tone-${tone}`}>
      <svg class="persona__mark" viewBox="-14 -14 28 28" aria-hidden="true">
        <MarkerShape tone={tone} />
      </svg>
      {name}
    </li>
  );
}

import { tonesOf } from '../../../server/src/service/map/shapes/tones';
import type { SentimentCurve } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { MarkerShape } from './marker-shape';

/** Which curve is whose; and what the dotted ones are, if there are any. */
export function Legend({ curves }: { readonly curves: readonly SentimentCurve[] }) {
  const { text } = useTools();
  const entries = [...tonesOf(curves)].map(([id, tone]) => {
    const title = curves.find(curve => curve.id === id)?.title ?? id;
    return <Entry key={id} title={title} kind="current" tone={tone} />;
  });
  return (
    <ul class="legend" aria-label={text('legend')}>
      {entries}
      {curves.some(({ kind }) => kind === 'target') && (
        <Entry title={text('legend.target')} kind="target" tone={undefined} />
      )}
    </ul>
  );
}

interface EntryProps {
  readonly title: string;
  readonly kind: SentimentCurve['kind'];
  /** Undefined for what is the same for all. */
  readonly tone: number | undefined;
}

function Entry({ title, kind, tone }: EntryProps) {
  return (
    <li class={`legend__entry tone-${tone ?? 'none'}`}>
      <svg class={`legend__line curve--${kind}`} viewBox="0 0 36 16" aria-hidden="true">
        <path class="curve__line" d="M1 8H35" />
        <g class={`marker--${kind}`} transform="translate(18 8) scale(.5)">
          <MarkerShape tone={tone ?? 0} />
        </g>
      </svg>
      {title}
    </li>
  );
}

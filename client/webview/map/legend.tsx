import type { SentimentCurve } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { MarkerShape } from './marker-shape';

/** Which curve is whose; and what the dotted ones are, if there are any. */
export function Legend({ curves, tones }: Pick<ShownMap, 'curves' | 'tones'>) {
  const { text } = useTools();
  const people = new Map(curves.map(({ id, title }) => [id, title]));
  const entries = [...people].map(([id, title]) => (
    <Entry key={id} title={title} kind="current" tone={tones[id] ?? 0} />
  ));
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

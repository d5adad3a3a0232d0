import type { MeasuredPoint, SentimentCurve } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { MarkerShape } from './marker-shape';
import { MeasuredMark } from './measured';

/** Which curve is whose; what the dotted ones are, and the scores beside them, if there are any. */
export function Legend({ map: { curves, tones, measured } }: { readonly map: ShownMap }) {
  const standings = new Set(measured.flatMap(({ points }) => points.map(({ standing }) => standing)));
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
      {(['shown', 'indicative'] as const).map(
        standing => standings.has(standing) && <MeasuredEntry key={standing} standing={standing} />,
      )}
    </ul>
  );
}

/** What a score looks like that many have given, or few. */
function MeasuredEntry({ standing }: Pick<MeasuredPoint, 'standing'>) {
  const { text } = useTools();
  return (
    <li class={`legend__entry measured--${standing}`} title={text(`legend.${standing}.more`)}>
      <svg class="legend__score" viewBox="-8 -8 16 16" aria-hidden="true">
        <MeasuredMark whisker="M-4-7.5H4M0-7.5V7.5M-4 7.5H4" />
      </svg>
      {text(`legend.${standing}`)}
    </li>
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

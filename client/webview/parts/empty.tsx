import { curvePath } from '../../../server/src/service/map/shapes/curve-path';
import { MarkerShape } from '../map/marker-shape';
import { useTools } from '../state/tools';

const POINTS = [
  { x: 20, y: 60 },
  { x: 80, y: 34 },
  { x: 140, y: 82 },
  { x: 200, y: 56 },
  { x: 260, y: 22 },
];

const EXAMPLE = `id: first-order
title: First order
stages:
  - id: awareness
    title: Awareness
    phase: before
    steps:
      - id: hears
        title: Hears of us
        sentiment: 1`;

interface EmptyProps {
  /** The name of the journey's file, where that is not there any more. */
  readonly gone: string | null;
}

/** What the page shows where there is no journey to draw: what to do about it. */
export function Empty({ gone }: EmptyProps) {
  const { text } = useTools();
  return (
    <main class="empty">
      <svg class="empty__drawing tone-0" viewBox="0 0 280 104" aria-hidden="true">
        <path class="curve__line" d={curvePath(POINTS)} />
        {POINTS.map(({ x, y }) => (
          <g key={x} transform={`translate(${x} ${y}) scale(.55)`}>
            <MarkerShape tone={0} />
          </g>
        ))}
      </svg>
      <h1 class="empty__title">{gone === null ? text('empty.title') : text('gone.title', { file: gone })}</h1>
      {gone !== null && <p>{text('gone.how')}</p>}
      <p>{text('empty.file')}</p>
      {gone === null && <Example />}
    </main>
  );
}

/** The least that a journey is made of, as it is written. */
export function Example() {
  const { text } = useTools();
  return (
    <>
      <p>{text('empty.content')}</p>
      <pre class="empty__example">{EXAMPLE}</pre>
    </>
  );
}

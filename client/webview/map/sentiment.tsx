import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Box, ComparisonView } from '../../src/preview/messages';
import { lazily } from '../parts/lazily';
import type { ShownMap } from './arrange';
import { Curves } from './curves';
import { type Draft, drafted } from './drafted';
import { GhostPoint } from './ghost-point';
import { Markers } from './markers';
import { Measured, MeasuredLines } from './measured';
import type { Roving } from './use-roving';
import { overlap } from './view-port';
import { Weakest } from './weakest';

interface SentimentProps {
  readonly map: ShownMap;
  readonly comparison: ComparisonView | undefined;
  /** Counts what the host has answered. */
  readonly answers: number;
  readonly points: Roving;
  readonly selected: string | null;
  /** What is worth drawing; undefined where all of it is. */
  readonly seen: Box | undefined;
}

/** The curves as they are, were, and are tried out, and what customers answered. */
export function Sentiment({ map, comparison, answers, points, selected, seen }: SentimentProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => setDraft(null), [answers]);
  const tried = useMemo(() => drafted(map, draft), [map, draft]);
  const { current, onFocus } = points;
  const isSeen = (x: number, y: number) => !seen || overlap(seen, { x, y, width: 1, height: 1 });
  const common = { current, selected, isSeen, onFocus };
  return (
    <>
      {comparison && <GhostCurves map={map} ghosts={comparison.ghosts} />}
      {draft && <GhostPoint map={map} item={draft.item} />}
      <Curves map={tried} />
      <MeasuredLines map={map} />
      <Weakest map={map} />
      <Markers map={tried} {...common} onDraft={setDraft} />
      <Measured runs={map.measured} {...common} />
    </>
  );
}

const GhostCurves = lazily(more => more.GhostCurves);

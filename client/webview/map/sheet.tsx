import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Box, ComparisonView, MapView } from '../../src/preview/messages';
import { lazily } from '../parts/lazily';
import type { PageState } from '../state/page';
import { Adder } from './adder';
import { isOf, type ShownMap } from './arrange';
import { Card } from './card';
import { Curves } from './curves';
import { type Draft, drafted } from './drafted';
import { DropLine } from './drop-line';
import { GhostPoint } from './ghost-point';
import { Gutter } from './gutter';
import { Head } from './head';
import { cardItem } from './items';
import { Lanes } from './lanes';
import { Markers } from './markers';
import { Measured, MeasuredLines } from './measured';
import { NewCard } from './new-card';
import { useMovedSteps } from './use-moved-steps';
import { headOf } from './use-port';
import type { Roving } from './use-roving';
import { overlap } from './view-port';
import { Weakest } from './weakest';

interface SheetProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly map: ShownMap;
  /** Whose journey is looked at; null for everybody's. */
  readonly persona: string | null;
  /** What is different from something that the journey is compared with. */
  readonly comparison: ComparisonView | undefined;
  readonly zoom: number;
  readonly roving: Roving;
  /** The curves' points have a way of their own for the arrow keys. */
  readonly points: Roving;
  readonly selected: string | null;
  /** What is worth drawing; undefined where all of it is. */
  readonly seen: Box | undefined;
  readonly state: Pick<PageState, 'editing' | 'adding' | 'answers'>;
}

/** The whole map as one sheet of paper: headings above, lane names at the left, all else in the middle. */
export function Sheet(props: SheetProps) {
  const { comparison, sheet, map, persona, zoom, roving, points, selected, seen } = props;
  const { editing, adding, answers } = props.state;
  const body = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => setDraft(null), [answers]);
  const tried = useMemo(() => drafted(map, draft), [map, draft]);
  const { slot, onPress } = useMovedSteps(body, map);
  const head = headOf(map);
  const { current, onFocus } = roving;
  const isSeen = useCallback(
    (x: number, y: number) => !seen || overlap(seen, { x, y, width: 1, height: 1 }),
    [seen],
  );
  const cards = useMemo(
    () =>
      seen ? map.cards.filter(card => cardItem(card.key) === current || overlap(seen, card)) : map.cards,
    [map.cards, seen, current],
  );
  return (
    <div
      class={map.isOverview ? 'map-sheet map-sheet--whole' : 'map-sheet'}
      ref={sheet}
      style={sizes(map, head, zoom)}
    >
      <div class="map-corner" />
      <Head map={map} current={current} selected={selected} editing={editing} onFocus={onFocus} />
      <Gutter lanes={map.lanes} scale={map.scale} head={head} />
      <div class="map-body" ref={body}>
        <Lanes map={map} head={head} />
        <div class="scaled scaled--body">
          {comparison && <GhostCurves map={map} ghosts={comparison.ghosts} />}
          {draft && <GhostPoint map={map} item={draft.item} />}
          <Curves map={tried} />
          <MeasuredLines map={map} />
          <Weakest map={map} />
          <Markers
            map={tried}
            current={points.current}
            selected={selected}
            isSeen={isSeen}
            onFocus={points.onFocus}
            onDraft={setDraft}
          />
          <Measured
            runs={map.measured}
            current={points.current}
            selected={selected}
            isSeen={isSeen}
            onFocus={points.onFocus}
          />
          {cards.map(card => (
            <Card
              key={card.key}
              card={card}
              isCurrent={cardItem(card.key) === current}
              isSelected={cardItem(card.key) === selected}
              isWeakest={card.key === map.weakest}
              isAside={!isOf(persona, card)}
              isEditing={cardItem(card.key) === editing}
              isSign={map.isOverview}
              {...(card.lane === 'steps' ? { onPress } : {})}
              onFocus={onFocus}
            />
          ))}
          {slot && <DropLine map={map} slot={slot} />}
          {!map.isOverview && <Adder body={body} map={map} persona={persona} />}
          {adding && <NewCard map={map} addition={adding} />}
          {comparison && <Marks cards={cards} marks={comparison.marks} />}
        </div>
      </div>
    </div>
  );
}

const GhostCurves = lazily(more => more.GhostCurves);
const Marks = lazily(more => more.Marks);

/** The width of a printed page less the lane names, in CSS pixels. */
const PAPER = 900;

/** The sheet's sizes, for the styles: a new zoom changes nothing else on the page. */
function sizes(map: MapView, head: number, zoom: number) {
  return {
    '--zoom': String(zoom),
    '--print-zoom': String(Math.min(1, PAPER / Math.max(1, map.width))),
    '--map-width': `${map.width}px`,
    '--map-height': `${map.height}px`,
    '--map-head': `${head}px`,
  };
}

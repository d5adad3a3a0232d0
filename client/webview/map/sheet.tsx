import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Box, ComparisonView, MapView } from '../../src/preview/messages';
import { lazily } from '../parts/lazily';
import type { PageState } from '../state/page';
import { Adder } from './adder';
import { isOf, type ShownMap } from './arrange';
import { Card } from './card';
import { DropLine } from './drop-line';
import { Gutter } from './gutter';
import { Head } from './head';
import { cardItem } from './items';
import { Lanes } from './lanes';
import { NewCard } from './new-card';
import { Sentiment } from './sentiment';
import { useMovedSteps } from './use-moved-steps';
import { headOf } from './use-port';
import type { Roving } from './use-roving';
import { overlap } from './view-port';

interface SheetProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly map: ShownMap;
  /** What is different from something that the journey is compared with. */
  readonly comparison: ComparisonView | undefined;
  readonly roving: Roving;
  /** The curves' points have a way of their own for the arrow keys. */
  readonly points: Roving;
  /** What is worth drawing; undefined where all of it is. */
  readonly seen: Box | undefined;
  readonly state: Pick<PageState, 'ui' | 'editing' | 'adding' | 'answers'>;
}

/** The whole map as one sheet of paper: headings above, lane names at the left, all else in the middle. */
export function Sheet(props: SheetProps) {
  const { comparison, sheet, map, roving, points, seen } = props;
  const { ui, editing, adding, answers } = props.state;
  const { persona, zoom, selected } = ui;
  const body = useRef<HTMLDivElement>(null);
  const { slot, onPress } = useMovedSteps(body, map);
  const head = headOf(map);
  const { current, onFocus } = roving;
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
          <Sentiment
            map={map}
            comparison={comparison}
            answers={answers}
            points={points}
            selected={selected}
            seen={seen}
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

import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PreviewView } from '../../src/preview/messages';
import { lazily } from '../parts/lazily';
import { useKeptScroll } from '../parts/use-kept-scroll';
import type { PageState } from '../state/page';
import { useTools } from '../state/tools';
import { itemsOf, pointsOf } from './items';
import { keyHandler } from './keys';
import { MapHead } from './map-head';
import { inRow, inSpace } from './neighbour';
import { Sheet } from './sheet';
import { useArranged } from './use-arranged';
import { useEditing } from './use-editing';
import { useKeptFocus } from './use-kept-focus';
import { headOf, usePort } from './use-port';
import { useReveal } from './use-reveal';
import { useRoving } from './use-roving';
import { useSeen } from './use-seen';
import { useZoom } from './use-zoom';
import { boxInWindow, overallZoom } from './view-port';

interface MapPaneProps extends Pick<PageState, 'ui' | 'reveal' | 'editing' | 'adding' | 'answers'> {
  readonly view: PreviewView;
  readonly shown: boolean;
  readonly printing: boolean;
}

/** The map, with what stands above it. */
export function MapPane(props: MapPaneProps) {
  const { view, ui, reveal, shown, printing } = props;
  const { text, memory } = useTools();
  // On paper there is room for texts.
  const map = useArranged(view.map, printing ? { ...ui, column: null } : ui);
  const steps = useMemo(() => view.map.stages.map(stage => stage.steps.length), [view.map.stages]);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const port = usePort(scroller, headOf(map), ui.zoom);
  const zoom = useZoom(scroller, port, steps, ui);
  const { stages, cards, curves: lines, measured } = map;
  const items = useMemo(() => itemsOf({ stages, cards }), [stages, cards]);
  const points = useMemo(() => pointsOf({ curves: lines, measured }), [lines, measured]);
  const roving = useRoving(sheet, items, inSpace, port, ui.selected);
  const curves = useRoving(sheet, points, inRow, port, ui.selected);
  const edit = useEditing(map, roving.focus);
  useKeptFocus(sheet);
  const seen = useSeen(scroller, port, map.cards.length, printing, () =>
    boxInWindow(memory.scroll(view.uri, 'map'), window, ui.zoom),
  );
  useKeptScroll(scroller, view.uri, 'map', shown);
  useReveal([roving, curves], reveal, port, shown);
  const isWriting = props.editing !== null || props.adding !== null;
  useEffect(() => {
    // There is no room for a text to be written.
    if (isWriting && ui.column !== null) zoom.to(1);
  }, [isWriting, ui.column, zoom.to]);
  return (
    <>
      <MapHead map={map} view={view} ui={ui} zoom={overallZoom(steps, ui)} control={zoom} />
      <section
        class="map-scroll"
        aria-label={text('map.keys')}
        ref={scroller}
        onKeyDown={keyHandler(edit, zoom, roving, curves)}
      >
        {map.stages.length > 0 && (
          <Sheet
            comparison={view.comparison}
            sheet={sheet}
            map={map}
            roving={roving}
            points={curves}
            state={props}
            seen={seen}
          />
        )}
        {view.map.cards.length === 0 && <EmptyMap stages={map.stages} />}
      </section>
    </>
  );
}

const EmptyMap = lazily(more => more.EmptyMap);

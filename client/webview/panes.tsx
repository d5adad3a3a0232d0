import { Fragment, type FunctionComponent } from 'preact';
import type { PreviewView } from '../src/preview/messages';
import { ChecklistPane } from './checklist/checklist-pane';
import { MapPane } from './map/map-pane';
import { lazily, PartLoading } from './parts/lazily';
import { Pane } from './parts/pane';
import { Splitter } from './parts/splitter';
import { usePrinting } from './parts/use-printing';
import { PlanPane } from './plan/plan-pane';
import type { PageState } from './state/page';
import { useTools } from './state/tools';
import { PANES, type PaneId } from './state/ui';
import { TOGETHER } from './tabs-of';

export interface PanesProps {
  readonly page: PageState;
  readonly view: PreviewView;
  readonly tab: PaneId;
  /** True where there is room for the map, the checklist and the plan at once. */
  readonly isRoomy: boolean;
}

/** What there is to see of a journey, each in a pane of its own; paper has the main ones, be they behind tabs or not. */
export function Panes({ page, view, tab, isRoomy }: PanesProps) {
  const { text, act } = useTools();
  const printing = usePrinting();
  const { split } = page.ui;
  const isOverview = isRoomy && tab === 'map';
  return (
    <div class={view.stale ? 'panes is-stale' : 'panes'} style={{ '--split': String(split) }}>
      {PANES.map(id => {
        const isMain = TOGETHER.includes(id);
        const shown = id === tab || (isMain && (printing || isOverview));
        const Content = CONTENTS[id];
        return (
          <Fragment key={id}>
            <Pane id={id} title={text(id)} isTab={!(isRoomy && isMain) || id === 'map'} isShown={shown}>
              {(isMain || shown) && <Content {...page} view={view} printing={printing} shown={shown} />}
            </Pane>
            {isOverview && id === 'map' && (
              <Splitter
                label={text('splitter')}
                share={split}
                onChange={share => act({ type: 'ui', change: { split: share } })}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

interface ContentProps extends PageState {
  readonly view: PreviewView;
  readonly shown: boolean;
  readonly printing: boolean;
}

/** The main ones are kept while others are looked at; the others are loaded and drawn only when somebody looks at them. */
const CONTENTS: Readonly<Record<PaneId, FunctionComponent<ContentProps>>> = {
  map: MapPane,
  checklist: ChecklistPane,
  plan: PlanPane,
  opportunities: lazily(more => more.opportunities, PartLoading),
  coverage: lazily(more => more.coverage, PartLoading),
  metrics: lazily(more => more.metrics, PartLoading),
  table: lazily(more => more.table, PartLoading),
};

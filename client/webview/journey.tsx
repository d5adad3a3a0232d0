import type { PreviewView } from '../src/preview/messages';
import { ChecklistPane } from './checklist/checklist-pane';
import { Header } from './header/header';
import { MapPane } from './map/map-pane';
import { Banner } from './parts/banner';
import { Pane } from './parts/pane';
import { Splitter } from './parts/splitter';
import { Tabs } from './parts/tabs';
import { useMedia, usePrinting } from './parts/use-media';
import { PlanPane } from './plan/plan-pane';
import type { PageState } from './state/page';
import { type Tools, useTools } from './state/tools';
import type { PaneId } from './state/ui';

/** From this size on the map, the checklist and the plan are seen at once. */
const ROOMY = '(min-width: 1100px) and (min-height: 640px)';

interface JourneyProps {
  readonly page: PageState;
  readonly view: PreviewView;
}

/** One journey: its name, its map, its checklist and its plan. */
export function Journey({ page, view }: JourneyProps) {
  const tools = useTools();
  const { text, act } = tools;
  const isRoomy = useMedia(ROOMY);
  const printing = usePrinting();
  const { ui } = page;
  const isShown = (id: PaneId) => printing || isRoomy || ui.tab === id;
  const pane = (id: PaneId) => ({ id, title: text(id), isTab: !isRoomy, isShown: isShown(id) });
  const common = { ...page, view, printing };
  return (
    <div class={isRoomy ? 'page page--roomy' : 'page page--tabs'}>
      <Header view={view} />
      <main class="page__main">
        {view.stale && (
          <Banner tone="warning" icon="warning">
            {text('stale')}
          </Banner>
        )}
        {!isRoomy && (
          <Tabs
            label={text('tabs')}
            tabs={tabsOf(view, tools)}
            active={ui.tab}
            onChange={tab => act({ type: 'ui', change: { tab } })}
          />
        )}
        <div class={view.stale ? 'panes is-stale' : 'panes'} style={{ '--split': String(ui.split) }}>
          <Pane key="map" {...pane('map')}>
            <MapPane {...common} shown={isShown('map')} />
          </Pane>
          {isRoomy && (
            <Splitter
              key="splitter"
              label={text('splitter')}
              share={ui.split}
              onChange={split => act({ type: 'ui', change: { split } })}
            />
          )}
          <Pane key="checklist" {...pane('checklist')}>
            <ChecklistPane {...common} shown={isShown('checklist')} />
          </Pane>
          <Pane key="plan" {...pane('plan')}>
            <PlanPane {...common} shown={isShown('plan')} />
          </Pane>
        </div>
      </main>
    </div>
  );
}

function tabsOf({ checklist, plan }: PreviewView, { text, number }: Tools) {
  const done = plan.steps.filter(step => step.status === 'done').length;
  return [
    { id: 'map', icon: 'map', title: text('map') },
    {
      id: 'checklist',
      icon: 'checklist',
      title: text('checklist'),
      note: `${number(checklist.done)}/${number(checklist.total)}`,
    },
    {
      id: 'plan',
      icon: 'calendar',
      title: text('plan'),
      note: plan.proposed ? text('plan.proposed.short') : `${number(done)}/${number(plan.steps.length)}`,
    },
  ] as const;
}

import type { PreviewView } from '../src/preview/messages';
import { ChecklistPane } from './checklist/checklist-pane';
import { Header } from './header/header';
import { MapPane } from './map/map-pane';
import { Banner } from './parts/banner';
import { lazily, PartLoading } from './parts/lazily';
import { Pane } from './parts/pane';
import { Splitter } from './parts/splitter';
import { type Tab, Tabs } from './parts/tabs';
import { useMedia } from './parts/use-media';
import { usePrinting } from './parts/use-printing';
import { PlanPane } from './plan/plan-pane';
import type { PageState } from './state/page';
import { type Tools, useTools } from './state/tools';
import type { PaneId } from './state/ui';

/** From this size on the map, the checklist and the plan are seen at once. */
const ROOMY = '(min-width: 1100px) and (min-height: 640px)';

/** What is seen at once then. */
const TOGETHER: readonly PaneId[] = ['map', 'checklist', 'plan'];

interface JourneyProps {
  readonly page: PageState;
  readonly view: PreviewView;
}

/** One journey: its name, and what there is to see of it. */
export function Journey({ page, view }: JourneyProps) {
  const tools = useTools();
  const { text, act } = tools;
  const isRoomy = useMedia(ROOMY);
  const printing = usePrinting();
  const { ui } = page;
  const tab = isRoomy && TOGETHER.includes(ui.tab) ? 'map' : ui.tab;
  const isOverview = isRoomy && tab === 'map';
  const isShown = (id: PaneId) => printing || id === tab || (isOverview && TOGETHER.includes(id));
  const pane = (id: PaneId) => ({
    id,
    title: text(id),
    isTab: id === 'map' || !(isRoomy && TOGETHER.includes(id)),
    isShown: isShown(id),
  });
  const common = { ...page, view, printing };
  return (
    <div class={isOverview ? 'page page--roomy' : 'page page--tabs'}>
      <Header view={view} pinned={ui.pinned} />
      {view.comparison && <Comparison comparison={view.comparison} />}
      <main class="page__main">
        {view.stale && (
          <Banner tone="warning" icon="warning">
            {page.gone === null ? text('stale') : text('gone', { file: page.gone })}
          </Banner>
        )}
        <Tabs
          label={text('tabs')}
          tabs={isRoomy ? roomyTabs(tools) : tabsOf(view, tools)}
          active={tab}
          onChange={next => act({ type: 'ui', change: { tab: next } })}
        />
        <div class={view.stale ? 'panes is-stale' : 'panes'} style={{ '--split': String(ui.split) }}>
          <Pane key="map" {...pane('map')}>
            <MapPane {...common} shown={isShown('map')} />
          </Pane>
          {isOverview && (
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
          {MORE.map(([id, Content]) => (
            <Pane key={id} {...pane(id)} isShown={tab === id}>
              {tab === id && <Content view={view} ui={ui} />}
            </Pane>
          ))}
        </div>
      </main>
    </div>
  );
}

/** The panes that are loaded and drawn only when somebody looks at them. */
const MORE = (['opportunities', 'coverage', 'metrics', 'table'] as const).map(
  id => [id, lazily(more => more[id], PartLoading)] as const,
);

const Comparison = lazily(more => more.Comparison);

function moreTabs({ text }: Tools): readonly Tab[] {
  return [
    { id: 'opportunities', icon: 'lightbulb', title: text('opportunities') },
    { id: 'coverage', icon: 'layout', title: text('coverage') },
    { id: 'metrics', icon: 'graph-line', title: text('metrics') },
    { id: 'table', icon: 'table', title: text('table') },
  ];
}

function roomyTabs(tools: Tools): readonly Tab[] {
  return [{ id: 'map', icon: 'map', title: tools.text('overview') }, ...moreTabs(tools)];
}

function tabsOf({ checklist, plan }: PreviewView, tools: Tools): readonly Tab[] {
  const { text, number } = tools;
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
    ...moreTabs(tools),
  ];
}

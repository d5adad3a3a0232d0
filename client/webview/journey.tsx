import { Header } from './header/header';
import { Panes, type PanesProps } from './panes';
import { Banner } from './parts/banner';
import { lazily } from './parts/lazily';
import { Tabs } from './parts/tabs';
import { useMedia } from './parts/use-media';
import { useTools } from './state/tools';
import { TOGETHER, tabsOf } from './tabs-of';

/** From this size on the map, the checklist and the plan are seen at once. */
const ROOMY = '(min-width: 1100px) and (min-height: 640px)';

/** One journey: its name, and what there is to see of it. */
export function Journey({ page, view }: Pick<PanesProps, 'page' | 'view'>) {
  const tools = useTools();
  const { text, act } = tools;
  const isRoomy = useMedia(ROOMY);
  const { ui, gone } = page;
  const tab = isRoomy && TOGETHER.includes(ui.tab) ? 'map' : ui.tab;
  return (
    <div class={isRoomy && tab === 'map' ? 'page page--roomy' : 'page page--tabs'}>
      <Header view={view} pinned={ui.pinned} />
      {view.comparison && <Comparison comparison={view.comparison} />}
      <main class="page__main">
        {view.stale && (
          <Banner tone="warning" icon="warning">
            {gone === null ? text('stale') : text('gone', { file: gone })}
          </Banner>
        )}
        <Tabs
          label={text('tabs')}
          tabs={tabsOf(view, isRoomy, tools)}
          active={tab}
          onChange={next => act({ type: 'ui', change: { tab: next } })}
        />
        <Panes page={page} view={view} tab={tab} isRoomy={isRoomy} />
      </main>
    </div>
  );
}

const Comparison = lazily(more => more.Comparison);

import type { PreviewView } from '../src/preview/messages';
import type { Tab } from './parts/tabs';
import type { Tools } from './state/tools';
import { PANES, type PaneId } from './state/ui';

/** What is seen at once where there is room for it: one tab then. */
export const TOGETHER: readonly PaneId[] = ['map', 'checklist', 'plan'];

const ICONS: Readonly<Record<PaneId, string>> = {
  map: 'map',
  checklist: 'checklist',
  plan: 'calendar',
  opportunities: 'lightbulb',
  coverage: 'layout',
  metrics: 'graph-line',
  table: 'table',
};

/** The tabs of a journey; those that tell how far their part has come are missing where it is seen anyway. */
export function tabsOf(view: PreviewView, isRoomy: boolean, tools: Tools): readonly Tab[] {
  const notes: Partial<Record<PaneId, string>> = notesOf(view, tools);
  return PANES.filter(id => !isRoomy || id === 'map' || !TOGETHER.includes(id)).map(id => ({
    id,
    icon: ICONS[id],
    title: tools.text(isRoomy && id === 'map' ? 'overview' : id),
    note: notes[id],
  }));
}

function notesOf({ checklist, plan }: PreviewView, { text, number }: Tools) {
  const share = (done: number, all: number) => `${number(done)}/${number(all)}`;
  const done = plan.steps.filter(step => step.status === 'done').length;
  return {
    checklist: share(checklist.done, checklist.total),
    plan: plan.proposed ? text('plan.proposed.short') : share(done, plan.steps.length),
  };
}

import { Disposable, type LogOutputChannel, window } from 'vscode';
import type { Server } from '../server';
import type { Journeys } from './journeys';
import { JourneysTree } from './journeys-tree';

/** The Journeys view in the activity bar. It is only kept up to date while it is in sight. */
export function journeysView(server: Server, journeys: Journeys, log: LogOutputChannel): Disposable {
  const tree = new JourneysTree(server, log);
  const view = window.createTreeView('journey.journeys', { treeDataProvider: tree, showCollapseAll: true });
  let isStale = false;
  const update = (): void => {
    isStale = !view.visible;
    if (view.visible) tree.refresh();
  };
  return Disposable.from(
    view,
    journeys.onDidChange(update),
    view.onDidChangeVisibility(() => {
      if (isStale) update();
    }),
  );
}

import { deepEqual, equal } from 'node:assert/strict';
import { derived } from '../../../server/src/service/model/derived';
import { readDocument } from '../../../server/src/service/model/document';
import { type Entity, isKind } from '../../../server/src/service/model/entity';
import type { FileMemory } from '../../../server/src/service/model/file-memory';
import type { Workspace } from '../../../server/src/service/model/workspace';
import { documentIn, workspaceOf } from '../support/workspace';

const SHOP = 'file:///w/shop.touchpoints.yaml';
const TOUR = 'file:///w/tour.touchpoints.yaml';

/** Two libraries, and what is derived from the first, with the times that it was made. */
function shopAndTour(make: (memory: FileMemory, workspace: Workspace) => unknown) {
  const workspace = workspaceOf({
    [SHOP]: 'touchpoints:\n  - { id: shelf, title: Shelf }\n',
    [TOUR]: 'touchpoints:\n  - { id: bus, title: Bus }\n',
  });
  const made: unknown[] = [];
  const ask = derived((memory: FileMemory, seen) => {
    made.push(make(memory, seen));
    return made.at(-1);
  });
  const { memory } = documentIn(workspace, SHOP);
  return { made, ask: () => ask(memory, workspace), change: changeIn(workspace) };
}

function titleOf(entity: Entity | undefined): unknown {
  return isKind(entity, 'touchpoint') ? entity.data.title : undefined;
}

function changeIn(workspace: Workspace) {
  return (uri: string, text: string) => {
    const document = readDocument(uri, text, 2);
    if (document) workspace.set(document);
  };
}

describe('what is derived from a workspace', () => {
  it('is made once, however often somebody asks', () => {
    const { ask, made } = shopAndTour(() => 'made');
    deepEqual([ask(), ask()], ['made', 'made']);
    equal(made.length, 1);
  });

  it('is made again when an id that it asked for means something else', () => {
    const { ask, change } = shopAndTour(({ document }, workspace) =>
      titleOf(workspace.definitions('touchpoint', 'bus', document)[0]),
    );
    equal(ask(), 'Bus');
    change(TOUR, 'touchpoints:\n  - { id: bus, title: Night bus }\n');
    equal(ask(), 'Night bus');
  });

  it('is made again when an id comes that was not there', () => {
    const { ask, change } = shopAndTour(
      ({ document }, workspace) => workspace.definitions('touchpoint', 'train', document).length,
    );
    equal(ask(), 0);
    change(TOUR, 'touchpoints:\n  - { id: train, title: Train }\n');
    equal(ask(), 1);
  });

  it('is made again when somebody else names an id whose users it asked for', () => {
    const { ask, change } = shopAndTour((_, workspace) => workspace.naming('shelf').length);
    equal(ask(), 0);
    change(TOUR, 'touchpoints:\n  - { id: bus, extends: shelf }\n');
    equal(ask(), 1);
  });

  it('stays where only something changes that it has not asked for', () => {
    const { ask, change, made } = shopAndTour(({ document }, workspace) =>
      titleOf(workspace.definitions('touchpoint', 'shelf', document)[0]),
    );
    ask();
    change(TOUR, 'touchpoints:\n  - { id: tram, title: Tram }\n');
    ask();
    deepEqual(made, ['Shelf']);
  });

  it('stays where what it was made from is the same again', () => {
    const workspace = workspaceOf({ [TOUR]: 'touchpoints:\n  - { id: bus, title: Bus, owner: Ann }\n' });
    let made = 0;
    const words = derived(
      (_: Workspace, seen) => seen.all('touchpoint').map(({ data }) => data.title),
      (a, b) => a.join() === b.join(),
    );
    const sentence = derived((one: Workspace, seen) => `${++made}: ${words(one, seen).join()}`);
    equal(sentence(workspace, workspace), '1: Bus');
    changeIn(workspace)(TOUR, 'touchpoints:\n  - { id: bus, title: Bus, owner: Ben }\n');
    equal(sentence(workspace, workspace), '1: Bus');
  });
});

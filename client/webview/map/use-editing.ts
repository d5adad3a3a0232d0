import type { MapCard, MapView, StageColumn } from '../../src/preview/messages';
import { isAddable } from '../messages/map-shape';
import { across, down } from '../parts/arrow-keys';
import { type Tools, useTools } from '../state/tools';
import { beginAdding } from './begin-adding';
import { cardItem, pointItem, stageItem } from './items';
import { slotBeside, slotsOf } from './slots';

/** The things of the map that a key may change. */
type Map = Pick<MapView, 'stages' | 'cards' | 'curves'>;

/**
 * Changes what has the focus on the map, by the keys that do so. True where the key was one of them.
 *
 * @param focus gives an item the keyboard
 */
export function useEditing(map: Map, focus: (item: string) => void): (event: KeyboardEvent) => boolean {
  const tools = useTools();
  return event => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
    const id = item?.dataset.item;
    if (id === undefined || event.ctrlKey || event.metaKey) return false;
    if (event.altKey) return move(map, id, event.key, tools, focus);
    switch (event.key) {
      case 'F2':
        return writable(map, id) !== undefined && did(() => tools.act({ type: 'edit', item: id }));
      case 'Delete':
        return remove(map, id, tools);
      case 'a':
      case 'Insert':
        return add(map, id, tools);
      default:
        return false;
    }
  };
}

/** The stage or card of an item, where what it says can be written in place. */
function writable(
  { stages, cards }: Pick<Map, 'stages' | 'cards'>,
  item: string,
): StageColumn | MapCard | undefined {
  return (
    stages.find(({ key }) => stageItem(key) === item) ??
    cards.find(({ key, lane }) => cardItem(key) === item && isAddable(lane))
  );
}

function did(act: () => void): true {
  act();
  return true;
}

function remove(map: Map, item: string, { edit }: Tools): boolean {
  for (const curve of map.curves) {
    const point = curve.points.find(each => pointItem(curve, each) === item);
    if (point)
      return did(() =>
        edit({ type: 'sentiment', step: point.step, curve: curve.kind, persona: curve.id, value: null }),
      );
  }
  const thing = writable(map, item);
  return thing !== undefined && did(() => edit({ type: 'remove', thing: thing.key }));
}

/** At a stage the host asks what; in a lane it is one more of its kind. */
function add({ stages, cards }: Map, item: string, tools: Tools): boolean {
  const stage = stages.find(({ key }) => stageItem(key) === item);
  if (stage) return did(() => tools.add(stage.key));
  const card = cards.find(({ key }) => cardItem(key) === item);
  if (!card || !isAddable(card.lane)) return false;
  const { lane, step } = card;
  return did(() => beginAdding(lane, step, tools));
}

function move(map: Map, item: string, key: string, { edit }: Tools, focus: (item: string) => void): boolean {
  const isSideways = across(key) !== 0;
  const by = isSideways ? across(key) : down(key);
  if (by === 0) return false;
  const card = map.cards.find(each => cardItem(each.key) === item);
  if (card?.lane === 'steps' && isSideways) {
    const slot = slotBeside(slotsOf(map), card.key, by);
    if (slot) edit({ type: 'move', thing: card.key, before: slot.before, into: slot.into });
    return true;
  }
  const list = card
    ? map.cards.filter(({ lane, step }) => lane === card.lane && step === card.step)
    : map.stages;
  const isOwnWay = card ? isAddable(card.lane) && card.lane !== 'opportunities' && !isSideways : isSideways;
  const thing = card?.key ?? map.stages.find(each => stageItem(each.key) === item)?.key;
  if (thing === undefined || !isOwnWay) return false;
  const index = list.findIndex(each => each.key === thing);
  const beside = list[index + by]?.key;
  const before = list[by < 0 ? index - 1 : index + 2]?.key ?? null;
  if (beside === undefined) return true;
  edit({ type: 'move', thing, before });
  // What is named by its place has the name of its neighbour afterwards.
  if (thing.includes('/#')) focus(cardItem(beside));
  return true;
}

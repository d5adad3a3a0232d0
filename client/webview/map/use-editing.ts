import type { MapView } from '../../src/preview/messages';
import { across, down } from '../parts/arrow-keys';
import { type Tools, useTools } from '../state/tools';
import { isWritable } from './cells';
import { cardItem, stageItem } from './items';
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
        return isEditable(map, id) && did(() => tools.act({ type: 'edit', item: id }));
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

/** Whether what an item says can be written in place. */
export function isEditable({ stages, cards }: Pick<Map, 'stages' | 'cards'>, item: string): boolean {
  return (
    stages.some(({ key }) => stageItem(key) === item) ||
    cards.some(({ key, lane }) => cardItem(key) === item && isWritable(lane))
  );
}

function did(act: () => void): true {
  act();
  return true;
}

function remove({ stages, cards, curves }: Map, item: string, { edit }: Tools): boolean {
  for (const curve of curves) {
    const point = curve.points.find(({ step }) => item === `point:${curve.kind}:${curve.id}:${step}`);
    if (point)
      return did(() =>
        edit({ type: 'sentiment', step: point.step, curve: curve.kind, persona: curve.id, value: null }),
      );
  }
  const thing =
    stages.find(({ key }) => stageItem(key) === item) ??
    cards.find(({ key, lane }) => cardItem(key) === item && isWritable(lane));
  return thing !== undefined && did(() => edit({ type: 'remove', thing: thing.key }));
}

/** At a step or a stage the host asks what; in a lane it is one more of its kind. */
function add({ stages, cards }: Map, item: string, { act, add: ask }: Tools): boolean {
  const stage = stages.find(({ key }) => stageItem(key) === item);
  if (stage) return did(() => ask(stage.key));
  const card = cards.find(({ key }) => cardItem(key) === item);
  if (!card || !isWritable(card.lane)) return false;
  const { lane: what, step: at } = card;
  if (what === 'steps') return did(() => ask(at));
  if (what === 'touchpoints') return did(() => ask(at, what));
  return did(() => act({ type: 'add', addition: { what, at } }));
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
  const isOwnWay = card ? isWritable(card.lane) && card.lane !== 'opportunities' && !isSideways : isSideways;
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

import type { PreviewView } from '../../../protocol';
import type { Change } from '../../diff/changes';
import type { ModelDiff } from '../../diff/diff';
import type { Thing } from '../../diff/thing';
import type { GhostCurve, MapMark } from '../../diff/types';
import type { SourcePath } from '../../model/source';
import { sourceOf } from '../../model/source-path';
import { entryOf } from './entry';
import type { Telling } from './telling';
import { curveTitle, hasChanged } from './view';

/** A map, and the journey's file. */
type Shown = Pick<PreviewView, 'uri' | 'map'>;

/** The cards and stages of a map that are different, by their keys. */
export function marksOn(
  { uri, map }: Shown,
  diff: ModelDiff,
  telling: Telling,
): Readonly<Record<string, MapMark>> {
  const marked = [
    ...newThings(diff.after, diff),
    ...diff.changes.flatMap(change => markedBy(change, telling)),
  ];
  const byPlace = new Map<string, MapMark>();
  for (const { place, mark } of marked) byPlace.set(place, both(byPlace.get(place), mark));
  const drawn = [...map.stages, ...map.cards];
  return Object.fromEntries(
    drawn.flatMap(({ key, source }) => {
      const mark = byPlace.get(nameOf({ uri, ...source }));
      return mark ? [[key, mark]] : [];
    }),
  );
}

interface Marked {
  readonly place: string;
  readonly mark: MapMark;
}

/** What is new, with all that is in it. */
function newThings(thing: Thing, { matches }: Pick<ModelDiff, 'matches'>): readonly Marked[] {
  const inside = thing.children.flatMap(child => newThings(child, { matches }));
  const place = nameOfThing(thing);
  return matches.has(thing) || !place ? inside : [{ place, mark: { type: 'added', texts: [] } }, ...inside];
}

/** A value marks its thing, and itself where it has a card of its own. */
function markedBy(change: Change, telling: Telling): readonly Marked[] {
  const { type, before, after } = change;
  if (!before || !after) return [];
  const entry = entryOf(change, telling);
  const mark: MapMark = { type: type === 'moved' ? 'moved' : 'changed', texts: [entry.text] };
  const thing = nameOfThing(after);
  const own = entry.source && nameOf(entry.source);
  const isNew = change.value?.part === 'item' && change.value.before === undefined;
  return [
    ...(thing ? [{ place: thing, mark }] : []),
    ...(own && own !== thing
      ? [{ place: own, mark: isNew ? { ...mark, type: 'added' as const } : mark }]
      : []),
  ];
}

const WEIGHT = { changed: 0, moved: 1, added: 2 };

function both(one: MapMark | undefined, other: MapMark): MapMark {
  if (!one) return other;
  const stronger = WEIGHT[one.type] > WEIGHT[other.type] ? one : other;
  return { type: stronger.type, texts: [...one.texts, ...other.texts] };
}

function nameOfThing({ at }: Thing): string | undefined {
  return at && nameOf(sourceOf(at.file.document, at.node));
}

function nameOf({ uri, path }: SourcePath): string {
  return `${uri}#${path}`;
}

/** The old curves that were others, over the steps that the map still has. */
export function ghostCurves({ uri, map }: Shown, diff: ModelDiff, telling: Telling): readonly GhostCurve[] {
  const steps = new Map(
    map.cards
      .filter(({ lane }) => lane === 'steps')
      .map(({ key, source }) => [nameOf({ uri, ...source }), key]),
  );
  return diff.curves
    .filter(hasChanged)
    .map(({ persona, points }) => ({
      id: persona ?? 'all',
      title: curveTitle(persona, telling),
      points: points.flatMap(({ after, felt: [value] }) => {
        const step = after && steps.get(nameOfThing(after) ?? '');
        return step === undefined || value === undefined ? [] : [{ step, value }];
      }),
    }))
    .filter(({ points }) => points.length > 0);
}

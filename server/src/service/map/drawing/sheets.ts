import { mapWidth, measures } from '../shapes/measures';
import type { LaneTitle, LooseStage, MapContent } from '../types';
import { type PictureOptions, page } from './context';
import { drawMap } from './draw';
import type { Drawing } from './shapes';

/** How much stands on a sheet, in CSS pixels of the map. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A map in sheets that can be read, one after the other from left to right, and where that is too high, from top to
 * bottom; the steps are on each. It is divided between stages, and within one that is wider than a sheet. No card is
 * cut. None where the map is no larger than a sheet.
 *
 * @param whole how large the map is as one picture
 */
export function sheetsOf(
  map: MapContent,
  options: PictureOptions,
  { whole, room }: { readonly whole: Room; readonly room: Room },
): readonly Drawing[] {
  if (whole.width <= room.width && whole.height <= room.height) return [];
  const { scenario: _, ...others } = options;
  const parts = inColumns(map, room).flatMap(part => inRows(part, { ...others, personas: [] }, room));
  return parts.map((part, index) => {
    const title = `${options.title} (${index + 1}/${parts.length})`;
    return drawMap(part, { ...others, personas: [], title });
  });
}

function inColumns(map: MapContent, room: Room): readonly MapContent[] {
  const width = room.width - 2 * page.margin - page.gutter - 2 * page.start;
  const { column } = measures;
  const most = Math.max(1, Math.floor((width + column.gap) / (column.width + column.gap)));
  const stages = map.stages.flatMap(stage => divided(stage, most));
  return packed(stages, group => mapWidth(group.map(({ steps }) => steps.length)) <= width).map(group =>
    withStages(map, group),
  );
}

function inRows(part: MapContent, options: PictureOptions, room: Room): readonly MapContent[] {
  const steps = part.lanes.filter(({ id }) => id === 'steps');
  const others = part.lanes.filter(({ id }) => id !== 'steps');
  const withLanes = (lanes: readonly LaneTitle[]): MapContent => ({ ...part, lanes: [...steps, ...lanes] });
  const rows = packed(others, lanes => drawMap(withLanes(lanes), options).height <= room.height);
  return (rows.length > 0 ? rows : [[]]).map(withLanes);
}

/** A stage in pieces of nearly as many steps each. @param most steps that a piece may have */
function divided(stage: LooseStage, most: number): readonly LooseStage[] {
  const pieces = Math.max(1, Math.ceil(stage.steps.length / most));
  const size = Math.ceil(stage.steps.length / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    ...stage,
    steps: stage.steps.slice(index * size, (index + 1) * size),
  }));
}

/** What a map shows in some stages, without lanes that are empty there. Curves without a point remain: from their order follow the looks. */
function withStages(map: MapContent, stages: readonly LooseStage[]): MapContent {
  const steps = new Set(stages.flatMap(stage => stage.steps));
  const isHere = ({ step }: { readonly step: string }): boolean => steps.has(step);
  const cards = map.cards.filter(isHere);
  const curves = map.curves.map(curve => ({ ...curve, points: curve.points.filter(isHere) }));
  const filled = new Set<LaneTitle['id']>(cards.map(({ lane }) => lane));
  if (curves.some(({ points }) => points.length > 0)) filled.add('sentiment');
  return {
    ...map,
    stages,
    lanes: map.lanes.filter(({ id }) => filled.has(id)),
    cards,
    curves,
    measured: map.measured.map(run => ({ ...run, points: run.points.filter(isHere) })),
  };
}

/** Neighbours together, as long as they fit; what does not fit alone stands alone. */
function packed<Item>(
  items: readonly Item[],
  isFitting: (group: readonly Item[]) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && isFitting([...last, item])) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

import type { ShownMap } from './arrange';
import { pointItem } from './items';

/** Where a point of a curve stood before it was moved. */
export function GhostPoint({ map, item }: { readonly map: ShownMap; readonly item: string }) {
  const point = map.curves.flatMap(curve => curve.points.filter(each => pointItem(curve, each) === item))[0];
  if (!point) return null;
  return <div class="ghost-point" style={{ left: `${point.x}px`, top: `${point.y}px` }} />;
}

import { useMemo, useRef } from 'preact/hooks';
import type { MapContent } from '../../src/preview/messages';
import { share } from '../state/share';
import { useTools } from '../state/tools';
import { type Arrangement, arrange, type ShownMap } from './arrange';
import { facetValue } from './facets';

/** The map as the reader has set it. Parts that did not change keep their identity, as they do in the view itself. */
export function useArranged(
  map: MapContent,
  { hidden, groupBy, persona, measured, column }: Arrangement,
): ShownMap {
  const tools = useTools();
  const last = useRef<ShownMap | null>(null);
  return useMemo(() => {
    const title = (value: string | undefined) => facetValue(groupBy, value, tools);
    const arranged = arrange(map, { hidden, groupBy, persona, measured, column }, title);
    last.current = last.current ? share(last.current, arranged) : arranged;
    return last.current;
  }, [map, hidden, groupBy, persona, measured, column, tools]);
}

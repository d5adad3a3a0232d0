import type { ComponentProps } from 'preact';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { Chips } from './chips';
import { Legend } from './legend';
import { ViewMenu } from './view-menu';
import { ZoomButtons } from './zoom-buttons';

interface MapHeadProps
  extends ComponentProps<typeof ViewMenu>,
    Omit<ComponentProps<typeof ZoomButtons>, 'isFit'> {
  readonly map: ShownMap;
}

/** What stands above the map: what its lines mean, how it differs from the whole one, and how it is seen. */
export function MapHead({ map, view, ui, zoom, control }: MapHeadProps) {
  const { text } = useTools();
  return (
    <div class="pane__head">
      <h2 class="pane__title">{text('map')}</h2>
      <Legend map={map} />
      <Chips ui={ui} map={view.map} />
      <div class="map-tools">
        <ViewMenu view={view} ui={ui} />
        <ZoomButtons zoom={zoom} isFit={ui.fit} control={control} />
      </div>
    </div>
  );
}

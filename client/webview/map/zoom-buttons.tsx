import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';
import type { ZoomControl } from './use-zoom';
import { ZOOM } from './view-port';

interface ZoomButtonsProps {
  readonly zoom: number;
  readonly isFit: boolean;
  readonly control: ZoomControl;
}

/** Smaller, natural size, larger, and as wide as the panel. */
export function ZoomButtons({ zoom, isFit, control }: ZoomButtonsProps) {
  const { text, percent } = useTools();
  const reset = text('zoom.reset', { percent: percent(zoom) });
  return (
    <fieldset class="zoom" aria-label={text('zoom')}>
      <IconButton
        icon="zoom-out"
        label={text('zoom.out')}
        disabled={control.isLeast}
        onPress={() => control.by(1 / ZOOM.step)}
      />
      <button
        type="button"
        class="zoom__percent"
        title={reset}
        aria-label={reset}
        onClick={() => control.to(1)}
      >
        {percent(zoom)}
      </button>
      <IconButton
        icon="zoom-in"
        label={text('zoom.in')}
        disabled={zoom >= ZOOM.greatest}
        onPress={() => control.by(ZOOM.step)}
      />
      <IconButton icon="arrow-both" label={text('zoom.fit')} pressed={isFit} onPress={control.fit} />
    </fieldset>
  );
}

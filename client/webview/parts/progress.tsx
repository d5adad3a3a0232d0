import type { ChecklistProgress } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { Icon } from './icon';

interface ProgressProps extends ChecklistProgress {
  /** What has come this far. */
  readonly label: string;
}

/** A bar and, in words, how far something has come. */
export function Progress({ done, total, label }: ProgressProps) {
  const { text } = useTools();
  const words = text('progress', { done, total });
  const share = total > 0 ? done / total : 1;
  return (
    <span class={share === 1 ? 'progress progress--full' : 'progress'}>
      <span
        class="progress__bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, 1)}
        aria-valuenow={total > 0 ? done : 1}
        aria-valuetext={words}
      >
        <span class="progress__fill" style={{ width: `${share * 100}%` }} />
      </span>
      <span class="progress__words" aria-hidden="true">
        {share === 1 && <Icon name="check" />}
        {words}
      </span>
    </span>
  );
}

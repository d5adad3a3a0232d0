import { useEffect, useId, useState } from 'preact/hooks';
import type { ComparisonView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';
import { Differences } from './differences';

/** Says with what the journey is compared, and what is different; Escape leaves the comparison. */
export function Comparison({ comparison }: { readonly comparison: ComparisonView }) {
  const { text, leaveComparison } = useTools();
  const [isOpen, setOpen] = useState(true);
  const list = useId();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leaveComparison();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [leaveComparison]);
  const hasChanges = comparison.groups.length > 0;
  return (
    <section class="comparison" aria-label={text('comparison')}>
      <div class="comparison__head">
        <Icon name="git-compare" />
        <p class="comparison__title" role="status">
          <span>{text('comparison.with', { label: comparison.label })}</span>
          <strong>{comparison.summary}</strong>
        </p>
        {hasChanges && (
          <button
            type="button"
            class="comparison__fold"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
            {text('comparison.changes')}
          </button>
        )}
        <IconButton icon="close" label={text('comparison.leave')} onPress={leaveComparison} />
      </div>
      <div id={list} hidden={!isOpen || !hasChanges}>
        <Differences groups={comparison.groups} />
      </div>
    </section>
  );
}

import type { FindingLevel, PreviewView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import { LEVELS, levelIcon } from '../text/levels';

/** How many findings of each severity the journey has. */
export function FindingCounts({ findings }: { readonly findings: PreviewView['findings'] }) {
  const { text } = useTools();
  const found = LEVELS.filter(level => findings[level] > 0);
  return (
    <ul class="counts" aria-label={text('findings')}>
      {found.map(level => (
        <Count key={level} level={level} count={findings[level]} />
      ))}
      {found.length === 0 && (
        <li class="count count--none">
          <Icon name="pass" />
          {text('findings.none')}
        </li>
      )}
    </ul>
  );
}

function Count({ level, count }: { readonly level: FindingLevel; readonly count: number }) {
  const { counted } = useTools();
  return (
    <li class={`count count--${level}`}>
      <Icon name={levelIcon(level)} />
      {counted(`findings.${level}`, count)}
    </li>
  );
}

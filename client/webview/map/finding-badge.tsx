import type { MapFinding } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import { levelIcon, worstLevel } from '../text/levels';

interface FindingBadgeProps {
  readonly id: string;
  /** What the card is called. */
  readonly title: string;
  readonly findings: readonly MapFinding[];
  /** Whether the tab key comes to it, as it does to its card. */
  readonly isCurrent: boolean;
}

/** How many findings belong to a card and how bad the worst is. It leads to what they say, and to their fixes. */
export function FindingBadge({ id, title, findings, isCurrent }: FindingBadgeProps) {
  const { number, act } = useTools();
  const level = worstLevel(findings);
  if (!level) return null;
  const messages = findings.map(finding => finding.message).join('\n');
  return (
    <button
      type="button"
      class={`badge badge--${level}`}
      id={id}
      aria-label={messages}
      title={messages}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => act({ type: 'dialog', dialog: { type: 'findings', title, findings } })}
    >
      <Icon name={levelIcon(level)} />
      {findings.length > 1 && (
        <span class="badge__count" aria-hidden="true">
          {number(findings.length)}
        </span>
      )}
    </button>
  );
}

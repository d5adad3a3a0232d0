import type { MapFinding } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import { levelIcon, worstLevel } from '../text/levels';

interface FindingBadgeProps {
  readonly id: string;
  readonly findings: readonly MapFinding[];
}

/** How many findings belong to a card and how bad the worst is; what they say is the tooltip and the name. */
export function FindingBadge({ id, findings }: FindingBadgeProps) {
  const { number } = useTools();
  const level = worstLevel(findings);
  if (!level) return null;
  const messages = findings.map(finding => finding.message).join('\n');
  return (
    <span class={`badge badge--${level}`} id={id} role="img" aria-label={messages} title={messages}>
      <Icon name={levelIcon(level)} />
      {findings.length > 1 && <span class="badge__count">{number(findings.length)}</span>}
    </span>
  );
}

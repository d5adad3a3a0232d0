import type { PlanStepView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';

const ICONS = {
  todo: 'circle-large',
  doing: 'play-circle',
  done: 'pass-filled',
  blocked: 'circle-slash',
} as const;

/** How a step stands, in a sign and in words. */
export function StepStatus({ status }: Pick<PlanStepView, 'status'>) {
  const { text } = useTools();
  return (
    <span class={`step-status step-status--${status}`}>
      <Icon name={ICONS[status]} />
      <span class="step-status__word">{text(`plan.status.${status}`)}</span>
    </span>
  );
}

/** Says that a step should have been done by now. */
export function Overdue() {
  const { text } = useTools();
  return (
    <span class="overdue">
      <Icon name="warning" />
      <span class="step-status__word">{text('plan.overdue')}</span>
    </span>
  );
}

import type { PlanStepView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import { Overdue, StepStatus } from './status';

interface BarProps {
  readonly step: PlanStepView;
  /** How many days the plan has. */
  readonly length: number;
}

/** One step's row in the timeline: its name, whose it is, and the days that it takes. */
export const Bar = memo(function Bar({ step, length }: BarProps) {
  const { text, dates, act } = useTools();
  const when = dates(step.startDate, step.endDate);
  const name = [
    step.title,
    when,
    text(`plan.status.${step.status}`),
    step.overdue ? text('plan.overdue') : '',
  ].filter(Boolean);
  return (
    <li class="row">
      <div class="row__label">
        <span class="row__title" title={step.title}>
          {step.title}
        </span>
        <span class="row__facts">
          {step.overdue ? <Overdue /> : <span>{when}</span>}
          {step.owner && (
            <span class="owner">
              <Icon name="account" />
              {step.owner}
            </span>
          )}
        </span>
      </div>
      <div class="row__track">
        <button
          type="button"
          class={`bar bar--${step.status}${step.overdue ? ' is-overdue' : ''}`}
          style={{
            left: `${((step.first - 1) / length) * 100}%`,
            width: `${((step.last - step.first + 1) / length) * 100}%`,
          }}
          aria-label={name.join(', ')}
          title={name.join(' · ')}
          onClick={() => act({ type: 'jump', to: 'step', id: step.id })}
        >
          <span class="bar__done" style={{ width: `${shareDone(step) * 100}%` }} />
          {step.overdue ? <Overdue /> : <StepStatus status={step.status} />}
        </button>
      </div>
    </li>
  );
});

function shareDone({ activities, status }: PlanStepView): number {
  if (status === 'done') return 1;
  return activities.length === 0 ? 0 : activities.filter(({ done }) => done).length / activities.length;
}

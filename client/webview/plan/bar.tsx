import type { PlanStepView } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { Owner } from '../parts/owner';
import { useTools } from '../state/tools';
import type { Days } from './moved-days';
import { Overdue, StepStatus } from './status';
import { useMovedBar } from './use-moved-bar';

interface BarProps {
  readonly step: PlanStepView;
  /** How many days the plan has. */
  readonly length: number;
  /** The date of each plan day. */
  readonly days: readonly string[];
  /** Whether it can be moved: a plan that is only proposed has no text to write into. */
  readonly isWritten: boolean;
  /** Counts what the host has answered. */
  readonly answers: number;
}

/** One step's row in the timeline: its name, whose it is, and the days that it takes. */
export const Bar = memo(function Bar({ step, length, days, isWritten, answers }: BarProps) {
  const { text, dates, act } = useTools();
  const { first, last, isTried, hand } = useMovedBar({ step, length, answers });
  const when = isTried
    ? dates(days[first - 1] ?? step.startDate, days[last - 1] ?? step.endDate)
    : dates(step.startDate, step.endDate);
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
          {step.overdue && !isTried ? <Overdue /> : <span>{when}</span>}
          {step.owner && <Owner name={step.owner} />}
        </span>
      </div>
      <div class="row__track">
        {isTried && <div class="bar-ghost" style={placeOf([step.first, step.last], length)} />}
        <button
          type="button"
          class={`bar bar--${step.status}${step.overdue ? ' is-overdue' : ''}${isWritten ? ' is-movable' : ''}`}
          style={placeOf([first, last], length)}
          aria-label={name.join(', ')}
          title={name.join(' · ')}
          {...(isWritten ? hand : {})}
          onClick={() => act({ type: 'jump', to: 'step', id: step.id })}
        >
          <span class="bar__done" style={{ width: `${shareDone(step) * 100}%` }} />
          {step.overdue ? <Overdue /> : <StepStatus status={step.status} />}
        </button>
      </div>
    </li>
  );
});

/** Where the days of a bar lie among all of the plan. */
function placeOf([first, last]: Days, length: number) {
  return { left: `${((first - 1) / length) * 100}%`, width: `${((last - first + 1) / length) * 100}%` };
}

function shareDone({ activities, status }: PlanStepView): number {
  if (status === 'done') return 1;
  return activities.length === 0 ? 0 : activities.filter(({ done }) => done).length / activities.length;
}

import type { PlanView } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { isWeekend, todayColumn } from '../text/days';
import { arrowsOf } from './arrows';
import { Bar } from './bar';
import { Calendar } from './calendar';

/** The plan's days from left to right, its steps from top to bottom. */
export function Timeline({ plan, answers }: { readonly plan: PlanView; readonly answers: number }) {
  const { text } = useTools();
  const { days, steps } = plan;
  return (
    <div class="timeline" style={{ '--days': String(days.length), '--rows': String(steps.length) }}>
      <Calendar days={days} today={plan.today} />
      <Ground days={days} today={plan.today} />
      <ol class="rows" aria-label={text('plan.timeline')}>
        {steps.map(step => (
          <Bar
            key={step.id}
            step={step}
            length={days.length}
            days={days}
            isWritten={step.source !== undefined}
            answers={answers}
          />
        ))}
      </ol>
      <Arrows plan={plan} />
    </div>
  );
}

/** Behind the bars: the days off, and the line of today. */
function Ground({ days, today }: Pick<PlanView, 'days' | 'today'>) {
  const { text } = useTools();
  const column = todayColumn(days, today);
  const across = (columns: number) => `${(columns / days.length) * 100}%`;
  return (
    <div class="ground" aria-hidden="true">
      {days.map((day, index) =>
        isWeekend(day) ? (
          <span key={day} class="ground__off" style={{ left: across(index), width: across(1) }} />
        ) : null,
      )}
      {column !== undefined && (
        <span class="today" style={{ left: across(column) }}>
          <span class="today__word">{text('plan.today')}</span>
        </span>
      )}
    </div>
  );
}

/** What waits for what. The same stands in words in each step's details. */
function Arrows({ plan: { days, steps } }: { readonly plan: PlanView }) {
  const arrows = arrowsOf(steps);
  return (
    <div class="arrows" aria-hidden="true">
      <svg
        class="arrows__lines"
        viewBox={`0 0 ${days.length} ${steps.length}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {arrows.map(({ key, path }) => (
          <path key={key} d={path} />
        ))}
      </svg>
      {arrows.map(({ key, x, y, towards }) => (
        <span
          key={key}
          class={`arrow-head arrow-head--${towards}`}
          style={{ left: `${(x / days.length) * 100}%`, top: `${(y / steps.length) * 100}%` }}
        />
      ))}
    </div>
  );
}

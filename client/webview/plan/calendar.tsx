import type { PlanView } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import { weeksOf } from '../text/days';

/** The head of the timeline: the first days of weeks, and all of the plan's days. The bars say their dates themselves. */
export const Calendar = memo(function Calendar({ days, today }: Pick<PlanView, 'days' | 'today'>) {
  const { dayOfMonth, shortDate, weekday } = useTools();
  return (
    <div class="calendar" aria-hidden="true">
      {weeksOf(days).map(({ from, to }) => (
        <span key={from} class="week" style={{ gridColumn: `${from + 1} / ${to + 2}` }}>
          {shortDate(days[from] ?? '')}
        </span>
      ))}
      {days.map((day, index) => (
        <span
          key={day}
          class={dayClass(day, index, today)}
          title={weekday(day)}
          style={{ gridColumn: `${index + 1} / span 1` }}
        >
          {dayOfMonth(day)}
        </span>
      ))}
    </div>
  );
});

function dayClass(day: string, index: number, today: string): string {
  const isEven = index % 2 === 1;
  return ['day', isEven && 'day--even', day === today && 'day--today'].filter(Boolean).join(' ');
}

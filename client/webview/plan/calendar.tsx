import type { PlanView } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import { type Week, weeksOf } from '../text/days';

/** A week of this many days or more has room for both its dates. */
const ROOMY = 4;

/** The head of the timeline: weeks, and in them the plan's days. The bars say their dates themselves. */
export const Calendar = memo(function Calendar({ days, today }: Pick<PlanView, 'days' | 'today'>) {
  const { dayOfMonth, weekday } = useTools();
  return (
    <div class="calendar" aria-hidden="true">
      {weeksOf(days).map(week => (
        <WeekName key={days[week.from]} week={week} days={days} />
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

function WeekName({ week, days }: { readonly week: Week; readonly days: readonly string[] }) {
  const { dates, shortDate } = useTools();
  const [first, last] = [days[week.from] ?? '', days[week.to] ?? ''];
  const length = week.to - week.from + 1;
  const words = length >= ROOMY ? dates(first, last) : shortDate(first);
  return (
    <span class="week" style={{ gridColumn: `${week.from + 1} / span ${length}` }}>
      {length > 1 ? words : ''}
    </span>
  );
}

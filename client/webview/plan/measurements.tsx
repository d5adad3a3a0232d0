import { useId } from 'preact/hooks';
import { unbroken } from '../../../server/src/service/escape/unbroken';
import type { PlanView } from '../../src/preview/messages';
import { TrendWord } from '../metrics/trend-word';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';

/** What was measured before the plan and since: whether it works. */
export function Measurements({ measurements }: Pick<PlanView, 'measurements'>) {
  const { text } = useTools();
  const title = useId();
  return (
    <section class="plan-measured" aria-labelledby={title}>
      <h3 class="plan-step__title" id={title}>
        {text('plan.measurements')}
      </h3>
      <ul class="metrics">
        {measurements.map((item, index) => (
          <li key={index} class="metric">
            <div class="metric__head">
              <h4 class="metric__title">{item.title}</h4>
              <SourceButton of={item.title} source={item.source} />
            </div>
            <ul class="metric__lines">
              {item.trend && <TrendWord trend={item.trend} />}
              {item.lines.map((line, place) => (
                <li key={place}>{unbroken(line)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { OpportunityItem } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { Owner } from '../parts/owner';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';

interface OpportunityProps {
  readonly item: OpportunityItem;
  readonly number: number;
}

/** One opportunity in words. */
export const Opportunity = memo(function Opportunity({ item, number: name }: OpportunityProps) {
  const { text, number, list } = useTools();
  const facts = [
    text(`progress.${item.status}`),
    item.priority === undefined ? '' : text('opportunity.priority', { value: number(item.priority) }),
    item.confidence === undefined ? '' : text('opportunity.confidence', { value: item.confidence }),
  ].filter(Boolean);
  return (
    <li class={`opportunity opportunity--${item.status}`}>
      <span class="opportunity__number">{number(name)}</span>
      <div class="opportunity__words">
        <h4 class="opportunity__title">{item.title}</h4>
        {item.insight && <p>{item.insight}</p>}
        <p class="opportunity__facts">
          {facts.join(' · ')}
          {item.owner && <Owner name={item.owner} />}
        </p>
        {item.from.length > 0 && (
          <p class="opportunity__facts">
            {text('opportunity.from', { places: list(item.from.map(({ title }) => title)) })}
          </p>
        )}
        {item.solutions.length > 0 && (
          <p class="opportunity__facts">
            {text('opportunity.solutions', { solutions: list(item.solutions) })}
          </p>
        )}
      </div>
      <SourceButton of={item.title} source={item.source} />
    </li>
  );
});

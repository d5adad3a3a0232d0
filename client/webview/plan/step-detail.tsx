import { useId } from 'preact/hooks';
import type { PlanStepView } from '../../src/preview/messages';
import { Fold } from '../parts/fold';
import { lazily } from '../parts/lazily';
import { memo } from '../parts/memo';
import { Retitle } from '../parts/retitle';
import { SourceButton } from '../parts/source-button';
import { useTools } from '../state/tools';
import { planStepItem } from './plan-step-item';
import { Overdue, StepStatus } from './status';

interface StepDetailProps {
  readonly step: PlanStepView;
  /** The titles of the steps that must be done before. */
  readonly waitsFor: string;
  readonly isOpen: boolean;
  /** True when the user has asked for this very step. */
  readonly isWanted: boolean;
  /** True while its title is written in place. */
  readonly isEditing: boolean;
}

/** One step of the plan in words; what it consists of can be folded away. */
export const StepDetail = memo(function StepDetail(props: StepDetailProps) {
  const { step, waitsFor, isOpen, isWanted, isEditing } = props;
  const { dates, act, edit } = useTools();
  const item = planStepItem(step.id);
  const begin = () => step.source && act({ type: 'edit', item });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'F2') begin();
    if (key === 'Delete' && step.source) edit({ type: 'remove', thing: item });
  };
  const body = useId();
  return (
    <section class={isOpen ? 'plan-step is-open' : 'plan-step'}>
      <div class="plan-step__head">
        <h3 class="plan-step__title">
          <Fold
            list="steps"
            id={step.id}
            isOpen={isOpen}
            controls={body}
            isWanted={isWanted}
            block="nearest"
            onKeyDown={onKeyDown}
            onDblClick={begin}
          >
            <span class="fold__words">{step.title}</span>
          </Fold>
          {isEditing && <Retitle thing={item} title={step.title} />}
        </h3>
        <span class="plan-step__when">{dates(step.startDate, step.endDate)}</span>
        {step.overdue && <Overdue />}
        <StepStatus status={step.status} />
        <SourceButton of={step.title} source={step.source} />
      </div>
      <div class="plan-step__body" id={body} hidden={!isOpen}>
        {isOpen && <StepFacts step={step} waitsFor={waitsFor} />}
      </div>
    </section>
  );
});

const StepFacts = lazily(more => more.StepFacts);

import type { ComponentChildren } from 'preact';
import type { PlanStepView } from '../../src/preview/messages';
import { Icon } from '../parts/icon';
import { useTools } from '../state/tools';
import { Activities } from './activities';
import { Addressees } from './addressees';

interface StepFactsProps {
  readonly step: PlanStepView;
  readonly waitsFor: string;
}

/** Everything that there is to say of a step. */
export function StepFacts({ step, waitsFor }: StepFactsProps) {
  const { text } = useTools();
  return (
    <>
      {step.why && <p class="plan-step__why">{step.why}</p>}
      <dl class="plan-facts">
        {step.activities.length > 0 && (
          <Fact title={text('plan.activities')}>
            <Activities activities={step.activities} />
          </Fact>
        )}
        {step.deliverable && (
          <Fact title={text('plan.deliverable')}>
            <Icon name="package" />
            {step.deliverable}
          </Fact>
        )}
        {step.owner && (
          <Fact title={text('plan.owner')}>
            <Icon name="account" />
            {step.owner}
          </Fact>
        )}
        {waitsFor && <Fact title={text('plan.dependsOn')}>{waitsFor}</Fact>}
        {step.addresses.length > 0 && (
          <Fact title={text('plan.addresses')}>
            <Addressees addressees={step.addresses} />
          </Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="plan-fact">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

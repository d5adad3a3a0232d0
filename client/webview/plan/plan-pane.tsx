import { useRef } from 'preact/hooks';
import type { PlanStepView, PlanView, PreviewView } from '../../src/preview/messages';
import { Banner } from '../parts/banner';
import { lazily } from '../parts/lazily';
import { SourceButton } from '../parts/source-button';
import { useKeptScroll } from '../parts/use-kept-scroll';
import type { PageState } from '../state/page';
import { useTools } from '../state/tools';
import { planStepItem } from './plan-step-item';
import { StepDetail } from './step-detail';
import { Timeline } from './timeline';

interface PlanPaneProps extends Pick<PageState, 'ui' | 'jump' | 'answers' | 'editing'> {
  readonly view: PreviewView;
  readonly shown: boolean;
  readonly printing: boolean;
}

/** The improvement plan: as a timeline, and step by step in words. */
export function PlanPane({ view, ui, jump, answers, editing, shown, printing }: PlanPaneProps) {
  const { text, list, createPlan } = useTools();
  const { plan } = view;
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, view.uri, 'plan', shown);
  const titles = new Map(plan.steps.map(step => [step.id, step.title]));
  const present = presentStep(plan)?.id;
  return (
    <>
      <PlanHead plan={plan} />
      <div class="scroll scroll--plan" ref={scroller}>
        {plan.proposed && (
          <Banner tone="note" icon="lightbulb">
            <p class="banner__text">
              <strong>{text('plan.proposed')}</strong> {text('plan.proposed.how')}
            </p>
            <button type="button" class="button plan-create" disabled={view.stale} onClick={createPlan}>
              {text('plan.create')}
            </button>
          </Banner>
        )}
        {plan.steps.length > 0 && plan.days.length > 0 ? (
          <Timeline plan={plan} answers={answers} />
        ) : (
          <EmptyPlan view={view} />
        )}
        {plan.steps.map(step => (
          <StepDetail
            key={step.id}
            step={step}
            waitsFor={list(step.dependsOn.map(id => titles.get(id) ?? id))}
            isOpen={printing || (ui.steps[step.id] ?? step.id === present)}
            isEditing={editing === planStepItem(step.id)}
            isWanted={shown && jump?.to === 'step' && jump.id === step.id}
          />
        ))}
        {plan.measurements.length > 0 && <Measurements measurements={plan.measurements} />}
      </div>
    </>
  );
}

const EmptyPlan = lazily(more => more.EmptyPlan);
const Measurements = lazily(more => more.Measurements);

function PlanHead({ plan }: { readonly plan: PlanView }) {
  const { text, date, counted } = useTools();
  return (
    <div class="pane__head">
      <h2 class="pane__title">{text('plan')}</h2>
      <span class="plan-head__title">{plan.title}</span>
      <span class="plan-head__span">
        {text('plan.span', { start: date(plan.start), end: date(plan.end) })}
        {' · '}
        {counted('plan.days', plan.length)}
      </span>
      <SourceButton of={plan.title} source={plan.source} />
    </div>
  );
}

/** The step that is of interest now: the first that is late or under way, else the first that is not done. */
function presentStep({ steps }: PlanView): PlanStepView | undefined {
  return (
    steps.find(({ overdue, status }) => overdue || status === 'doing') ??
    steps.find(({ status }) => status !== 'done')
  );
}

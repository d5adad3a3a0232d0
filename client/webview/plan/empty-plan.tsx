import type { PreviewView } from '../../src/preview/messages';
import { EmptyPart, useTextAction } from '../parts/empty-part';
import { useTools } from '../state/tools';

/** A plan that is written and has no steps yet: they come with the text. */
export function EmptyPlan({ view: { uri, plan } }: { readonly view: PreviewView }) {
  const { text } = useTools();
  return (
    <EmptyPart
      icon="calendar"
      what={text('plan.empty')}
      how={text('plan.empty.how')}
      action={useTextAction(plan.source ?? { uri, path: '' })}
    />
  );
}

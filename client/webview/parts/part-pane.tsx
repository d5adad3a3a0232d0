import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PreviewPart, PreviewView } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { useKeptScroll } from './use-kept-scroll';

interface PartPaneProps<Part extends PreviewPart> {
  /** Which part of the view it shows: that is its title's text as well. */
  readonly id: Part;
  readonly view: PreviewView;
  /** What stands beside the title. */
  readonly head?: ComponentChildren;
  children(part: NonNullable<PreviewView[Part]>): ComponentChildren;
}

/** A pane whose part of the view is made only when somebody looks at it: it takes a moment to come. */
export function PartPane<Part extends PreviewPart>({ id, view, head, children }: PartPaneProps<Part>) {
  const { text } = useTools();
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller, view.uri, id, true);
  const part = view[id];
  return (
    <>
      <div class="pane__head">
        <h2 class="pane__title">{text(id)}</h2>
        {head}
      </div>
      <div class={`scroll scroll--${id}`} ref={scroller}>
        {part ? children(part) : <Waiting stale={view.stale} />}
      </div>
    </>
  );
}

/** While the text is broken, nothing new can come. */
function Waiting({ stale }: { readonly stale: boolean }) {
  const { text } = useTools();
  return (
    <p class="nothing" role="status">
      {text(stale ? 'part.stale' : 'part.loading')}
    </p>
  );
}

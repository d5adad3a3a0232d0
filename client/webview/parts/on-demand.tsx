import type { ComponentChildren } from 'preact';
import { useTools } from '../state/tools';

interface OnDemandProps<T> {
  /** Undefined until the host has sent it. */
  readonly part: T | undefined;
  /** True while the text is broken, so that nothing new can come. */
  readonly stale: boolean;
  children(part: T): ComponentChildren;
}

/** A part of the page that is made only when somebody looks at it: it takes a moment to come. */
export function OnDemand<T>({ part, stale, children }: OnDemandProps<T>) {
  const { text } = useTools();
  if (part !== undefined) return <>{children(part)}</>;
  return (
    <p class="nothing" role="status">
      {text(stale ? 'part.stale' : 'part.loading')}
    </p>
  );
}

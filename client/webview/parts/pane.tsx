import type { ComponentChildren } from 'preact';
import type { PaneId } from '../state/ui';
import { Still } from './still';
import { tabIds } from './tabs';

interface PaneProps {
  readonly id: PaneId;
  readonly title: string;
  /** True where the parts of the page are tabs. */
  readonly isTab: boolean;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}

/** One part of the page: a tab's panel or, where there is room for all, a region. */
export function Pane({ id, title, isTab, isShown, children }: PaneProps) {
  const { panel, tab } = tabIds(id);
  return (
    <section
      class={`pane pane--${id}`}
      id={panel}
      role={isTab ? 'tabpanel' : undefined}
      aria-labelledby={isTab ? tab : undefined}
      aria-label={isTab ? undefined : title}
      hidden={!isShown}
    >
      <Still isShown={isShown}>{children}</Still>
    </section>
  );
}

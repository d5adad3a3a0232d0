import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface BannerProps {
  readonly tone: 'warning' | 'note';
  readonly icon: string;
  readonly children: ComponentChildren;
}

/** A line across the page or a part of it that says how things stand. */
export function Banner({ tone, icon, children }: BannerProps) {
  return (
    <div class={`banner banner--${tone}`} role={tone === 'warning' ? 'status' : undefined}>
      <Icon name={icon} />
      {children}
    </div>
  );
}

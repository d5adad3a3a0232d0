import { useRef } from 'preact/hooks';
import type { PaneId } from '../state/ui';
import { Icon } from './icon';

/** One tab and what stands in it. */
export interface Tab {
  readonly id: PaneId;
  readonly icon: string;
  readonly title: string;
  /** How far its part has come, if it has come anywhere: `3/7`. */
  readonly note?: string;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly active: PaneId;
  onChange(id: PaneId): void;
}

/** The element ids by which a tab and its panel name each other. */
export const tabIds = (id: PaneId) => ({ tab: `tab-${id}`, panel: `pane-${id}` });

/** Tabs after the ARIA pattern: one tab stop, arrow keys move, and what is focused is shown. */
export function Tabs({ label, tabs, active, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = tabs.at(index % tabs.length);
    if (!tab) return;
    onChange(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabIds(tab.id).tab}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.id === active);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = Object.hasOwn(places, event.key) ? places[event.key] : undefined;
    if (place === undefined) return;
    event.preventDefault();
    go(place);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, icon, title, note }) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="tab"
          id={tabIds(id).tab}
          aria-controls={tabIds(id).panel}
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          title={title}
          onClick={() => onChange(id)}
        >
          <Icon name={icon} />
          <span class="tab__title">{title}</span>
          {note && <span class="tab__note">{note}</span>}
        </button>
      ))}
    </div>
  );
}

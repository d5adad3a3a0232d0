import type { ComponentProps } from 'preact';
import { lazily } from '../parts/lazily';
import { Menu } from '../parts/menu';
import { useTools } from '../state/tools';
import type { ViewSettings as Settings } from './view-settings';

/** What the map shows, behind a button. */
export function ViewMenu(props: ComponentProps<typeof Settings>) {
  const { text } = useTools();
  return (
    <Menu icon="settings" label={text('view')}>
      <ViewSettings {...props} />
    </Menu>
  );
}

const ViewSettings = lazily(more => more.ViewSettings);

import { softened } from '../../../server/src/service/map/shapes/syllables';
import type { PreviewView } from '../../src/preview/messages';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';
import { FindingCounts } from './finding-counts';
import { Personas } from './personas';

interface HeaderProps {
  readonly view: PreviewView;
  readonly pinned: boolean;
}

/** What the journey is called, whose it is and how its text stands. */
export function Header({ view, pinned }: HeaderProps) {
  const { text, act, pin, exportMap } = useTools();
  return (
    <header class="header">
      <div class="header__names">
        <h1 class="header__title" aria-label={view.title}>
          {softened(view.title)}
        </h1>
        {view.scenario && <p class="header__scenario">{view.scenario}</p>}
      </div>
      <div class="header__facts">
        {view.personas.length > 0 && <Personas names={view.personas} curves={view.map.curves} />}
        <FindingCounts findings={view.findings} />
        <span class="header__buttons">
          <IconButton icon="export" label={text('export')} onPress={exportMap} />
          <IconButton
            icon={pinned ? 'pinned' : 'pin'}
            label={text(pinned ? 'unpin' : 'pin')}
            pressed={pinned}
            onPress={() => pin(!pinned)}
          />
          <IconButton
            icon="question"
            label={`${text('keys')} (?)`}
            onPress={() => act({ type: 'dialog', dialog: { type: 'keys' } })}
          />
        </span>
      </div>
    </header>
  );
}

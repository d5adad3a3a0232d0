import type { PreviewView } from '../../src/preview/messages';
import { FindingCounts } from './finding-counts';
import { Personas } from './personas';

/** What the journey is called, whose it is and how its text stands. */
export function Header({ view }: { readonly view: PreviewView }) {
  return (
    <header class="header">
      <div class="header__names">
        <h1 class="header__title">{view.title}</h1>
        {view.scenario && <p class="header__scenario">{view.scenario}</p>}
      </div>
      <div class="header__facts">
        {view.personas.length > 0 && <Personas names={view.personas} curves={view.map.curves} />}
        <FindingCounts findings={view.findings} />
      </div>
    </header>
  );
}

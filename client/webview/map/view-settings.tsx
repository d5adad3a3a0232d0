import { FACETS } from '../../../server/src/service/map/shapes/facets';
import type { LaneId, PreviewView } from '../../src/preview/messages';
import { isFacetId } from '../messages/map-shape';
import { Choice } from '../parts/choice';
import { useTools } from '../state/tools';
import type { UiState } from '../state/ui';
import { languageName } from '../text/languages';

interface ViewSettingsProps {
  readonly view: PreviewView;
  readonly ui: UiState;
}

/** What the map shows: its lanes, how touchpoints are grouped, whose journey it is, in which language. */
export function ViewSettings({ view, ui }: ViewSettingsProps) {
  const { text, act } = useTools();
  const set = (change: Partial<UiState>) => act({ type: 'ui', change });
  const people = new Map(view.map.curves.map(({ id, title }) => [id, title]));
  const used = FACETS.filter(id => view.map.cards.some(({ facets }) => facets?.[id]));
  return (
    <>
      <Lanes view={view} ui={ui} />
      {view.map.measured.length > 0 && (
        <label class="lane-choice">
          <input type="checkbox" checked={ui.measured} onChange={() => set({ measured: !ui.measured })} />
          {text('view.measured')}
        </label>
      )}
      <Choice
        label={text('view.group')}
        value={ui.groupBy ?? ''}
        options={[['', text('view.group.none')], ...used.map(id => [id, text(`facet.${id}`)] as const)]}
        onChange={value => set({ groupBy: isFacetId(value) ? value : null })}
      />
      {people.size > 1 && (
        <Choice
          label={text('view.persona')}
          value={ui.persona ?? ''}
          options={[['', text('view.persona.all')], ...people]}
          onChange={value => set({ persona: value || null })}
        />
      )}
      {view.languages.length > 1 && (
        <Choice
          label={text('view.language')}
          value={view.contentLanguage}
          options={view.languages.map(tag => [tag, languageName(tag, view.language)] as const)}
          onChange={contentLanguage => set({ contentLanguage })}
        />
      )}
    </>
  );
}

/** The steps stay: all else hangs on them. */
const ALWAYS: LaneId = 'steps';

function Lanes({ view: { map }, ui: { hidden } }: ViewSettingsProps) {
  const { text, act } = useTools();
  const toggle = (id: LaneId) => {
    const next = hidden.includes(id) ? hidden.filter(other => other !== id) : [...hidden, id];
    act({ type: 'ui', change: { hidden: next } });
  };
  return (
    <fieldset class="lane-choices">
      <legend class="choice__label">{text('view.lanes')}</legend>
      {map.lanes
        .filter(({ id }) => id !== ALWAYS)
        .map(({ id, title }) => (
          <label key={id} class="lane-choice">
            <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
            {title}
          </label>
        ))}
    </fieldset>
  );
}

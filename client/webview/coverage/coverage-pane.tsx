import type { CoverageView, PreviewView } from '../../src/preview/messages';
import { firstStepOf } from '../map/first-step';
import { Choice } from '../parts/choice';
import { EmptyPart } from '../parts/empty-part';
import { PartPane } from '../parts/part-pane';
import type { PageState } from '../state/page';
import { useTools } from '../state/tools';
import { ChannelTable } from './channel-table';
import { SurveyTable } from './survey-table';

interface CoveragePaneProps extends Pick<PageState, 'ui'> {
  readonly view: PreviewView;
}

/** Where customers meet which channel, and about what somebody asks them: the holes can be filled from here. */
export function CoveragePane({ view, ui }: CoveragePaneProps) {
  const { text } = useTools();
  const { channels = [], touchpoints = [] } = view.coverage ?? {};
  const hasCells = channels.length + touchpoints.length > 0;
  return (
    <PartPane id="coverage" view={view} head={hasCells && <p class="pane__hint">{text('coverage.hint')}</p>}>
      {coverage => (
        <>
          <Channels coverage={coverage} view={view} persona={ui.persona} />
          <Surveys coverage={coverage} view={view} />
        </>
      )}
    </PartPane>
  );
}

interface PartProps {
  readonly coverage: CoverageView;
  readonly view: PreviewView;
}

/** The matrix of the persona whose journey is looked at, as on the map; everybody's where it has none. */
function Channels({ coverage, view, persona }: PartProps & Pick<PageState['ui'], 'persona'>) {
  const { text, act, add } = useTools();
  const step = firstStepOf(view.map);
  const [all, ...others] = coverage.channels;
  const matrix = others.find(({ id }) => id === persona) ?? all;
  return (
    <section class="table-part">
      <h3 class="table-part__title">{text('coverage.channels')}</h3>
      {coverage.channels.length > 1 && (
        <Choice
          label={text('view.persona')}
          value={matrix?.id ?? ''}
          options={coverage.channels.map(({ id, title }) => [id, title] as const)}
          onChange={id => act({ type: 'ui', change: { persona: id === all?.id ? null : id } })}
        />
      )}
      {matrix ? (
        <ChannelTable matrix={matrix} stages={coverage.stages} locked={view.stale} />
      ) : (
        <EmptyPart
          icon="layout"
          what={text('coverage.channels.empty')}
          how={text('coverage.channels.empty.how')}
          action={
            step === undefined
              ? undefined
              : {
                  label: text('coverage.channels.first'),
                  disabled: view.stale,
                  onPress: () => add(step, 'touchpoints'),
                }
          }
        />
      )}
    </section>
  );
}

function Surveys({ coverage, view }: PartProps) {
  const { text, createSurvey } = useTools();
  const { touchpoints } = coverage;
  return (
    <section class="table-part">
      <h3 class="table-part__title">{text('coverage.surveys')}</h3>
      {touchpoints.length > 0 ? (
        <SurveyTable coverage={coverage} locked={view.stale} />
      ) : (
        <EmptyPart
          icon="checklist"
          what={text('coverage.surveys.empty')}
          how={text('coverage.surveys.empty.how')}
          action={{ label: text('coverage.surveys.first'), onPress: createSurvey }}
        />
      )}
    </section>
  );
}

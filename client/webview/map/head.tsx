import { useId } from 'preact/hooks';
import { softened } from '../../../server/src/service/map/shapes/syllables';
import type { StageColumn } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { Retitle } from '../parts/retitle';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { FindingBadge } from './finding-badge';
import { ItemButton } from './item-button';
import { stageItem } from './items';
import { placeOf } from './place';

interface HeadProps {
  readonly map: ShownMap;
  readonly current: string | undefined;
  readonly selected: string | null;
  /** The item whose title is written in place. */
  readonly editing: string | null;
  onFocus(item: string): void;
}

/** The headings over the lanes: phases, and in them the stages. They stay in view. */
export function Head({ map, current, selected, editing, onFocus }: HeadProps) {
  return (
    <div class="map-head">
      <div class="scaled">
        {map.phases.map((phase, index) => (
          <div key={index} class={`phase phase--${phase.id}`} style={placeOf(phase)}>
            <span class="phase__title">{phase.title}</span>
          </div>
        ))}
        {map.stages.map(stage => (
          <Stage
            key={stage.key}
            stage={stage}
            isCurrent={stageItem(stage.key) === current}
            isSelected={stageItem(stage.key) === selected}
            isEditing={stageItem(stage.key) === editing}
            isLoose={map.isOverview}
            onFocus={onFocus}
          />
        ))}
      </div>
    </div>
  );
}

interface StageProps {
  readonly stage: StageColumn;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  /** Whether its title is wrapped by the page: its lines were made for more room. */
  readonly isLoose: boolean;
  onFocus(item: string): void;
}

const Stage = memo(function Stage({ stage, isCurrent, isSelected, isEditing, isLoose, onFocus }: StageProps) {
  const { text } = useTools();
  const findings = useId();
  const words = stage.goal ? `${stage.title}: ${stage.goal}` : stage.title;
  return (
    <div class={isSelected ? 'stage is-selected' : 'stage'} style={placeOf(stage)}>
      <ItemButton
        item={stageItem(stage.key)}
        class="stage__main"
        name={text('stage', { title: words })}
        title={words}
        describedBy={stage.findings.length > 0 ? findings : undefined}
        source={stage.source}
        isCurrent={isCurrent}
        isSelected={isSelected}
        isEditable
        onFocus={onFocus}
      >
        <span class="stage__title" dir="auto">
          {isLoose
            ? softened(stage.title)
            : stage.lines.map((line, index) => (
                <span class="stage__line" key={index}>
                  {`${line} `}
                </span>
              ))}
        </span>
        {stage.goal && (
          <span class="stage__goal" dir="auto">
            {stage.goal}
          </span>
        )}
      </ItemButton>
      {isEditing && <Retitle thing={stage.key} title={stage.title} />}
      <FindingBadge id={findings} title={stage.title} findings={stage.findings} isCurrent={isCurrent} />
    </div>
  );
});

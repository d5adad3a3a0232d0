import type { JourneyModel } from '../model/journey';
import { weakestStep } from '../scores/weakest';
import type { CardContext } from './cards';
import { columnsOf } from './columns';
import { contentsOf } from './contents';
import { curvesOf, ticksIn } from './curves';
import { placeFindings } from './findings';
import { stageHeadings } from './heads';
import { measuredRuns } from './measured';
import type { MapOptions } from './options';
import { laneTitles, phaseTitles } from './titles';
import type { MapContent, PhaseTitle } from './types';

/**
 * What the map of a journey shows. Lanes that would be empty are left out. Works on a half-typed journey: what is not
 * written yet has no card, or one with its id for a title. Where everything stands, `layoutMap` knows.
 */
export function mapContent(journey: JourneyModel, options: MapOptions): MapContent {
  const spans = columnsOf(journey);
  const columns = spans.flatMap(({ steps }) => steps);
  const found = placeFindings(journey, options.findings);
  const weakest = weakestStep(
    columns.map(({ key, step }) => ({ key, entity: step.entity })),
    options.weak,
  )?.key;
  const context: CardContext = { ...options, journey, found, weakest };
  const lanes = contentsOf(columns, context);
  const isFelt = lanes.some(({ id }) => id === 'sentiment');
  return {
    phases: phasesIn(journey, options),
    stages: stageHeadings(spans, found, options),
    lanes: lanes.map(({ id }) => ({ id, title: laneTitles[id][options.language] })),
    cards: lanes.flatMap(({ cards }) => cards),
    curves: isFelt ? curvesOf(columns, options) : [],
    measured: isFelt ? measuredRuns(columns, options) : [],
    ticks: isFelt ? ticksIn(options) : [],
    ...(weakest === undefined ? {} : { weakest }),
  };
}

function phasesIn({ stages }: JourneyModel, { language }: MapOptions): readonly PhaseTitle[] {
  const ids = new Set(stages.flatMap(({ entity }) => entity.data.phase ?? []));
  return [...ids].map(id => ({ id, title: phaseTitles[id][language] }));
}

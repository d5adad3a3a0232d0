import type { Asked } from '../model/asked';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { metricSample, type SampleSize, sampleText, surveySample } from '../scores/sample-size';
import { scoreOf } from '../scores/score';
import type { ChecklistSample } from './types';

/** In which language a checklist is written, and when it is read. */
export interface ChecklistOptions {
  readonly language: BuiltInLanguage;
  /** `yyyy-mm-dd`: what was measured until then says how much answers differ. */
  readonly today: string;
}

/** How many have to answer at a touchpoint: for its metrics, and for the surveys of which none is made. */
export function samplesOf(
  { surveys, metrics }: Asked,
  workspace: Workspace,
  { language, today }: ChecklistOptions,
): readonly ChecklistSample[] {
  const measured = new Set(metrics.map(({ data }) => data.survey));
  const asked = surveys.filter(({ id }) => !measured.has(id));
  const told = (
    { id = '', data }: Asked['surveys' | 'metrics'][number],
    sizes: readonly SampleSize[],
  ): readonly ChecklistSample[] =>
    sizes.length === 0
      ? []
      : [{ id, title: textIn(data.title, language) || id, sizes, text: sampleText(sizes, language) }];
  return [
    ...metrics.flatMap(metric => told(metric, metricSample(scoreOf(metric, workspace, today)))),
    ...asked.flatMap(survey => told(survey, surveySample(survey))),
  ];
}

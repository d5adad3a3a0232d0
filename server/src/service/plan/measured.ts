import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { type Entity, isKind } from '../model/entity';
import { sourceOf } from '../model/source-path';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { beforeAfter } from '../scores/before-after';
import { beforeAfterLines } from '../scores/before-after-text';
import { isBetter } from '../scores/direction';
import { valueText } from '../scores/number-text';
import { scoreOf } from '../scores/score';
import type { PlanMeasurement } from './types';

/** When a plan begins, and how its texts are told. */
interface MeasuredOptions {
  /** `yyyy-mm-dd` */
  readonly start: string;
  readonly today: string;
  readonly language: BuiltInLanguage;
}

const told = t(
  'told in the plan: {before} → {after}',
  'im Plan angegeben: {before} → {after}',
  'angivet i planen: {before} → {after}',
);

/** What shows whether a written plan works: the metrics that it and its steps name, before its start and since. */
export function measuredIn(
  plan: Entity<'plan'>,
  steps: readonly Entity<'plan-step'>[],
  workspace: Workspace,
  options: MeasuredOptions,
): readonly PlanMeasurement[] {
  const { measurements = [] } = plan.data;
  const ids = new Set(
    [...measurements, ...steps.map(({ data }) => data)].flatMap(({ metric }) => metric ?? []),
  );
  return [...ids].flatMap((id): readonly PlanMeasurement[] => {
    const metric = workspace.definitions('metric', id, plan.document)[0];
    if (!isKind(metric, 'metric')) return [];
    const written = measurements.find(each => each.metric === id);
    return [measurementOf(metric, written ?? {}, workspace, options)];
  });
}

function measurementOf(
  metric: Entity<'metric'>,
  { before, after }: { readonly before?: number; readonly after?: number },
  workspace: Workspace,
  { start, today, language }: MeasuredOptions,
): PlanMeasurement {
  const score = scoreOf(metric, workspace, today);
  const found = beforeAfter(metric, start, workspace, today);
  const value = (known: number | undefined) =>
    known === undefined ? '–' : valueText(known, score.unit, language);
  const isTold = before !== undefined || after !== undefined;
  const verdict = found.change && found.significant ? isBetter(metric, 0, found.change) : undefined;
  return {
    title: textIn(metric.data.title, language) || (metric.id ?? ''),
    lines: [
      ...beforeAfterLines(score, found, start, language),
      ...(isTold ? [filled(told[language], { before: value(before), after: value(after) })] : []),
    ],
    ...(verdict === undefined ? {} : { trend: verdict ? 'better' : 'worse' }),
    source: sourceOf(metric.document, metric.node),
  };
}

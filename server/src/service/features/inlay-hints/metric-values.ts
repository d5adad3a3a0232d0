import type { InlayHint } from 'vscode-languageserver-types';
import { type Entity, isKind } from '../../model/entity';
import { resolve } from '../../model/resolve';
import type { DisplayLanguage } from '../../ports';
import { latestOf } from '../../rules/parts/measured';
import type { Span } from '../../syntax/nodes';
import { type HintRequest, hintBehind } from './hint';

/** The newest value of each metric: where it is defined, and where it is named. */
export function metricValues(request: HintRequest): readonly InlayHint[] {
  const { document, workspace, isIn } = request;
  const defined = document.entities.flatMap(entity =>
    isKind(entity, 'metric') && entity.idNode && isIn(entity.idNode)
      ? [hint(entity.idNode, entity, request)]
      : [],
  );
  const named = document.references.flatMap(reference => {
    if (!reference.kinds.includes('metric') || !isIn(reference.node)) return [];
    const [target] = resolve(reference, workspace);
    if (target?.origin !== 'file' || !isKind(target.entity, 'metric')) return [];
    return [hint(reference.node, target.entity, request, target.entity)];
  });
  return [...defined, ...named].flat();
}

function hint(
  place: Span,
  metric: Entity<'metric'>,
  request: HintRequest,
  target?: Entity,
): readonly InlayHint[] {
  const value = latestOf(metric, request.today);
  if (value === undefined) return [];
  return [hintBehind(place, valueIn(value, metric.data.unit, request.language), request, target)];
}

function valueIn(value: number, unit: string | undefined, language: DisplayLanguage): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  return unit === undefined ? number : `${number} ${unit}`;
}

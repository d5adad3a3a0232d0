import type { InlayHint } from 'vscode-languageserver-types';
import { type Entity, isKind } from '../../model/entity';
import { resolve } from '../../model/resolve';
import { scoreOf } from '../../scores/score';
import { scoreText } from '../../scores/text';
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

/** What nobody has measured yet needs no hint; a data file in which nothing counts does. */
function hint(
  place: Span,
  metric: Entity<'metric'>,
  request: HintRequest,
  target?: Entity,
): readonly InlayHint[] {
  const score = scoreOf(metric, request.workspace, request.today);
  const text = score.latest || score.data ? scoreText(score, request.language) : undefined;
  return text === undefined ? [] : [hintBehind(place, text, request, target)];
}

import type { ListedTouchpoint } from '../../../protocol';
import { catalogue } from '../../catalogue';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { touchpointsIn } from '../../model/journey';
import { textIn } from '../../model/text';
import { touchpointById } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';

/** The touchpoints that a step may name and does not yet: those of the files first, each kind by title. */
export function touchpointsFor(
  step: Entity<'step'>,
  document: JourneyDocument,
  workspace: Workspace,
  language: string,
): readonly ListedTouchpoint[] {
  const met = new Set(touchpointsIn(step, workspace).map(({ touchpoint }) => touchpoint.id));
  const own = workspace.visible('touchpoint', document).flatMap(({ id }) => id ?? []);
  const ids = [...new Set([...own, ...catalogue.touchpoints.map(({ id }) => id)])];
  return ids
    .filter(id => !met.has(id))
    .map(id => {
      const { data, entity } = touchpointById(id, document, workspace);
      return { id, title: textIn(data.title, language) || id, isBuiltIn: !entity };
    })
    .sort((a, b) => Number(a.isBuiltIn) - Number(b.isBuiltIn) || a.title.localeCompare(b.title, language));
}

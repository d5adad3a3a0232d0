import type { JourneyDocument } from '../../model/document';
import { journeyOf } from '../../model/journey';
import { byUri } from '../../model/order';
import type { Workspace } from '../../model/workspace';

/** The files of the journeys in which customers meet a touchpoint, in the order of their URIs. */
export function journeysMeeting(touchpoint: string, workspace: Workspace): readonly JourneyDocument[] {
  return workspace
    .ofKind('journey')
    .filter(document =>
      journeyOf(document, workspace)?.steps.some(({ touchpoints }) =>
        touchpoints.some(use => use.touchpoint.id === touchpoint),
      ),
    )
    .sort(byUri);
}

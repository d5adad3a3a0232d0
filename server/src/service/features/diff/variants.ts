import type { VariantJourney, Variants } from '../../../protocol';
import { entitiesOf } from '../../model/by-kind';
import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind } from '../../model/entity';
import { textIn } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';

/** The current journey that a future one improves, and the future ones of a current one. */
export function variantsOf(
  document: JourneyDocument,
  workspace: Workspace,
  language: DisplayLanguage,
): Variants {
  const [own] = entitiesOf(document, 'journey');
  const improved = own?.data.variant_of;
  const [current] = improved === undefined ? [] : workspace.definitions('journey', improved, document);
  const others = workspace.ofKind('journey').flatMap(file => entitiesOf(file, 'journey'));
  const futures = others.filter(({ data }) => own?.id !== undefined && data.variant_of === own.id);
  const named = (journey: Entity<'journey'>): VariantJourney => ({
    uri: journey.document.uri,
    title: textIn(journey.data.title, language) || (journey.id ?? ''),
  });
  return {
    current: isKind(current, 'journey') && current !== own ? named(current) : null,
    futures: futures.filter(journey => journey !== own).map(named),
  };
}

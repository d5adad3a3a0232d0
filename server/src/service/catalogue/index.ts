import { channels } from './channels';
import { touchpointChecks } from './checks';
import { journeyChecks } from './journey-checks';
import { planSteps } from './plan-template';
import { createSearch } from './search';
import { touchpoints } from './touchpoints';
import type { CatalogueCheck, CatalogueTouchpoint, Channel, LocatedCheck } from './types';

export type * from './types';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]));

const touchpointById = byId<CatalogueTouchpoint>(touchpoints);
const channelById = byId<Channel>(channels);
const checkById: ReadonlyMap<string, LocatedCheck> = new Map([
  ...touchpointChecks.map((check): [string, LocatedCheck] => [check.id, locate(check)]),
  ...journeyChecks.map((check): [string, LocatedCheck] => [check.id, { check, owners: ['journey'] }]),
]);

function locate(check: CatalogueCheck): LocatedCheck {
  return { check, owners: touchpoints.filter(({ checks }) => checks.includes(check)).map(({ id }) => id) };
}

/** The built-in knowledge: touchpoints with their checks, journey-wide checks, channels, plan template. */
export const catalogue = Object.freeze({
  /** All built-in touchpoints, in the order of their acceptance ids (roughly the order of a journey). */
  touchpoints,
  /** The checks of a journey as a whole: all channels, customer communication, strategy and culture. */
  journeyChecks,
  /** The built-in channels. */
  channels,
  /** The five steps of the built-in 30-day improvement plan, in order, without gap or overlap. */
  planSteps,
  /** The built-in touchpoint of an id, if there is one. */
  touchpoint: (id: string): CatalogueTouchpoint | undefined => touchpointById.get(id),
  /** The check of an id with the touchpoints that have it, or `journey` for a journey-wide one. */
  check: (id: string): LocatedCheck | undefined => checkById.get(id),
  /** The checks of a touchpoint, or of `journey`; none for an id that is not built in. */
  checksOf: (id: string): readonly CatalogueCheck[] =>
    id === 'journey' ? journeyChecks : (touchpointById.get(id)?.checks ?? []),
  /** The built-in channel of an id, if there is one. */
  channel: (id: string): Channel | undefined => channelById.get(id),
  /**
   * Touchpoints whose id, title or aliases in any language contain every word of the term, best match
   * first. Case and accents do not matter; a blank term finds all.
   */
  search: createSearch(touchpoints),
});

/** What {@link catalogue} offers. */
export type Catalogue = typeof catalogue;

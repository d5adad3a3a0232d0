import type { CatalogueCheck } from '../types';
import { advertisingChecks } from './advertising';
import { chatChecks } from './chat';
import { checkoutChecks } from './checkout';
import { contentChecks } from './content';
import { productChecks } from './product';
import { recommendationChecks } from './recommendation';
import { retentionChecks } from './retention';
import { salesChecks } from './sales';
import { serviceChecks } from './service';
import { socialChecks } from './social';

/** Every check that belongs to touchpoints, each once. */
export const touchpointChecks = [
  ...advertisingChecks,
  ...recommendationChecks,
  ...socialChecks,
  ...contentChecks,
  ...salesChecks,
  ...checkoutChecks,
  ...chatChecks,
  ...serviceChecks,
  ...productChecks,
  ...retentionChecks,
] as const;

/** Id of a check that belongs to touchpoints. */
export type CheckId = (typeof touchpointChecks)[number]['id'];

const byId = new Map<string, CatalogueCheck>(touchpointChecks.map(check => [check.id, check]));

/** The checks of these ids, in this order; the compiler knows the ids, so none is missing. */
export const checks = (...ids: readonly CheckId[]): readonly CatalogueCheck[] =>
  ids.flatMap(id => byId.get(id) ?? []);

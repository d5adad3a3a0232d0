import { categories } from './categories';
import { channels } from './channels';
import { touchpointChecks } from './checks';
import { entries } from './entries';
import { identification } from './identification';
import { journeyChecks } from './journey-checks';
import type { Mistake, SurveyKnowledge, Term } from './knowledge-types';
import { metrics } from './metrics';
import { mistakes } from './mistakes';
import { personaFields } from './persona-fields';
import { planSteps } from './plan-template';
import { practices } from './practices';
import { createSearch } from './search';
import { stageFields } from './stage-fields';
import { stages } from './stages';
import { surveys } from './surveys';
import { terms } from './terms';
import { touchpoints } from './touchpoints';
import type { CatalogueCheck, CatalogueTouchpoint, Channel, LocatedCheck } from './types';

export type * from './knowledge-types';
export type * from './types';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]));

const touchpointById = byId<CatalogueTouchpoint>(touchpoints);
const channelById = byId<Channel>(channels);
const termById = byId<Term>(terms);
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
  /** The words of the trade. */
  terms,
  /** The stages of both models, with advice. */
  stages,
  /** Ready surveys, ways of listening, and rules for both. */
  surveys,
  /** The metrics, and rules for measuring. */
  metrics,
  /** What often goes wrong, with its correction. */
  mistakes,
  /** Practices that are nothing to tick off. */
  practices,
  /** What belongs in a persona. */
  personaFields,
  /** What belongs in stages, steps and touchpoints. */
  stageFields,
  /** How to find touchpoints: steps and questions, in order. */
  identification,
  /** The ways to group touchpoints. */
  categories,
  /** The term of an id, if there is one. */
  term: (id: string): Term | undefined => termById.get(id),
  /** The surveys and ways of listening that suit a built-in touchpoint, in the order of the journey. */
  surveysFor: (touchpoint: string): readonly SurveyKnowledge[] =>
    surveys.filter(({ touchpoints: suited }) => suited.includes(touchpoint)),
  /** The mistakes that a lint rule finds. */
  mistakesOf: (rule: string): readonly Mistake[] => mistakes.filter(({ rules }) => rules.includes(rule)),
  /** Every entry of every group in one form, in a fixed order. */
  entries,
});

/** What {@link catalogue} offers. */
export type Catalogue = typeof catalogue;

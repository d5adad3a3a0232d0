import { entitiesOf } from '../model/by-kind';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { priorityOf, quadrantOf, worthOf } from '../model/opportunity';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import { touchpointById } from '../model/touchpoint';
import { uniqueNames } from '../model/unique-names';
import type { Workspace } from '../model/workspace';
import type { NamedPlace, OpportunitiesView, OpportunityItem } from './types';

/** The opportunities that a journey lists, in the order of the text. */
export function opportunitiesIn({ document }: JourneyModel): readonly Entity<'opportunity'>[] {
  return entitiesOf(document, 'opportunity');
}

/** The opportunities of a journey with what they are worth. Texts are in the language given. */
export function opportunitiesView(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
): OpportunitiesView {
  const unique = uniqueNames();
  const placeOf = placeFinder(journey, workspace, language);
  const items = opportunitiesIn(journey).map((one, index) => ({
    ...itemOf(one, language),
    key: unique(one.id ?? `#${index + 1}`),
    from: (one.data.from ?? []).map(placeOf),
  }));
  return { items: items.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)) };
}

function itemOf(one: Entity<'opportunity'>, language: string): Omit<OpportunityItem, 'key' | 'from'> {
  const { title, kind, insight, effort, confidence, status = 'open', owner, solutions = [] } = one.data;
  const rated = { value: worthOf(one), priority: priorityOf(one), quadrant: quadrantOf(one) };
  const told = { kind, insight: textIn(insight, language), effort, confidence, owner, ...rated };
  return {
    ...known(told),
    title: textIn(title, language) || (one.id ?? ''),
    status,
    solutions: solutions.flatMap(({ id, title: of }) => textIn(of, language) || (id ?? [])),
    source: sourceOf(one.document, one.node),
  };
}

/** What is told: without what nobody has written. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(told) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What an id in `from` names; the id itself where it is nowhere. */
function placeFinder(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
): (id: string) => NamedPlace {
  const parts = new Map<string, NamedPlace>();
  for (const { entity } of [...journey.steps, ...journey.stages]) {
    const { id, document, node, data } = entity;
    if (id === undefined) continue;
    parts.set(id, { title: textIn(data.title, language) || id, source: sourceOf(document, node) });
  }
  const uses = journey.steps.flatMap(({ touchpoints }) => touchpoints);
  return id => {
    const part = parts.get(id);
    if (part) return part;
    const title = textIn(touchpointById(id, journey.document, workspace).data.title, language) || id;
    const use = uses.find(({ touchpoint }) => touchpoint.id === id);
    return use ? { title, source: sourceOf(use.step.entity.document, use.node) } : { title };
  };
}

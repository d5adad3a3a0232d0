import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { personasOf } from '../model/persona';
import { feltIn } from '../model/sentiment';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { CoverageOptions } from './coverage';
import type { ChannelMatrix, ChannelRow, CoveredBy } from './types';

/** The id of the matrix of all customers. */
const ALL = 'all';

/** The channels by stage: for everybody, then for each persona that says which channels it uses. */
export function channelMatrices(
  journey: JourneyModel,
  workspace: Workspace,
  options: CoverageOptions,
): readonly ChannelMatrix[] {
  const personas = personasOf(journey, workspace).flatMap(({ id, entity }) => {
    const channels = [...new Set(entity?.data.channels ?? [])];
    if (id === undefined || !entity || channels.length === 0) return [];
    return [{ id, title: textIn(entity.data.name, options.contentLanguage) || id, channels }];
  });
  const met = journey.steps.flatMap(({ touchpoints }) =>
    touchpoints.flatMap(use => use.touchpoint.data.channel ?? []),
  );
  const all = [...new Set([...personas.flatMap(({ channels }) => channels), ...met])];
  const matrix = (id: string, title: string, channels: readonly string[]): ChannelMatrix => ({
    id,
    title,
    rows: channels.map(channel => rowOf(channel, id, journey, options)),
  });
  const whole = all.length > 0 ? [matrix(ALL, options.everybody, all)] : [];
  return [...whole, ...personas.map(({ id, title, channels }) => matrix(id, title, channels))];
}

function rowOf(
  channel: string,
  persona: string,
  { stages }: JourneyModel,
  options: CoverageOptions,
): ChannelRow {
  return {
    id: channel,
    title: options.channelTitle(channel),
    cells: stages.map(stage => coveredIn(stage, channel, persona, options.contentLanguage)),
  };
}

/** Each touchpoint once, however many steps of the stage meet it; one that is no longer there covers nothing. */
function coveredIn(
  { steps }: StageModel,
  channel: string,
  persona: string,
  language: string,
): readonly CoveredBy[] {
  const uses = steps.filter(step => isFor(step, persona)).flatMap(({ touchpoints }) => touchpoints);
  const here = uses.filter(
    ({ touchpoint: { data } }) => data.channel === channel && data.status !== 'retired',
  );
  return here
    .filter(
      ({ touchpoint }, index) => index === here.findIndex(other => other.touchpoint.id === touchpoint.id),
    )
    .map(({ touchpoint: { id, data }, step, node }) => ({
      title: textIn(data.title, language) || id,
      source: sourceOf(step.entity.document, node),
    }));
}

/** A step in which values name others alone is not this persona's. */
function isFor({ entity }: StepModel, persona: string): boolean {
  const felt = feltIn(entity, 'current').map(one => one.persona);
  return persona === ALL || felt.length === 0 || felt.includes(undefined) || felt.includes(persona);
}

import type { JourneyModel, StepModel, TouchpointUse } from '../../model/journey';
import { oncePerThing, onceWhileSame } from '../../model/once';
import { worstIn } from '../../model/sentiment';
import { isBot } from './bots';
import { isSupportContact } from './service-contacts';

/** A change of channel that the customer cannot avoid. */
export interface ForcedSwitch {
  /** The step in which the customer is on the new channel. */
  readonly step: StepModel;
  readonly from: string;
  readonly to: string;
}

/** Channels on which customers ask for help; what is written to a bot is a chat. */
const ASKING: ReadonlySet<string> = new Set(['social', 'email', 'sms', 'phone', 'chat', 'store']);

/**
 * The runs of steps in which customers try to get help, each step leading to the next. The first and the
 * last have a support contact; in between any channel counts on which one can ask.
 */
export function supportEpisodes({ steps }: JourneyModel): readonly (readonly StepModel[])[] {
  const runs: StepModel[][] = [];
  let run: StepModel[] = [];
  for (const step of steps) {
    const before = run.at(-1);
    if (before && !leadsTo(before, step)) run = [];
    if (channelsIn(step).length === 0) run = [];
    else if (run.push(step) === 1) runs.push(run);
  }
  return runs.map(trimmed).filter(episode => episode.some(hasSupport));
}

/** A complaint may begin anywhere, but whoever does not get to the support in the end is in no episode. */
function trimmed(run: readonly StepModel[]): readonly StepModel[] {
  return run.slice(0, run.findLastIndex(hasSupport) + 1);
}

const hasSupport = oncePerThing(({ touchpoints }: StepModel): boolean =>
  touchpoints.some(({ touchpoint }) => isSupportContact(touchpoint)),
);

/** Without `next` a step leads to the one behind it. */
function leadsTo({ entity }: StepModel, next: StepModel): boolean {
  const branches = entity.data.next ?? [];
  return branches.length === 0 || branches.some(({ to }) => to === next.entity.id);
}

/**
 * The changes of channel in an episode that are forced: the next step cannot be taken on any channel that
 * the customer is on. Several channels in one step are a choice, unless somebody suffers in it: then they
 * were gone through one after the other.
 */
export function forcedSwitches(episode: readonly StepModel[]): readonly ForcedSwitch[] {
  const switches: ForcedSwitch[] = [];
  let current: readonly string[] | undefined;
  for (const step of episode) {
    const channels = channelsIn(step);
    for (const choice of suffers(step) ? channels.map(channel => [channel]) : [channels]) {
      const same: readonly string[] = current?.filter(channel => choice.includes(channel)) ?? choice;
      if (same.length === 0) switches.push({ step, from: current?.at(-1) ?? '', to: choice[0] ?? '' });
      current = same.length > 0 ? same : choice;
    }
  }
  return switches;
}

function suffers({ entity }: StepModel): boolean {
  return (worstIn(entity)?.value ?? 0) <= -1 || (entity.data.pain_points?.length ?? 0) > 0;
}

function channelsIn(step: StepModel): readonly string[] {
  return channelsWhen(step, step.stage.data.phase === 'after');
}

const channelsWhen = onceWhileSame(({ touchpoints }: StepModel, isLate: boolean): readonly string[] => {
  const channels = touchpoints.flatMap(use => channelOf(use, isLate) ?? []);
  return channels.filter((channel, index) => channel !== channels[index - 1]);
});

function channelOf({ touchpoint }: TouchpointUse, isLate: boolean): string | undefined {
  const { channel, trigger } = touchpoint.data;
  if (isBot(touchpoint)) return touchpoint.builtIn?.id === 'phone-system' ? 'phone' : 'chat';
  if (isSupportContact(touchpoint)) return channel;
  const mayAsk = isLate && trigger !== 'company' && channel !== undefined && ASKING.has(channel);
  return mayAsk ? channel : undefined;
}

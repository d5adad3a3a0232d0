import { type CatalogueTouchpoint, catalogue } from '../../catalogue';
import type { StepModel } from '../../model/journey';
import type { Workspace } from '../../model/workspace';
import { inFlow, type Writable } from '../../syntax/edit/writing';
import { freeId } from './ids';
import { textFor } from './name';

/** What to write into a step so that customers meet a channel there: the id of what is built in, else a definition. */
export function touchpointOn(channel: string, step: StepModel, workspace: Workspace): Writable {
  return builtInOn(channel)?.id ?? ownOn(channel, step, workspace);
}

/** The built-in touchpoint that best stands for a channel: one of the company’s own, as the first choice. */
export function builtInOn(channel: string): CatalogueTouchpoint | undefined {
  const all = catalogue.touchpoints.filter(touchpoint => touchpoint.channel === channel);
  const isOpen = ({ trigger, directness }: CatalogueTouchpoint) =>
    directness === 'direct' && trigger !== 'company';
  return all.find(({ id }) => id === FIRST_CHOICE[channel]) ?? all.find(isOpen) ?? all[0];
}

const FIRST_CHOICE: Readonly<Record<string, string>> = {
  website: 'website',
  social: 'social-media',
  email: 'support-message',
  phone: 'customer-service',
  community: 'community',
  'review-site': 'reviews',
};

/** Nothing built in is met on some channels, such as the app: a new touchpoint, classified as its step is. */
function ownOn(channel: string, { entity, stage }: StepModel, workspace: Workspace): Writable {
  const { document } = entity;
  const known = catalogue.channel(channel);
  const isTaken = (id: string) =>
    catalogue.touchpoint(id) !== undefined || workspace.sameId('touchpoint', id, document).length > 0;
  return {
    id: freeId(channel, isTaken),
    title: known ? textFor(document, workspace, known.title) : channel,
    phases: inFlow([stage.data.phase ?? 'after']),
    channel,
    channel_type: known?.channelType ?? 'both',
    directness: 'direct',
  };
}

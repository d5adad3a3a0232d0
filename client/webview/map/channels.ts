import {
  type BuiltInChannel,
  channelIcons,
  isBuiltInChannel,
} from '../../../server/src/service/map/shapes/icons';
import type { Tools } from '../state/tools';

/** All built-in channels. */
export const builtInChannels = Object.keys(channelIcons) as readonly BuiltInChannel[];

/** A channel's name; the user's own channels are known by their id alone. */
export function channelName(channel: string, { text }: Pick<Tools, 'text'>): string {
  return isBuiltInChannel(channel) ? text(`channel.${channel}`) : channel;
}

import {
  type BuiltInChannel,
  channelIcons,
  isBuiltInChannel,
} from '../../../server/src/service/map/shapes/icons';
import type { TextKey } from '../text/words';

/** All built-in channels. */
export const builtInChannels = Object.keys(channelIcons) as readonly BuiltInChannel[];

/** The key of the text that names a channel; undefined for the user's own, whose id is its name. */
export function channelText(channel: string): TextKey | undefined {
  return isBuiltInChannel(channel) ? `channel.${channel}` : undefined;
}

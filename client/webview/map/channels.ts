import type { TextKey } from '../text/words';

/** The built-in channels: the codicon that stands for each. */
const ICONS = {
  website: 'globe',
  'web-shop': 'credit-card',
  search: 'search',
  social: 'heart',
  email: 'mail',
  sms: 'comment',
  phone: 'call-outgoing',
  chat: 'comment-discussion',
  chatbot: 'hubot',
  app: 'device-mobile',
  store: 'home',
  office: 'briefcase',
  event: 'calendar',
  print: 'notebook',
  tv: 'vm',
  post: 'package',
  partner: 'link',
  'review-site': 'star-half',
  community: 'organization',
  'in-product': 'inspect',
  'word-of-mouth': 'quote',
} as const;

type BuiltIn = keyof typeof ICONS;

/** All built-in channels. */
export const builtInChannels = Object.keys(ICONS) as readonly BuiltIn[];

/** The codicon of a channel; the user's own channels share one. */
export function channelIcon(channel: string): string {
  return isBuiltIn(channel) ? ICONS[channel] : 'broadcast';
}

/** The text that names a channel; undefined for the user's own, whose id is its name. */
export function channelText(channel: string): TextKey | undefined {
  return isBuiltIn(channel) ? `channel.${channel}` : undefined;
}

function isBuiltIn(channel: string): channel is BuiltIn {
  return Object.hasOwn(ICONS, channel);
}

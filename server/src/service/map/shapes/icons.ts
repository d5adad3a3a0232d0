/** The built-in channels: the codicon that stands for each. */
export const channelIcons = {
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

/** A channel that everybody knows. */
export type BuiltInChannel = keyof typeof channelIcons;

/** The codicon of a channel; the user's own channels share one. */
export function channelIcon(channel: string): string {
  return isBuiltInChannel(channel) ? channelIcons[channel] : 'broadcast';
}

/** Whether a channel is one of those that have an icon of their own. */
export function isBuiltInChannel(channel: string): channel is BuiltInChannel {
  return Object.hasOwn(channelIcons, channel);
}

/** The codicons of why a score is not to be taken for a sure one. */
export const cautionIcons = { none: 'circle-slash', hidden: 'eye-closed', indicative: 'question' } as const;

/** The codicons of which way a score went. */
export const wayIcons = { up: 'arrow-up', down: 'arrow-down', level: 'arrow-right' } as const;

/** The codicons of whether that is an improvement. */
export const verdictIcons = { better: 'thumbsup', worse: 'thumbsdown' } as const;

/** The codicons of how a touchpoint is doing. */
export const statusIcons = {
  works: 'pass',
  needs_improvement: 'arrow-circle-up',
  planned: 'clockface',
  retired: 'circle-slash',
} as const;

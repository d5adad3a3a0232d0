/** By what touchpoints can be told apart, in the order in which it is offered. */
export const FACETS = [
  'phase',
  'channel',
  'channelType',
  'directness',
  'ownership',
  'status',
  'importance',
  'brand',
  'product',
] as const;

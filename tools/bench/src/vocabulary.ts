/** What the generated journeys are written with: enough variety that no two neighbours look alike. */

/** A way in which customers meet the shop. */
export interface Contact {
  readonly title: string;
  readonly channel: string;
  readonly channelType: 'online' | 'offline' | 'both';
  /** Customers ask here, so there has to be a time in which they get an answer. */
  readonly answers?: true;
}

export const CONTACTS: readonly [Contact, ...Contact[]] = [
  { title: 'Product page in the shop', channel: 'web-shop', channelType: 'online' },
  { title: 'Advice at the counter', channel: 'store', channelType: 'offline', answers: true },
  { title: 'Call to the workshop', channel: 'phone', channelType: 'offline', answers: true },
  { title: 'Size finder on the website', channel: 'website', channelType: 'online' },
  { title: 'Evening for beginners', channel: 'event', channelType: 'both' },
  { title: 'Tour planner in the app', channel: 'app', channelType: 'online' },
  { title: 'Chat with a mechanic', channel: 'chat', channelType: 'online', answers: true },
  { title: 'Leaflet about winter tyres', channel: 'print', channelType: 'offline' },
];

export const DESCRIPTIONS: readonly [string, ...string[]] = [
  'Prices, stock and sizes at a glance',
  'Somebody who rides every day takes the time',
  'Shows which model fits and when it arrives',
  'Answers come from the people who do the work',
  '"Seen from the saddle: short, with pictures"',
  'Everything about delivery, and no form to fill in',
];

export const OWNERS: readonly [string, ...string[]] = [
  'Lena Brandt',
  'Ole Winther',
  'Marta Kowalska',
  'Jan Meier',
];

export const PLACES: readonly [string, ...string[]] = [
  'Hamburg',
  'Aarhus',
  'Leeds',
  'Gdańsk',
  'Zürich',
  'Malmö',
];

export const STEP_TITLES: readonly [string, ...string[]] = [
  'Compares two models',
  'Asks what fits',
  'Tries it on the way home',
  'Waits for the delivery',
  'Takes it to the inspection',
  'Tells a colleague about it',
];

export const ACTIONS: readonly [string, ...string[]] = [
  'Opens both pages side by side',
  'Calls in the lunch break',
  'Writes down the three most important questions',
  'Rides once around the block',
];

export const THOUGHTS: readonly [string, ...string[]] = [
  'Will it carry the two children as well?',
  'What does it cost in the end?',
  '“By Friday” – which Friday?',
  'That was easier than I had feared.',
];

export const WEAKNESSES: readonly [string, ...string[]] = [
  'Nobody answers on Saturdays',
  'The price is shown without delivery',
  'Says “in stock” when it is not',
];

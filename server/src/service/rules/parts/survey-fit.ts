import type { ResolvedTouchpoint } from '../../model/touchpoint';
import type { Phase } from './phases';

/** What a touchpoint is, as far as it decides how to ask about it. */
type Trait = 'ad' | 'social' | 'event' | 'support' | 'sales' | 'web' | 'other';

const BUILT_IN: Readonly<Record<string, Trait>> = {
  ...asTrait('ad', [
    'online-ad',
    'print-ad',
    'tv-spot',
    'advertising',
    'sponsored-post',
    'influencer-post',
    'direct-mail',
    'promotion',
  ]),
  ...asTrait('social', ['social-media', 'forum', 'community']),
  ...asTrait('event', ['virtual-event', 'in-person-event', 'seminar', 'webinar', 'customer-event']),
  ...asTrait('support', [
    'customer-service',
    'support-call',
    'support-message',
    'live-chat',
    'chatbot',
    'call-centre',
    'phone-system',
    'knowledge-base',
    'faq',
    'problem-solver',
    'returns',
    'refund',
  ]),
  ...asTrait('sales', ['lost-deal-follow-up', 'demo', 'sales-chat', 'sales-representative', 'free-trial']),
  ...asTrait('web', [
    'website',
    'landing-page',
    'blog',
    'pricing-page',
    'product-page',
    'web-shop',
    'content',
    'case-study',
    'interactive-demo',
    'form',
  ]),
};

const CHANNELS: Readonly<Record<string, Trait>> = {
  tv: 'ad',
  social: 'social',
  community: 'social',
  event: 'event',
  chat: 'support',
  chatbot: 'support',
  website: 'web',
  'web-shop': 'web',
};

/** The types that ask about one thing only: where in the journey, and at what. */
const FITS: Readonly<
  Record<string, { readonly phases: readonly Phase[]; readonly traits?: readonly Trait[] }>
> = {
  ad_test: { phases: ['before'], traits: ['ad'] },
  website: { phases: ['before', 'during'], traits: ['web'] },
  poll: { phases: ['before'] },
  social: { phases: ['before'], traits: ['social', 'ad'] },
  win_loss: { phases: ['before'], traits: ['sales', 'web'] },
  event: { phases: ['after'], traits: ['event'] },
  service: { phases: ['after'], traits: ['support'] },
  churn: { phases: ['after'] },
  product: { phases: ['during', 'after'] },
  csat: { phases: ['during', 'after'] },
};

function asTrait(trait: Trait, ids: readonly string[]): Readonly<Record<string, Trait>> {
  return Object.fromEntries(ids.map(id => [id, trait]));
}

/** Undefined where nothing says what the touchpoint is. */
export function traitOf({ builtIn, data }: ResolvedTouchpoint): Trait | undefined {
  const known = builtIn && BUILT_IN[builtIn.id];
  const byChannel = data.channel === undefined ? undefined : (CHANNELS[data.channel] ?? 'other');
  return known ?? byChannel ?? (builtIn ? 'other' : undefined);
}

/** Whether a type of survey is at home in a phase; a type that fits everywhere always is. */
export function fitsPhase(type: string, phase: string): boolean {
  const phases: readonly string[] | undefined = FITS[type]?.phases;
  return phases?.includes(phase) ?? true;
}

/** Whether a type of survey was made for this touchpoint; true where nothing says what it is. */
export function fitsTouchpoint(type: string, touchpoint: ResolvedTouchpoint): boolean {
  const traits = FITS[type]?.traits;
  const trait = traitOf(touchpoint);
  if (traits) return trait === undefined || traits.includes(trait);
  const phases = touchpoint.data.phases ?? [];
  return phases.length === 0 || phases.some(phase => fitsPhase(type, phase));
}

const BY_TRAIT: Readonly<Partial<Record<Trait, string>>> = {
  ad: 'ad_test',
  social: 'social',
  event: 'event',
  support: 'service',
};

/** The type to ask with about a touchpoint. */
export function fittingType(touchpoint: ResolvedTouchpoint): string {
  const trait = traitOf(touchpoint);
  const type = trait && BY_TRAIT[trait];
  if (type !== undefined && (touchpoint.data.phases ?? []).every(phase => fitsPhase(type, phase)))
    return type;
  if (touchpoint.builtIn?.id === 'lost-deal-follow-up') return 'win_loss';
  const [first] = touchpoint.data.phases ?? [];
  if (first !== 'before') return 'csat';
  return trait === 'web' ? 'website' : 'poll';
}

/** The type to ask with in a phase, where no touchpoint is named. */
export function typeForPhase(phase: string): string {
  return phase === 'before' ? 'poll' : 'csat';
}

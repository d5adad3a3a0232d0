/** A text in the three languages the product speaks. Every one is non-empty and trimmed. */
export interface Texts {
  readonly en: string;
  readonly de: string;
  readonly da: string;
}

/** Search terms of a touchpoint, in each language. */
export interface Aliases {
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly da: readonly string[];
}

/** Where a touchpoint stands in relation to the purchase. */
export type Phase = 'before' | 'during' | 'after';
/** A stage of the five-stage model. */
export type ModelStage = 'awareness' | 'evaluation' | 'purchase' | 'use' | 'loyalty';
/** Whether a touchpoint or channel is met on the net, off it, or either way. */
export type ChannelType = 'online' | 'offline' | 'both';
/** Direct: the customer meets the brand itself. Indirect: a third party stands between. */
export type Directness = 'direct' | 'indirect';
/** Who controls what the customer meets. */
export type Ownership = 'owned' | 'earned' | 'paid' | 'partner' | 'third_party';
/** Kind of a social-media touchpoint. */
export type SocialType = 'organic' | 'influencer' | 'sponsored';
/** Who usually starts the contact. */
export type Trigger = 'customer' | 'company';

/** The built-in channels; a workspace's config may add its own. */
export type ChannelId =
  | 'website'
  | 'web-shop'
  | 'search'
  | 'social'
  | 'email'
  | 'sms'
  | 'phone'
  | 'chat'
  | 'chatbot'
  | 'app'
  | 'store'
  | 'office'
  | 'event'
  | 'print'
  | 'tv'
  | 'post'
  | 'partner'
  | 'review-site'
  | 'community'
  | 'in-product'
  | 'word-of-mouth';

/** Number of one of the five articles the catalogue draws its facts from. */
export type SourceId = '000' | '001' | '002' | '003' | '004';

/** A field that the sources state for some touchpoints and leave open for others. */
export type ClassifiedField = 'phases' | 'channelType' | 'directness' | 'ownership';

/** The sources that file a touchpoint under a phase. */
export interface PhaseSource {
  readonly phase: Phase;
  readonly sources: readonly SourceId[];
}

/** Why a field has the value it has, where the sources differ or leave room. */
export interface ClassificationNote {
  readonly field: ClassifiedField;
  readonly note: Texts;
}

/** Something that can be ticked off: a state that is true of a touchpoint (or a journey), or is not yet. */
export interface CatalogueCheck {
  /** Kebab-case slug, unique in the whole catalogue; people's checklists refer to it. */
  readonly id: string;
  /** The acceptance ids it covers: recommendations (`REC…`) and practices (`BP…`). */
  readonly acceptance: readonly string[];
  /** The state, as a statement in the present tense. */
  readonly text: Texts;
  /** One sentence: the reason it is there. */
  readonly why: Texts;
}

/** A built-in touchpoint: what a journey gets when it names the id and says no more. */
export interface CatalogueTouchpoint {
  readonly id: string;
  /** The acceptance ids it covers (`TP…`). */
  readonly acceptance: readonly string[];
  readonly title: Texts;
  /** One or two sentences: what it is, and what makes it matter to the customer. */
  readonly description: Texts;
  readonly aliases: Aliases;
  /** In journey order, at least one. Several where the sources differ: see `phaseSources`. */
  readonly phases: readonly Phase[];
  /** In journey order. Always an editorial choice: the sources assign none. */
  readonly modelStages: readonly ModelStage[];
  /** The channel it is usually met on; an editorial choice. `channelType` is the touchpoint's own. */
  readonly channel: ChannelId;
  readonly channelType: ChannelType;
  readonly directness: Directness;
  readonly ownership: Ownership;
  readonly socialType?: SocialType;
  /** Absent where both sides start the contact. */
  readonly trigger?: Trigger;
  readonly checks: readonly CatalogueCheck[];
  /** Only where the sources file it under different phases, or not all of them under one. */
  readonly phaseSources?: readonly PhaseSource[];
  /** Only where a field needs explaining. */
  readonly contested?: readonly ClassificationNote[];
  /** The fields whose value no source states. */
  readonly inferred?: readonly ClassifiedField[];
}

/** A step of the built-in improvement plan. */
export interface CataloguePlanStep {
  readonly id: string;
  /** The acceptance ids it covers (`PLN…`). */
  readonly acceptance: readonly string[];
  readonly title: Texts;
  /** First and last day, 1-based and inclusive, in a plan of 30 days. */
  readonly days: readonly [first: number, last: number];
  readonly deliverable: Texts;
  readonly activities: readonly Texts[];
  readonly why: Texts;
}

/** A built-in channel. */
export interface Channel {
  readonly id: ChannelId;
  readonly title: Texts;
  readonly channelType: ChannelType;
}

/** A check with its place: ids of the touchpoints that have it, in catalogue order, or just `journey`. */
export interface LocatedCheck {
  readonly check: CatalogueCheck;
  readonly owners: readonly string[];
}

import type { Aliases, ModelStage, Phase, Texts } from './types';

/** What every piece of knowledge has, whatever its group. */
export interface Knowledge {
  /** Kebab-case slug, unique in its group. */
  readonly id: string;
  /** The acceptance ids it covers. */
  readonly acceptance: readonly string[];
  readonly title: Texts;
  /** One or two sentences. */
  readonly text: Texts;
  /**
   * Where in a file it helps: `persona.usage` (definition and key), `survey.type=nps` (an enum value);
   * `*` stands for any definition. Hovers show it there.
   */
  readonly places: readonly string[];
}

/** A word of the trade with its other names. */
export interface Term extends Knowledge {
  readonly synonyms: Aliases;
}

/** A stage of one of the two models, or advice on how to use them. */
export interface StageKnowledge extends Knowledge {
  /** Absent for advice. */
  readonly model?: 'three-phase' | 'five-stage';
  /** What is written for it in a file. */
  readonly value?: Phase | ModelStage;
  /** The phase in which a stage of the five-stage model lies. */
  readonly phase?: Phase;
}

/** A survey's `type` in the language. */
export type SurveyType =
  | 'nps'
  | 'csat'
  | 'ces'
  | 'ad_test'
  | 'website'
  | 'poll'
  | 'social'
  | 'win_loss'
  | 'event'
  | 'service'
  | 'churn'
  | 'product'
  | 'open';

/** A way to hear customers: a survey that can be used as it is, a way of listening, or a rule for both. */
export interface SurveyKnowledge extends Knowledge {
  readonly kind: 'survey' | 'listening' | 'rule';
  /** Only for surveys. */
  readonly type?: SurveyType;
  /** The phases it suits; all three where it suits any. */
  readonly phases: readonly Phase[];
  /** Built-in touchpoints it suits; none where it is not about particular ones. */
  readonly touchpoints: readonly string[];
  /** The moment to ask; absent for rules. */
  readonly when?: Texts;
  /** Ready to be asked; absent where there is nothing to ask. */
  readonly question?: Texts;
}

/** A metric's `type` in the language, those of the user's own apart. */
export type MetricType =
  | 'nps'
  | 'csat'
  | 'ces'
  | 'ttr'
  | 'clv'
  | 'crr'
  | 'ccr'
  | 'aht'
  | 'ticket_volume'
  | 'resolution_rate'
  | 'response_time';

/** A metric, or a rule for measuring. */
export interface MetricKnowledge extends Knowledge {
  /** Absent for rules. */
  readonly type?: MetricType;
  readonly unit?: 'points' | 'percent' | 'time' | 'money' | 'count';
  /** Lowest and highest answer; several where several are common. */
  readonly scales?: readonly (readonly [min: number, max: number])[];
  /** `by_scale`: it depends on the scale used and has to be written down. */
  readonly polarity?: 'high_is_good' | 'low_is_good' | 'by_scale';
}

/** What often goes wrong, and what to do instead. */
export interface Mistake extends Knowledge {
  readonly correction: Texts;
  /** The lint rules that find it. */
  readonly rules: readonly string[];
  /** The checks that, once true, have cured it. */
  readonly checks: readonly string[];
}

/** A group of the catalogue. */
export type EntryGroup =
  | 'term'
  | 'stage'
  | 'touchpoint'
  | 'check'
  | 'survey'
  | 'metric'
  | 'mistake'
  | 'practice'
  | 'plan-step'
  | 'persona-field'
  | 'stage-field'
  | 'identification'
  | 'category';

/** Any entry of the catalogue in one form. */
export interface CatalogueEntry {
  readonly group: EntryGroup;
  readonly id: string;
  readonly title: Texts;
  readonly text: Texts;
  readonly acceptance: readonly string[];
  /** What else there is to say: a correction, a question to ask, activities. */
  readonly details: readonly Texts[];
  readonly places: readonly string[];
  readonly touchpoints: readonly string[];
  readonly checks: readonly string[];
  readonly rules: readonly string[];
}

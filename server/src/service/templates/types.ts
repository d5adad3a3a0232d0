import type { Texts } from '../catalogue';
import type { DisplayLanguage } from '../ports';
import type { QuestionId } from './questions';

/** How a new journey is divided. */
export type TemplateShape = 'three-phase' | 'five-stage' | 'blank';

/** What is sold. */
export type TemplateKind = 'shop' | 'subscription' | 'service';

/** What a first journey is made from. */
export interface TemplateOptions {
  readonly shape: TemplateShape;
  readonly kind: TemplateKind;
  /** The language of the files. */
  readonly language: DisplayLanguage;
  /** What somebody has answered to the identification questions; the rest stands in the files as questions. */
  readonly answers?: Readonly<Partial<Record<QuestionId, string>>>;
}

/** A file to write. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** A place in a customer's course, in both stage models. */
export type ModelStage = 'awareness' | 'evaluation' | 'purchase' | 'use' | 'loyalty';

/** One step of a template. */
export interface TemplateStep {
  readonly id: string;
  readonly title: Texts;
  readonly stage: ModelStage;
  /** Built-in touchpoints. */
  readonly touchpoints: readonly string[];
  /** The question whose answer says what the customer does here. */
  readonly question?: QuestionId;
}

/** One stage of a template. */
export interface TemplateStage {
  readonly id: string;
  readonly title: Texts;
  readonly phase: 'before' | 'during' | 'after';
  /** Only where the journey has five stages. */
  readonly modelStage?: ModelStage;
  /** Which steps stand in it. */
  readonly holds: readonly ModelStage[];
}

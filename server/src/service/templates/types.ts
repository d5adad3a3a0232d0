import type { Texts } from '../catalogue';
import type { DisplayLanguage } from '../ports';
import type { QuestionId } from './questions';

/** How a new journey is divided. */
export type TemplateShape = 'three-phase' | 'five-stage' | 'blank';

/** What is sold. */
export type TemplateKind = 'shop' | 'subscription' | 'service';

/** What gets an id of its own in a template. */
export type TemplateEntity = 'journey' | 'persona' | 'touchpoint' | 'survey';

/** What every new file is made for. */
export interface FileOptions {
  /** The language of the file. */
  readonly language: DisplayLanguage;
  /** Whether somebody has that id already; where it is left out, nobody has any. */
  readonly isTaken?: (kind: TemplateEntity, id: string) => boolean;
}

/** What a first journey is made from. */
export interface TemplateOptions extends FileOptions {
  readonly shape: TemplateShape;
  readonly kind: TemplateKind;
  /** What the journey is called, and its file after it; without one, what is sold says so. */
  readonly title?: string;
  /** The id of the persona whose journey it is; without one, a file for a new persona is made too. */
  readonly persona?: string;
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

import type { BuiltInLanguage } from '../../model/text';
import type { PlanView } from '../types';

/** What an exported plan says beside the plan itself. */
export interface FormatOptions {
  /** The plan's id: what names its parts over all exports. */
  readonly id: string;
  /** The language of headings. */
  readonly language: BuiltInLanguage;
}

/** Writes a plan as a file of another kind. The same plan always gives the same text. */
export type PlanFormat = (plan: PlanView, options: FormatOptions) => string;

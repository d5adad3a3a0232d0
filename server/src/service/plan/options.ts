import { t } from '../catalogue/texts';
import type { BuiltInLanguage } from '../model/text';
import type { PlanFinding } from './rule-steps';

/** What a plan shows besides the journey's own model. */
export interface PlanOptions {
  /** `yyyy-mm-dd`, a day that exists. */
  readonly today: string;
  /** The language of built-in texts; texts that are written in several languages are shown in it too. */
  readonly language: BuiltInLanguage;
  /** Those of the journey's own file: a proposed plan takes care of them. */
  readonly findings?: readonly PlanFinding[];
}

const title = t('{n}-day plan', '{n}-Tage-Plan', '{n}-dages plan');

/** What a plan without a title of its own is called. `length` in days. */
export function plainTitle(length: number, { language }: PlanOptions): string {
  return title[language].replace('{n}', String(length));
}

import type { ChecklistView } from '../checklist/types';
import type { MapContent } from '../map/types';
import type { BuiltInLanguage } from '../model/text';
import type { Outline } from '../outline/types';
import type { PlanView } from '../plan/types';

/** All that is exported of a journey, in one language. */
export interface JourneyContent {
  readonly title: string;
  readonly language: BuiltInLanguage;
  readonly scenario?: string;
  /** The personas' names. */
  readonly personas: readonly string[];
  readonly map: MapContent;
  readonly outline: Outline;
  readonly checklist: ChecklistView;
  readonly plan: PlanView;
}

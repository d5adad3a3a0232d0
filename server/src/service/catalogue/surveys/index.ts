import type { SurveyKnowledge } from '../knowledge-types';
import { surveysAfter } from './after';
import { surveysBefore } from './before';
import { surveysDuring } from './during';
import { listening, surveyRules } from './listening';
import { serviceSurveys } from './service';

/** Ready surveys, ways of listening, and the rules for both. */
export const surveys: readonly SurveyKnowledge[] = [
  ...surveysBefore,
  ...surveysDuring,
  ...serviceSurveys,
  ...surveysAfter,
  ...listening,
  ...surveyRules,
];

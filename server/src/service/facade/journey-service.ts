import type { Journeys } from './journeys';
import type { KnownFiles } from './known-files';
import type { Linting } from './linting';
import type { Navigation } from './navigation';
import type { Presentation } from './presentation';
import type { Previews } from './previews';
import type { SurveyData } from './survey-data';
import type { Writing } from './writing';

/**
 * One workspace folder's engine. Every method answers for the newest text that it was given. What there is to ask is
 * told part by part, each beside the code that answers.
 */
export interface JourneyService
  extends KnownFiles,
    Linting,
    Presentation,
    Navigation,
    Writing,
    Previews,
    Journeys,
    SurveyData {}

import type * as Protocol from '../../src/preview/messages';
import { isBoolean, isNumber, isOneOf, isString, listOf, nullable, optional, shape } from './check';
import { isChecklistView } from './checklist-shape';
import { isComparisonView } from './comparison-shape';
import { isMapContent } from './map-shape';
import { isCoverageView, isMetricsView, isOpportunitiesView, isTableView } from './parts-shape';
import { isPlanView } from './plan-shape';

/** The languages of the page. */
export const isLanguage = isOneOf<Protocol.DisplayLanguage>('en', 'de', 'da');

/** Everything that the page draws. */
export const isPreviewView = shape<Protocol.PreviewView>({
  uri: isString,
  version: nullable(isNumber),
  language: isLanguage,
  stale: isBoolean,
  title: isString,
  scenario: optional(isString),
  comparison: optional(isComparisonView),
  personas: listOf(isString),
  findings: shape<Protocol.PreviewView['findings']>({
    error: isNumber,
    warning: isNumber,
    information: isNumber,
  }),
  map: isMapContent,
  checklist: isChecklistView,
  plan: isPlanView,
  contentLanguage: isString,
  languages: listOf(isString),
  table: optional(isTableView),
  opportunities: optional(isOpportunitiesView),
  coverage: optional(isCoverageView),
  metrics: optional(isMetricsView),
});

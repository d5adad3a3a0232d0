import type * as Protocol from '../../src/preview/messages';
import { isBoolean, isNumber, isOneOf, isString, listOf, optional, shape } from './check';
import { isScoreParts, isVerdict } from './score-shape';
import { isShownSource, isSourcePath } from './source-shape';

const isTexts = listOf(isString);

/** The journey as tables. */
export const isTableView = shape<Protocol.TableView>({
  tables: listOf(
    shape<Protocol.JourneyTable>({
      id: isOneOf('stages', 'steps', 'touchpoints', 'blueprint', 'opportunities', 'metrics'),
      title: isString,
      columns: isTexts,
      rows: listOf(
        shape<Protocol.TableRow>({ key: isString, cells: listOf(isTexts), source: isShownSource }),
      ),
    }),
  ),
});

const isNamedPlace = shape<Protocol.NamedPlace>({ title: isString, source: optional(isSourcePath) });

/** The opportunities of a journey. */
export const isOpportunitiesView = shape<Protocol.OpportunitiesView>({
  items: listOf(
    shape<Protocol.OpportunityItem>({
      key: isString,
      title: isString,
      kind: optional(isOneOf('problem', 'gain')),
      insight: optional(isString),
      value: optional(isNumber),
      effort: optional(isNumber),
      confidence: optional(isNumber),
      priority: optional(isNumber),
      quadrant: optional(isOneOf('quick-win', 'big-bet', 'fill-in', 'avoid')),
      status: isOneOf('open', 'planned', 'in_progress', 'done', 'rejected'),
      owner: optional(isString),
      from: listOf(isNamedPlace),
      solutions: isTexts,
      source: isSourcePath,
    }),
  ),
});

const column = { id: isString, title: isString, source: isSourcePath };
const coveredBy = shape<Protocol.CoveredBy>({ title: isString, source: isSourcePath });
const channelRow = shape<Protocol.ChannelRow>({
  id: isString,
  title: isString,
  cells: listOf(listOf(coveredBy)),
});

/** What covers the journey. */
export const isCoverageView = shape<Protocol.CoverageView>({
  stages: listOf(shape<Protocol.CoverageView['stages'][number]>({ ...column, fillable: isBoolean })),
  channels: listOf(
    shape<Protocol.ChannelMatrix>({ id: isString, title: isString, rows: listOf(channelRow) }),
  ),
  surveys: listOf(shape<Protocol.CoverageColumn>(column)),
  touchpoints: listOf(
    shape<Protocol.SurveyRow>({ ...column, importance: optional(isNumber), cells: listOf(isBoolean) }),
  ),
});

const point = shape<Protocol.MetricPoint>({
  period: isString,
  label: isString,
  state: isOneOf('hidden', 'indicative', 'shown'),
  value: optional(isNumber),
  low: optional(isNumber),
  high: optional(isNumber),
  text: isString,
});

/** What measures the journey. */
export const isMetricsView = shape<Protocol.MetricsView>({
  items: listOf(
    shape<Protocol.MetricItem>({
      key: isString,
      title: isString,
      state: isOneOf('unknown', 'none', 'hidden', 'indicative', 'shown'),
      parts: optional(isScoreParts),
      facts: isTexts,
      trend: optional(isVerdict),
      target: optional(isNumber),
      reached: optional(isBoolean),
      points: listOf(point),
      places: isTexts,
      owner: optional(isString),
      source: isSourcePath,
    }),
  ),
});

import { quadrantTitles } from '../map/titles';
import type { LooseCard } from '../map/types';
import { statusWords } from '../map/words';
import type { OpportunityItem } from '../opportunities/types';
import type { MetricItem } from '../scoreboard/types';
import { numberText } from '../scores/number-text';
import { scoreLine } from '../scores/text';
import { type Column, phrase, tableOf } from './rows';
import type { TableLanguages, TableParts } from './table';
import type { JourneyTable } from './types';
import { headings, progressWords } from './words';

/** The touchpoints, once for each step that meets them. */
export function touchpointsTable({ map }: TableParts, languages: TableLanguages): readonly JourneyTable[] {
  const { language, channelTitle } = languages;
  const steps = new Map(map.cards.filter(({ lane }) => lane === 'steps').map(card => [card.key, card.title]));
  const columns: readonly Column<LooseCard>[] = [
    { heading: headings.touchpoint[language], cell: ({ title }) => title },
    { heading: headings.step[language], cell: ({ step }) => steps.get(step) },
    { heading: headings.channel[language], cell: ({ channel }) => channel && channelTitle(channel) },
    { heading: headings.status[language], cell: ({ status }) => status && statusWords[status][language] },
    { heading: headings.importance[language], cell: ({ facets }) => facets?.importance },
    {
      heading: headings.checks[language],
      cell: ({ checks }) => checks && phrase('of', language, { open: checks.open, total: checks.total }),
    },
    { heading: headings.findings[language], cell: ({ findings }) => findings.map(({ message }) => message) },
  ];
  const touchpoints = map.cards.filter(({ lane }) => lane === 'touchpoints');
  return tableOf('touchpoints', touchpoints, columns, language);
}

/** The opportunities with their ratings. */
export function opportunitiesTable(
  { opportunities }: TableParts,
  { language }: TableLanguages,
): readonly JourneyTable[] {
  const columns: readonly Column<OpportunityItem>[] = [
    { heading: headings.opportunity[language], cell: ({ title }) => title },
    {
      heading: headings.rating[language],
      cell: ({ quadrant, priority }) =>
        quadrant && priority !== undefined
          ? `${quadrantTitles[quadrant][language]} (${numberText(priority, language)})`
          : undefined,
    },
    { heading: headings.status[language], cell: ({ status }) => progressWords[status][language] },
    { heading: headings.from[language], cell: ({ from }) => from.map(({ title }) => title) },
    { heading: headings.insight[language], cell: ({ insight }) => insight },
    { heading: headings.owner[language], cell: ({ owner }) => owner },
  ];
  return tableOf('opportunities', opportunities.items, columns, language);
}

/** The metrics with what they say. */
export function metricsTable({ metrics }: TableParts, { language }: TableLanguages): readonly JourneyTable[] {
  const columns: readonly Column<MetricItem>[] = [
    { heading: headings.metric[language], cell: ({ title }) => title },
    {
      heading: headings.score[language],
      cell: ({ parts, facts }) => (parts ? [scoreLine(parts), ...facts] : facts),
    },
    { heading: headings.from[language], cell: ({ places }) => places },
    { heading: headings.owner[language], cell: ({ owner }) => owner },
  ];
  return tableOf('metrics', metrics.items, columns, language);
}

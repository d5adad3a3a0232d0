import { unbroken } from '../escape/unbroken';
import { shownSource } from '../model/source-path';
import { textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import { type ScoreParts, scoreParts } from '../scores/parts';
import { lineOf } from '../scores/text';
import type { MetricScore } from '../scores/types';
import { type CardContext, cardOf } from './cards';
import type { StepColumn } from './columns';
import { geometry } from './geometry';
import type { LooseCard } from './types';

/** The cards of what a step is measured by: the score stands large, and below it how sure it is, of when, and the change. */
export function metricCards(column: StepColumn, context: CardContext): readonly LooseCard[] {
  const unique = uniqueNames();
  return context.scoresAt(column.step).map(score => ({
    ...metricCard(score, column, context),
    key: `metric/${column.name}/${unique(score.metric.id ?? '')}`,
  }));
}

function metricCard(score: MetricScore, column: StepColumn, context: CardContext): Omit<LooseCard, 'key'> {
  const { id = '', data, node, document } = score.metric;
  const { language, contentLanguage } = context;
  const text = textIn(data.title, contentLanguage) || id;
  const parts = scoreParts(score, language);
  const notes = parts ? notesOf(parts) : [];
  const card = {
    ...cardOf(column, { lane: 'metrics', node, text, notes }, context),
    source: shownSource(context.journey.document, document, node),
  };
  if (!parts) return card;
  const { state, value, change, period } = parts;
  const told = [lineOf(parts), period, change?.text].filter(Boolean);
  return {
    ...card,
    title: `${text}: ${told.join(' · ')}`,
    text,
    height: card.height + geometry.score.lineHeight,
    score: {
      state,
      ...(value === undefined ? {} : { value }),
      ...(change ? { way: change.way } : {}),
      ...(change?.verdict ? { verdict: change.verdict } : {}),
    },
  };
}

/** What stands below the score. */
function notesOf({ caution, interval, size, period, change }: ScoreParts): readonly string[] {
  const basis = [size, period].filter(Boolean).join(' · ');
  return [caution, interval, basis, change?.text].flatMap(each => (each ? [unbroken(each)] : []));
}

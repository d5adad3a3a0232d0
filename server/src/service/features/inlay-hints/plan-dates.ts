import type { InlayHint } from 'vscode-languageserver-types';
import { fieldOf, isKind } from '../../model/entity';
import { scheduleOf } from '../../plan/written';
import type { DisplayLanguage } from '../../ports';
import { formatOf } from '../../scores/formats';
import { writtenEnd } from '../../syntax/written';
import { type HintRequest, hintBehind } from './hint';

/** From when to when each plan step really lasts: behind its days, or its id where it does not say them. */
export function planDates(request: HintRequest): readonly InlayHint[] {
  const { document, today, language, isIn } = request;
  return document.entities.flatMap(plan => {
    if (!isKind(plan, 'plan') || plan.data.start === undefined) return [];
    const { steps, ranges, timeline } = scheduleOf(plan, today);
    return steps.flatMap((step, index) => {
      const place = fieldOf(step, 'days') ?? step.idNode;
      const range = ranges[index];
      if (!place || !range || !isIn(place)) return [];
      const { startDate, endDate } = timeline.dates(range);
      const end = writtenEnd(document.text.getText(), place);
      return [hintBehind({ start: place.start, end }, datesIn(startDate, endDate, language), request)];
    });
  });
}

function datesIn(from: string, to: string, language: DisplayLanguage): string {
  return days(language).formatRange(new Date(from), new Date(to));
}

const days = formatOf(
  language =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

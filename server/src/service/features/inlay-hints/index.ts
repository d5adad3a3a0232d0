import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { HintOptions, HintRequest } from './hint';
import { metricValues } from './metric-values';
import { planDates } from './plan-dates';
import { touchpointTitles } from './touchpoint-titles';

export type { HintOptions } from './hint';

/** What the ids and days in a part of a file stand for, to be shown behind them; in the order of the text. */
export function inlayHints(
  request: Omit<HintRequest, 'isIn'>,
  range: Range,
  wanted: HintOptions,
): readonly InlayHint[] {
  const { text } = request.document;
  const [start, end] = [text.offsetAt(range.start), text.offsetAt(range.end)];
  const whole: HintRequest = { ...request, isIn: place => place.start <= end && place.end >= start };
  const hints = [
    ...(wanted.touchpoints ? touchpointTitles(whole) : []),
    ...(wanted.plan ? planDates(whole) : []),
    ...(wanted.metrics ? metricValues(whole) : []),
  ].sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
  return hints.filter((hint, index) => !isSamePlace(hint, hints[index - 1]));
}

/** An alias means what stands at its anchor once more. */
function isSamePlace({ position: a }: InlayHint, other: InlayHint | undefined): boolean {
  return other !== undefined && a.line === other.position.line && a.character === other.position.character;
}

import { catalogue, type Texts } from '../catalogue';
import { t } from '../catalogue/texts';
import { filled, oneLine } from '../escape/phrases';
import { isEnquiry, isMessage } from '../model/contact';
import type { StepModel, TouchpointUse } from '../model/journey';
import { worstIn } from '../model/sentiment';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { TouchpointData } from '../model/touchpoint';
import { valueText } from '../scores/number-text';
import { datedText } from '../scores/text';
import type { WeakScore } from '../scores/weak';
import type { PlanStepId } from './weights';

const sentiment = t('low sentiment ({value})', 'schlechte Stimmung ({value})', 'dårlig stemning ({value})');
const weakness = t('weakness: {text}', 'Schwachstelle: {text}', 'svaghed: {text}');
const toImprove = t(
  'marked as in need of improvement',
  'als verbesserungsbedürftig vermerkt',
  'markeret med, at det skal forbedres',
);
const unguided = t(
  'no guide covers the channel “{channel}”',
  'kein Leitfaden für den Kanal „{channel}“',
  'ingen guide dækker kanalen »{channel}«',
);
const wait = t('waiting time: {wait}', 'Wartezeit: {wait}', 'ventetid: {wait}');
const noTarget = t(
  'no response-time target yet',
  'noch kein Ziel für die Antwortzeit',
  'endnu intet mål for svartiden',
);
const target = t(
  'response-time target: {target}',
  'Ziel für die Antwortzeit: {target}',
  'mål for svartiden: {target}',
);
const impersonal = t('not personalised yet', 'noch nicht personalisiert', 'endnu ikke personaliseret');
const unmeasured = t(
  'a moment of truth that nothing measures yet',
  'ein Moment der Wahrheit, den noch nichts misst',
  'et sandhedens øjeblik, som endnu ikke måles',
);
const measured = t(
  'measured: {metric} {score}; {wanted}',
  'gemessen: {metric} {score}; {wanted}',
  'målt: {metric} {score}; {wanted}',
);
const scoreTarget = t('the target is {value}', 'das Ziel ist {value}', 'målet er {value}');
const rest = t(
  'the rest of the journey reaches {value}',
  'der Rest der Journey erreicht {value}',
  'resten af kunderejsen når {value}',
);
const found = t('found by {rules}', 'Befund von {rules}', 'fundet af {rules}');

/** What there is to say of a step or touchpoint. */
export interface Reasons {
  readonly subject: StepModel | TouchpointUse;
  readonly weak: readonly WeakScore[];
  readonly rules: readonly string[];
}

/**
 * Why a plan step takes care of a step or touchpoint, on one line: what the journey says of it, what was measured, and
 * which rules have found something in it.
 */
export function reasonFor(
  planStep: PlanStepId,
  { subject, weak, rules }: Reasons,
  language: BuiltInLanguage,
): string {
  const [text, values] =
    'touchpoint' in subject
      ? touchpointReason(planStep, subject, language)
      : (stepReason(planStep, subject) ?? []);
  return [
    ...(text ? [filled(text[language], values ?? {})] : []),
    ...(planStep === 'inventory' ? weak.map(score => measuredReason(score, language)) : []),
    ...(rules.length > 0 ? [filled(found[language], { rules: [...new Set(rules)].join(', ') })] : []),
  ].join('; ');
}

function measuredReason(weak: WeakScore, language: BuiltInLanguage): string {
  const { score, here } = weak;
  const metric = oneLine(textIn(score.metric.data.title, language)) || (score.metric.id ?? '');
  return filled(measured[language], {
    metric,
    score: datedText(score, here, language),
    wanted: wantedText(weak, language),
  });
}

function wantedText(
  { score: { unit }, target: wanted, others }: WeakScore,
  language: BuiltInLanguage,
): string {
  const [text, value] = wanted === undefined ? [rest, others ?? 0] : [scoreTarget, wanted];
  return filled(text[language], { value: valueText(value, unit, language) });
}

type Reason = readonly [text?: Texts, values?: Readonly<Record<string, string>>];

function stepReason(planStep: PlanStepId, { entity }: StepModel): Reason {
  if (planStep === 'measure-and-adapt') return entity.data.moment_of_truth === true ? [unmeasured] : [];
  if (planStep === 'response-times' && entity.data.wait !== undefined) {
    return [wait, { wait: String(entity.data.wait) }];
  }
  const value = worstIn(entity)?.value ?? 0;
  return planStep === 'inventory' && value < 0 ? [sentiment, { value: `−${-value}` }] : [];
}

function touchpointReason(
  planStep: PlanStepId,
  { touchpoint }: TouchpointUse,
  language: BuiltInLanguage,
): Reason {
  const { data } = touchpoint;
  if (planStep === 'inventory') return weaknessReason(data, language);
  if (planStep === 'communication-guide' && data.channel !== undefined) {
    return [unguided, { channel: catalogue.channel(data.channel)?.title[language] ?? data.channel }];
  }
  if (planStep === 'personalisation') return isMessage(touchpoint) ? [impersonal] : [];
  if (planStep !== 'response-times' || !isEnquiry(data)) return [];
  const { response_time_target: wanted } = data;
  return wanted === undefined ? [noTarget] : [target, { target: String(wanted) }];
}

function weaknessReason({ weaknesses, status }: TouchpointData, language: BuiltInLanguage): Reason {
  const [first] = (weaknesses ?? []).map(one => oneLine(textIn(one, language))).filter(text => text !== '');
  if (first !== undefined) return [weakness, { text: first }];
  return status === 'needs_improvement' ? [toImprove] : [];
}

import type {
  Config,
  Guide,
  Journey,
  Metric,
  MetricLibrary,
  Persona,
  PersonaLibrary,
  Plan,
  PlanStep,
  Stage,
  Step,
  Survey,
  SurveyLibrary,
  Touchpoint,
  TouchpointLibrary,
} from '../../../server/src/service/schema/generated/types';
import * as compiled from '../../../server/src/service/schema/generated/validators';
import type { FileKind } from '../../../tools/generate/schemas';

/** The compiled validator of each kind. */
export const VALIDATORS: Readonly<Record<FileKind, compiled.Validator>> = compiled;

/** Fields that may be wrong on purpose. */
export type Fields = { readonly [key: string]: unknown };

/** The smallest valid document of each kind. */
export const SMALLEST: {
  readonly journey: Journey;
  readonly touchpoints: TouchpointLibrary;
  readonly personas: PersonaLibrary;
  readonly surveys: SurveyLibrary;
  readonly metrics: MetricLibrary;
  readonly plan: Plan;
  readonly guide: Guide;
  readonly config: Config;
} = {
  journey: { id: 'purchase', title: 'Buying a bike', stages: [] },
  touchpoints: { touchpoints: [] },
  personas: { personas: [] },
  surveys: { surveys: [] },
  metrics: { metrics: [] },
  plan: { id: 'plan' },
  guide: { id: 'guide' },
  config: {},
};

const stage: Stage = { id: 'choose', title: 'Choosing', phase: 'before', steps: [] };
const step: Step = { id: 'compare', title: 'Compare' };
const touchpoint: Touchpoint = { id: 'kiosk', title: 'Kiosk' };
const persona: Persona = { id: 'commuter', name: 'The commuter' };
const survey: Survey = { id: 'nps' };
const metric: Metric = { id: 'nps' };
const planStep: PlanStep = { id: 'inventory' };

/** Documents with one entity that has the given fields besides those it needs. */
export const withFields = {
  journey: (fields: Fields) => ({ ...SMALLEST.journey, ...fields }),
  stage: (fields: Fields) => withFields.journey({ stages: [{ ...stage, ...fields }] }),
  step: (fields: Fields) => withFields.stage({ steps: [{ ...step, ...fields }] }),
  opportunity: (fields: Fields) =>
    withFields.journey({ opportunities: [{ id: 'faster', title: 'Faster', ...fields }] }),
  touchpoint: (fields: Fields) => ({ touchpoints: [{ ...touchpoint, ...fields }] }),
  persona: (fields: Fields) => ({ personas: [{ ...persona, ...fields }] }),
  survey: (fields: Fields) => ({ surveys: [{ ...survey, ...fields }] }),
  metric: (fields: Fields) => ({ metrics: [{ ...metric, ...fields }] }),
  plan: (fields: Fields) => ({ ...SMALLEST.plan, ...fields }),
  planStep: (fields: Fields) => withFields.plan({ steps: [{ ...planStep, ...fields }] }),
  guide: (fields: Fields) => ({ ...SMALLEST.guide, ...fields }),
  config: (fields: Fields) => fields,
};

/** A place in a document: the kind of the file, how to fill it, and the JSON pointer to it. */
export const PLACES = {
  journey: ['journey', withFields.journey, ''],
  stage: ['journey', withFields.stage, '/stages/0'],
  step: ['journey', withFields.step, '/stages/0/steps/0'],
  opportunity: ['journey', withFields.opportunity, '/opportunities/0'],
  touchpoint: ['touchpoints', withFields.touchpoint, '/touchpoints/0'],
  persona: ['personas', withFields.persona, '/personas/0'],
  survey: ['surveys', withFields.survey, '/surveys/0'],
  metric: ['metrics', withFields.metric, '/metrics/0'],
  plan: ['plan', withFields.plan, ''],
  planStep: ['plan', withFields.planStep, '/steps/0'],
  guide: ['guide', withFields.guide, ''],
  config: ['config', withFields.config, ''],
} as const;

/** A name in `PLACES`. */
export type Place = keyof typeof PLACES;

/** The mistakes of a document as `<keyword> <JSON pointer>`, in order. */
export function mistakes(kind: FileKind, document: unknown): readonly string[] {
  const validate = VALIDATORS[kind];
  validate(document);
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

/** The mistakes of an entity that has the given fields, with pointers that begin at the entity. */
export function mistakesIn(place: Place, fields: Fields): readonly string[] {
  const [kind, document, pointer] = PLACES[place];
  return mistakes(kind, document(fields)).map(mistake => mistake.replace(` ${pointer}`, ' '));
}

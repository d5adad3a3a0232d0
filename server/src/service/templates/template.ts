import { questionIn } from '../rules/parts/placeholder';
import { blockOf, type Writable } from '../syntax/edit';
import type { QuestionId } from './questions';
import { slugs } from './slug';
import { stagesOf } from './stages';
import { stepsOf } from './steps';
import { gaps, headings, titles } from './texts';
import type { TemplateFile, TemplateOptions, TemplateStage, TemplateStep } from './types';

const PERSONA = 'customer';

/**
 * The files of a first journey, ready to be written. What nobody has answered stands in them as a question; no
 * sentiment is invented.
 */
export function template(options: TemplateOptions): readonly TemplateFile[] {
  const places = placesIn(options);
  return [
    journeyFile(options),
    personasFile(options),
    ...(places.length > 0 ? [touchpointsFile(places, options)] : []),
  ];
}

function journeyFile(options: TemplateOptions): TemplateFile {
  const { kind, shape, language } = options;
  const stages = stagesOf[shape].map(stage => stageOf(stage, options));
  const journey = {
    id: kind,
    title: titles[kind][language],
    language,
    state: 'current',
    status: 'draft',
    owner: questionIn('owner', language),
    ...(shape === 'blank' ? {} : { stage_model: shape }),
    scenario: questionIn('scenario', language),
    goal: answerTo('goal', options) ?? questionIn('goal', language),
    personas: [PERSONA],
    stages,
  };
  const heading = headings[shape === 'blank' ? 'blank' : 'journey'][language];
  return { name: `${kind}.journey.yaml`, text: fileText(heading, journey) };
}

function stageOf({ id, title, phase, modelStage, holds }: TemplateStage, options: TemplateOptions): Writable {
  const { language, kind } = options;
  const ask = (key: string) => questionIn(key, language);
  const steps = stepsOf[kind].filter(({ stage }) => holds.includes(stage));
  return {
    id,
    title: title[language],
    phase,
    ...(modelStage ? { model_stage: modelStage } : {}),
    goal: ask('goal'),
    expectations: [ask('expectations')],
    feelings: [ask('feelings')],
    motivations: [ask('motivations')],
    obstacles: [ask('obstacles')],
    steps: steps.map(step => stepOf(step, options)),
  };
}

function stepOf({ id, title, touchpoints, question }: TemplateStep, options: TemplateOptions): Writable {
  const { language } = options;
  const answer = question && answerTo(question, options);
  return { id, title: title[language], actions: [answer ?? questionIn('actions', language)], touchpoints };
}

function personasFile(options: TemplateOptions): TemplateFile {
  const { language } = options;
  const persona = {
    id: PERSONA,
    name: answerTo('customer', options) ?? gaps.customer[language],
    type: 'current',
    goals: [answerTo('goal', options) ?? questionIn('goal', language)],
    needs: [gaps.needs[language]],
  };
  const text = fileText(headings.personas[language], { personas: [persona] });
  return { name: 'customers.personas.yaml', text };
}

function touchpointsFile(places: readonly string[], { language }: TemplateOptions): TemplateFile {
  const ids = slugs(places, 'place');
  const touchpoints = places.map((title, index) => ({ id: ids[index] ?? '', title }));
  return { name: 'places.touchpoints.yaml', text: fileText(headings.touchpoints[language], { touchpoints }) };
}

function placesIn(options: TemplateOptions): readonly string[] {
  const places = (answerTo('places', options) ?? '').split(',').map(place => place.trim());
  return [...new Set(places)].filter(place => place !== '');
}

/** An answer on one line; undefined where there is none. */
function answerTo(id: QuestionId, { answers }: TemplateOptions): string | undefined {
  return answers?.[id]?.replace(/\s+/g, ' ').trim() || undefined;
}

/** A file with its heading as a comment, and air before the stages and between them. */
function fileText(heading: string, content: Writable): string {
  const comment = heading
    .split('\n')
    .map(line => `# ${line}`)
    .join('\n');
  const text = blockOf(content, '').replace(/^stages:\n/m, '\nstages:\n');
  return `${comment}\n\n${text.replace(/(?<!stages:)\n {2}- id: /g, '\n\n  - id: ').replace(/^(personas|touchpoints):\n\n/m, '$1:\n')}`;
}

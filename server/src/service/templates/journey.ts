import { slugOf } from '../rules/parts/ids';
import { questionIn } from '../rules/parts/placeholder';
import type { Writable } from '../syntax/edit/writing';
import { fileText, oneLine } from './file-text';
import { idFor } from './ids';
import { stagesOf } from './stages';
import { stepsOf } from './steps';
import { headings, titles } from './texts';
import type { TemplateFile, TemplateOptions, TemplateStage, TemplateStep } from './types';

/** The file of a new journey. @param persona the id of the one whose journey it is */
export function journeyFile(options: TemplateOptions, persona: string): TemplateFile {
  const { kind, shape, language, title, answers } = options;
  const own = oneLine(title);
  const id = idFor('journey', (own && slugOf(own)) ?? kind, options);
  const journey = {
    id,
    title: own ?? titles[kind][language],
    language,
    state: 'current',
    status: 'draft',
    owner: questionIn('owner', language),
    ...(shape === 'blank' ? {} : { stage_model: shape }),
    scenario: questionIn('scenario', language),
    goal: oneLine(answers?.goal) ?? questionIn('goal', language),
    personas: [persona],
    stages: stagesOf[shape].map(stage => stageOf(stage, options)),
  };
  const heading = headings[shape === 'blank' ? 'blank' : 'journey'][language];
  return { name: `${id}.journey.yaml`, text: fileText(heading, journey) };
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
  const { language, answers } = options;
  const answer = question && oneLine(answers?.[question]);
  return { id, title: title[language], actions: [answer ?? questionIn('actions', language)], touchpoints };
}

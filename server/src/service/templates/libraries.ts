import { catalogue, type SurveyKnowledge } from '../catalogue';
import { slugOf } from '../rules/parts/ids';
import { questionIn } from '../rules/parts/placeholder';
import { FOLLOW_UP, THANK_YOU } from '../rules/parts/survey-texts';
import { inFlow, type Writable } from '../syntax/edit/writing';
import { fileText, oneLine } from './file-text';
import { idFor } from './ids';
import { gaps, headings } from './texts';
import type { FileOptions, TemplateFile } from './types';

/** What is known of a persona: what nobody has said stands in the file as a question. */
export interface KnownPersona {
  readonly id: string;
  readonly name?: string | undefined;
  readonly goal?: string | undefined;
}

/** A file with one persona. @param file its name, without the endings */
export function personasFile({ language }: FileOptions, file: string, known: KnownPersona): TemplateFile {
  const persona = {
    id: known.id,
    name: oneLine(known.name) ?? gaps.customer[language],
    type: 'current',
    goals: [oneLine(known.goal) ?? questionIn('goal', language)],
    needs: [gaps.needs[language]],
  };
  const text = fileText(headings.personas[language], { language, personas: [persona] });
  return { name: `${file}.personas.yaml`, text };
}

/** A library of the company's own touchpoints. @param titles what they are called */
export function touchpointsFile(options: FileOptions, titles: readonly string[]): TemplateFile {
  const { language } = options;
  const taken = new Set<string>();
  const touchpoints = titles.map(title => {
    const id = idFor('touchpoint', slugOf(title) ?? 'place', options, taken);
    taken.add(id);
    return { id, title };
  });
  const text = fileText(headings.touchpoints[language], { language, touchpoints });
  return { name: 'places.touchpoints.yaml', text };
}

/** The places in an answer that separates them by commas, each once. */
export function placesIn(answer: string | undefined): readonly string[] {
  const places = (oneLine(answer) ?? '').split(',').map(place => place.trim());
  return [...new Set(places)].filter(place => place !== '');
}

/** A survey of the catalogue as one of the company's own. @param title instead of the catalogue's */
export function surveysFile(
  options: FileOptions,
  { id: wanted, type = 'open', title, question, phases, touchpoints }: SurveyKnowledge,
  own: string | undefined,
): TemplateFile {
  const { language } = options;
  const id = idFor('survey', wanted, options);
  const owner = questionIn('owner', language);
  const survey = {
    id,
    type,
    title: oneLine(own) ?? title[language],
    ...(question ? { question: question[language] } : {}),
    ...scaleOf(type),
    follow_up: FOLLOW_UP[language],
    touchpoints,
    ...(phases.length === 1 && phases[0] ? { phase: phases[0] } : {}),
    // As long as the linter wants people to be left in peace.
    contact_interval: type === 'nps' ? '180d' : '90d',
    thank_you: THANK_YOU[language],
    close_the_loop: { staff: [owner], customer: true },
    owner,
  };
  return {
    name: `${id}.surveys.yaml`,
    text: fileText(headings.surveys[language], { language, surveys: [survey] }),
  };
}

/** The scale of a survey that asks for a score. */
function scaleOf(type: string): { readonly scale?: Writable } {
  const [scale] = catalogue.metrics.find(metric => metric.type === type)?.scales ?? [];
  if (!scale) return {};
  const [min, max] = scale;
  return { scale: inFlow({ min, max, polarity: 'high_is_good' }) };
}

import { t } from '../catalogue/texts';
import { filled } from '../escape/phrases';
import { freeId, slugOf } from '../rules/parts/ids';
import type { Writable } from '../syntax/edit/writing';
import { fileText } from '../templates/file-text';
import { phasesOf } from './phases';
import { touchpointWriter } from './touchpoints';
import type { Feeling, Outline, OutlineStep } from './types';

const heading = t('Imported from {file}.', 'Importiert aus {file}.', 'Importeret fra {file}.');
const guessed = t(
  'The phases are guessed from the names of the stages: please check them.',
  'Die Phasen sind aus den Namen der Etappen geraten: bitte prüfen.',
  'Faserne er gættet ud fra etapernes navne: kontrollér dem.',
);

/** What a journey's file is written for. */
export interface YamlOptions {
  /** The name of the file that it comes from. */
  readonly file: string;
  /** Whether another journey or persona of the workspace has an id already. */
  isTaken(kind: 'journey' | 'persona', id: string): boolean;
}

/** A journey's id, and the text of its file. */
export interface WrittenJourney {
  readonly id: string;
  readonly text: string;
}

/** An outline as the text of a `*.journey.yaml`. Ids are made from titles; what the outline does not say is left out, but for the phases, which every stage has. */
export function outlineYaml(outline: Outline, { file, isTaken }: YamlOptions): WrittenJourney {
  const { title, language, scenario, goal, stages } = outline;
  const id = freeId(slugOf(title) ?? 'journey', wanted => isTaken('journey', wanted));
  const personas = idsFor(outline.personas, 'persona', wanted => isTaken('persona', wanted));
  const phases = phasesOf(stages);
  const isGuessed = stages.some(({ phase }) => phase === undefined);
  const [stageIds, stepIds] = [idsInTurn('stage'), idsInTurn('step')];
  const touchpoint = touchpointWriter(language);
  const journey = {
    id,
    title,
    language,
    state: 'current',
    status: 'draft',
    ...(scenario ? { scenario } : {}),
    ...(goal ? { goal } : {}),
    ...(personas.size > 0
      ? { personas: [...personas].map(([name, persona]) => ({ id: persona, name })) }
      : {}),
    stages: stages.map((stage, index) => ({
      id: stageIds(stage.title),
      title: stage.title,
      phase: phases[index] ?? 'during',
      ...(stage.goal ? { goal: stage.goal } : {}),
      steps: stage.steps.map(step => ({
        id: stepIds(step.title),
        title: step.title,
        ...stepFields(step, personas),
        ...listOf('touchpoints', step.touchpoints.map(touchpoint)),
      })),
    })),
  };
  const lines = [filled(heading[language], { file }), ...(isGuessed ? [guessed[language]] : [])];
  return { id, text: fileText(lines.join('\n'), journey) };
}

function stepFields(step: OutlineStep, personas: ReadonlyMap<string, string>) {
  const { importance, momentOfTruth, wait, actions, thoughts, painPoints, needs } = step;
  return {
    ...listOf('actions', actions),
    ...listOf('thoughts', thoughts),
    ...feelingField('sentiment', step.sentiment, personas),
    ...feelingField('sentiment_target', step.target, personas),
    ...(importance === undefined ? {} : { importance }),
    ...(momentOfTruth ? { moment_of_truth: true } : {}),
    ...(wait === undefined ? {} : { wait }),
    ...listOf('pain_points', painPoints),
    ...listOf('needs', needs),
  };
}

function listOf(key: string, items: readonly Writable[]): Readonly<Record<string, Writable>> {
  return items.length > 0 ? { [key]: items } : {};
}

function feelingField(key: string, feelings: readonly Feeling[], personas: ReadonlyMap<string, string>) {
  const [first] = feelings;
  if (!first) return {};
  if (first.who === undefined) return { [key]: first.value };
  return {
    [key]: Object.fromEntries(feelings.map(({ who = '', value }) => [personas.get(who) ?? who, value])),
  };
}

/** An id for each name, in their order. */
function idsFor(
  names: readonly string[],
  otherwise: string,
  isTaken: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const given = new Set<string>();
  return new Map(
    names.map(name => {
      const id = freeId(slugOf(name) ?? otherwise, wanted => given.has(wanted) || isTaken(wanted));
      given.add(id);
      return [name, id];
    }),
  );
}

/** Gives each title an id that none before has. */
function idsInTurn(otherwise: string): (title: string) => string {
  const given = new Set<string>();
  return title => {
    const id = freeId(slugOf(title) ?? otherwise, wanted => given.has(wanted));
    given.add(id);
    return id;
  };
}

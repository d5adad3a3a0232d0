import { oneLine } from '../escape/phrases';
import type { JourneyModel, StageModel, StepModel, TouchpointUse } from '../model/journey';
import { personasOf } from '../model/persona';
import { feltIn, type SentimentKind } from '../model/sentiment';
import { type BuiltInLanguage, innerText, textIn, type WrittenText } from '../model/text';
import type { Workspace } from '../model/workspace';
import { shortest } from './feelings';
import type { Feeling, Outline, OutlineStage, OutlineStep, OutlineTouchpoint } from './types';

/** What all parts of an outline are read with. */
interface Reading {
  readonly language: BuiltInLanguage;
  /** The personas' names by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** A journey's outline. @param language which of a text's languages is taken */
export function outlineOf(journey: JourneyModel, workspace: Workspace, language: BuiltInLanguage): Outline {
  const { id, data } = journey.entity;
  const listed = personasOf(journey, workspace).map(persona => ({
    id: persona.id ?? '',
    name: textIn(persona.entity?.data.name, language) || persona.id || '',
  }));
  const names = new Map(listed.map(persona => [persona.id, persona.name]));
  return {
    title: oneLine(textIn(data.title, language)) || (id ?? ''),
    language,
    ...optional('scenario', textIn(data.scenario, language)),
    ...optional('goal', textIn(data.goal, language)),
    personas: [...new Set(listed.map(({ name }) => name).filter(Boolean))],
    stages: journey.stages.map(stage => stageOf(stage, { language, names })),
  };
}

function stageOf({ entity: { id, data }, steps }: StageModel, reading: Reading): OutlineStage {
  return {
    title: oneLine(textIn(data.title, reading.language)) || (id ?? ''),
    ...(data.phase === undefined ? {} : { phase: data.phase }),
    ...optional('goal', textIn(data.goal, reading.language)),
    steps: steps.map(step => stepOf(step, reading)),
  };
}

function stepOf(step: StepModel, reading: Reading): OutlineStep {
  const { id, data } = step.entity;
  const texts = (items: readonly unknown[] | undefined) =>
    (items ?? []).map(item => oneLine(innerText(item as WrittenText, reading.language))).filter(Boolean);
  return {
    title: oneLine(textIn(data.title, reading.language)) || (id ?? ''),
    sentiment: feelings(step, 'current', reading),
    target: feelings(step, 'target', reading),
    ...(data.importance === undefined ? {} : { importance: data.importance }),
    momentOfTruth: data.moment_of_truth === true,
    ...(data.wait === undefined ? {} : { wait: data.wait }),
    actions: texts(data.actions),
    thoughts: texts(data.thoughts),
    touchpoints: step.touchpoints.map(use => touchpointIn(use, reading)),
    painPoints: texts(data.pain_points),
    needs: texts(data.needs),
  };
}

function feelings({ entity }: StepModel, kind: SentimentKind, { names }: Reading): readonly Feeling[] {
  const felt = feltIn(entity, kind).map(({ persona, value }) =>
    persona === undefined ? { value } : { who: names.get(persona) ?? persona, value },
  );
  return shortest(felt, [...names.values()]);
}

function touchpointIn({ touchpoint: { id, data } }: TouchpointUse, { language }: Reading): OutlineTouchpoint {
  return {
    id,
    title: oneLine(textIn(data.title, language)) || id,
    ...(data.channel === undefined ? {} : { channel: data.channel }),
    ...(data.status === undefined ? {} : { status: data.status }),
  };
}

function optional<Key extends string>(key: Key, text: string): { readonly [Name in Key]?: string } {
  const line = oneLine(text);
  return line === '' ? {} : ({ [key]: line } as { readonly [Name in Key]?: string });
}

import type { LaneId, LooseCard, LooseStage, MapContent } from '../map/types';
import { signed } from '../map/words';
import { addTo, type Groups } from '../model/grouped';
import { textIn } from '../model/text';
import { type Column, phrase, tableOf } from './rows';
import type { TableLanguages, TableParts } from './table';
import type { JourneyTable } from './types';
import { headings } from './words';

const STAGE_FIELDS = ['expectations', 'feelings', 'motivations', 'obstacles', 'perceptions'] as const;

/** The stages: when, what for, and what customers bring along. */
export function stagesTable(
  { journey, map }: TableParts,
  { language, contentLanguage }: TableLanguages,
): readonly JourneyTable[] {
  const written = new Map(map.stages.map((stage, index) => [stage, journey.stages[index]?.entity.data]));
  const columns: readonly Column<LooseStage>[] = [
    { heading: headings.stage[language], cell: ({ title }) => title },
    { heading: headings.phase[language], cell: stage => phaseOver(map, stage) },
    { heading: headings.goal[language], cell: ({ goal }) => goal },
    ...STAGE_FIELDS.map(field => ({
      heading: headings[field][language],
      cell: (stage: LooseStage) =>
        (written.get(stage)?.[field] ?? []).map(text => textIn(text, contentLanguage)),
    })),
    { heading: headings.findings[language], cell: ({ findings }) => findings.map(({ message }) => message) },
  ];
  return tableOf('stages', map.stages, columns, language);
}

function phaseOver({ phases }: MapContent, { phase }: LooseStage): string | undefined {
  return phases.find(({ id }) => id === phase)?.title;
}

const TEXT_LANES: readonly LaneId[] = ['actions', 'thoughts'];
const MORE_TEXT_LANES: readonly LaneId[] = ['painPoints', 'needs', 'unmetExpectations', 'evidence'];
const BLUEPRINT_LANES: readonly LaneId[] = ['physicalEvidence', 'frontstage', 'backstage', 'support'];

/** The steps with all that the customer does, thinks, feels and needs. */
export function stepsTable(parts: TableParts, languages: TableLanguages): readonly JourneyTable[] {
  const { language } = languages;
  const columns: readonly Column<LooseCard>[] = [
    ...nameColumns(parts, languages),
    { heading: headings.facts[language], cell: card => factsOf(card, parts.map, languages) },
    ...laneColumns(parts, TEXT_LANES),
    { heading: headings.sentiment[language], cell: card => feelingsIn(card, parts.map, languages) },
    { heading: headings.measured[language], cell: card => measuredIn(card, parts.map) },
    ...laneColumns(parts, MORE_TEXT_LANES),
    { heading: headings.findings[language], cell: ({ findings }) => findings.map(({ message }) => message) },
  ];
  return tableOf('steps', stepsOf(parts.map), columns, language);
}

/** What happens on both sides of the line of visibility, step by step. */
export function blueprintTable(parts: TableParts, languages: TableLanguages): readonly JourneyTable[] {
  const lanes = laneColumns(parts, BLUEPRINT_LANES);
  const steps = stepsOf(parts.map).filter(step => lanes.some(({ cell }) => (cell(step) ?? []).length > 0));
  return tableOf('blueprint', steps, [...nameColumns(parts, languages), ...lanes], languages.language);
}

function stepsOf({ cards }: MapContent): readonly LooseCard[] {
  return cards.filter(({ lane }) => lane === 'steps');
}

function nameColumns({ map }: TableParts, { language }: TableLanguages): readonly Column<LooseCard>[] {
  const stageOf = ({ key }: LooseCard) => map.stages.find(({ steps }) => steps.includes(key));
  return [
    { heading: headings.step[language], cell: ({ title }) => title },
    { heading: headings.stage[language], cell: card => stageOf(card)?.title },
  ];
}

/** A column for each lane: the texts of its cards in the step. */
function laneColumns({ map }: TableParts, lanes: readonly LaneId[]): readonly Column<LooseCard>[] {
  const texts: Groups<string, string> = new Map();
  for (const { lane, step, title } of map.cards) addTo(texts, `${lane} ${step}`, title);
  return map.lanes
    .filter(({ id }) => lanes.includes(id))
    .map(({ id, title }) => ({ heading: title, cell: ({ step }) => texts.get(`${id} ${step}`) }));
}

function factsOf(card: LooseCard, { weakest }: MapContent, { language }: TableLanguages): readonly string[] {
  return [
    ...(card.momentOfTruth ? [phrase('moment', language)] : []),
    ...(card.key === weakest ? [phrase('weakest', language)] : []),
    ...(card.importance === undefined ? [] : [phrase('importance', language, { value: card.importance })]),
    ...(card.wait === undefined ? [] : [phrase('wait', language, { value: card.wait })]),
  ];
}

/** `Anna: −1 (annoyed), target +1`, a line for each persona. */
function feelingsIn(
  { step }: LooseCard,
  { curves, ticks }: MapContent,
  { language }: TableLanguages,
): readonly string[] {
  const valueIn = (id: string, kind: 'current' | 'target') =>
    curves.find(curve => curve.id === id && curve.kind === kind)?.points.find(point => point.step === step)
      ?.value;
  const people = new Map(curves.map(({ id, title }) => [id, title]));
  return [...people].flatMap(([id, name]) => {
    const [now, wanted] = [valueIn(id, 'current'), valueIn(id, 'target')];
    const label = ticks.find(({ value }) => value === now)?.label;
    const parts = [
      now === undefined ? '' : `${signed(now)}${label ? ` (${label})` : ''}`,
      wanted === undefined ? '' : `${phrase('target', language)} ${signed(wanted)}`,
    ].filter(Boolean);
    return parts.length > 0 ? [`${name}: ${parts.join(', ')}`] : [];
  });
}

/** What customers answered in a step, a line for each score. */
function measuredIn({ key }: LooseCard, { measured }: MapContent): readonly string[] {
  return measured.flatMap(({ points }) =>
    points.filter(({ step }) => step === key).map(({ title }) => title),
  );
}

import type { FindingCounts, JourneyTreeNode } from '../../protocol';
import { openChecks } from '../checklist/open-checks';
import { placeFindings } from '../map/findings';
import { type Languages, titleOf } from '../map/titles';
import { type JourneyDocument, locationOf } from '../model/document';
import { journeyOf, type StageModel, type StepModel, type TouchpointUse } from '../model/journey';
import { uniqueNames } from '../model/unique-names';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import type { Finding } from '../rules/rule';
import type { YamlNode } from '../syntax/nodes';
import { contentLanguageOf } from './content-language';
import { countOf } from './journey-summary';

/** What is known of a journey before its nodes are made. */
interface Known {
  readonly document: JourneyDocument;
  readonly languages: Languages;
  /** What was found in a node, and in no smaller one of the tree. */
  foundIn(node: YamlNode): FindingCounts;
  /** By touchpoint id. */
  readonly open: ReadonlyMap<string, number>;
}

/**
 * The stages of a journey with their steps and touchpoints; undefined where the file holds no journey. Findings and
 * open checks count for everything around them; a touchpoint that is met twice counts once.
 */
export function journeyTree(
  document: JourneyDocument,
  workspace: Workspace,
  findings: readonly Finding[],
  language: DisplayLanguage,
): readonly JourneyTreeNode[] | undefined {
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const placed = placeFindings(
    journey,
    findings.map(({ rule, severity, span }) => ({ rule, level: severity, message: '', span })),
  );
  const known: Known = {
    document,
    languages: { language, contentLanguage: contentLanguageOf(journey, workspace, language) },
    foundIn: node => countOf(placed(node).map(({ level }) => ({ severity: level }))),
    open: openChecks(journey, workspace),
  };
  const nameFor = uniqueNames();
  return journey.stages.map(stage => stageNode(stage, nameFor(stage.entity.id ?? ''), known));
}

function stageNode(stage: StageModel, key: string, known: Known): JourneyTreeNode {
  const nameFor = uniqueNames();
  const steps = stage.steps.map(step => stepNode(step, `${key}/${nameFor(step.entity.id ?? '')}`, known));
  const uses = stage.steps.flatMap(({ touchpoints }) => touchpoints);
  return parentNode('stage', stage, key, steps, uses, known);
}

function stepNode(step: StepModel, key: string, known: Known): JourneyTreeNode {
  const nameFor = uniqueNames();
  const touchpoints = step.touchpoints.map(use =>
    touchpointNode(use, `${key}/${nameFor(use.touchpoint.id)}`, known),
  );
  return parentNode('step', step, key, touchpoints, step.touchpoints, known);
}

function touchpointNode(
  { node, touchpoint: { id, data } }: TouchpointUse,
  key: string,
  { document, languages, foundIn, open }: Known,
): JourneyTreeNode {
  return {
    kind: 'touchpoint',
    key,
    title: titleOf(data.title, id, languages),
    source: locationOf(document, node),
    findings: foundIn(node),
    openChecks: open.get(id) ?? 0,
    children: [],
  };
}

function parentNode(
  kind: 'stage' | 'step',
  { entity: { id, data, node } }: StageModel | StepModel,
  key: string,
  children: readonly JourneyTreeNode[],
  uses: readonly TouchpointUse[],
  { document, languages, foundIn, open }: Known,
): JourneyTreeNode {
  const met = new Set(uses.map(({ touchpoint }) => touchpoint.id));
  return {
    kind,
    key,
    title: titleOf(data.title, id, languages),
    source: locationOf(document, node),
    findings: children.reduce((sum, { findings }) => added(sum, findings), foundIn(node)),
    openChecks: [...met].reduce((sum, touchpoint) => sum + (open.get(touchpoint) ?? 0), 0),
    children,
  };
}

function added(a: FindingCounts, b: FindingCounts): FindingCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
  };
}

import type { PreviewView, PreviewWish } from '../../protocol';
import { checklistOf, countsOf } from '../checklist/checklist';
import { mapContent } from '../map/content';
import type { NamedPersona, PlacedFinding } from '../map/options';
import type { JourneyDocument } from '../model/document';
import { type JourneyModel, journeyOf } from '../model/journey';
import { personasOf } from '../model/persona';
import { metricsAt } from '../model/step-metrics';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { opportunitiesIn } from '../opportunities/opportunities';
import { planOf } from '../plan/plan';
import type { DisplayLanguage } from '../ports';
import { messageOf } from '../rules/message';
import type { Finding } from '../rules/rule';
import { feltPlaces } from '../scores/felt';
import { weakSteps } from '../scores/weak';
import { speechOf, writtenLanguages } from './content-language';
import { countOf, journeyTitle } from './journey-summary';
import { partOf, scoreReader } from './preview-parts';

/** What the preview shows besides the files. */
export interface PreviewOptions {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** The display language: of headings, labels and findings. */
  readonly language: DisplayLanguage;
  /** Those of this file; others are left out. */
  readonly findings: readonly Finding[];
  readonly wish?: PreviewWish;
}

/**
 * Everything that the preview draws of a journey's file; undefined where the file is of another kind, or not even a
 * map yet. `stale` is false: only the caller knows an older view.
 */
export function previewOf(
  document: JourneyDocument,
  workspace: Workspace,
  { today, language, findings, wish = {} }: PreviewOptions,
): PreviewView | undefined {
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const own = findings.filter(finding => finding.document.uri === document.uri);
  const speech = speechOf(journey, workspace, language, wish.contentLanguage);
  const { contentLanguage, builtInLanguage } = speech;
  const personas = namedPersonas(journey, workspace, contentLanguage);
  const checklist = checklistOf(journey, workspace, { language: builtInLanguage, today });
  const placed = own.map(finding => placedFinding(finding, language));
  const { data } = journey.entity;
  const scenario = textIn(data.scenario, contentLanguage) || textIn(data.goal, contentLanguage);
  const scores = scoreReader(workspace, today);
  const map = mapContent(journey, {
    language,
    contentLanguage,
    personas: personas.filter(persona => persona.id !== ''),
    findings: placed,
    checks: countsOf(checklist),
    scoresAt: step => metricsAt(step, workspace).map(scores),
    measured: feltPlaces(document, workspace, today),
    weak: weakSteps(document, workspace, today),
    opportunities: opportunitiesIn(journey),
  });
  return {
    uri: document.uri,
    version: document.version,
    language,
    stale: false,
    title: journeyTitle(journey, { language, contentLanguage }),
    ...(scenario ? { scenario } : {}),
    personas: personas.map(({ name }) => name),
    findings: countOf(own),
    contentLanguage,
    languages: writtenLanguages(journey, contentLanguage),
    map,
    checklist,
    plan: planOf(journey, workspace, { today, language: builtInLanguage, findings: own }),
    ...partOf(wish.part, { journey, workspace, map, speech, scores, today }),
  };
}

function namedPersonas(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
): readonly NamedPersona[] {
  const listed = personasOf(journey, workspace).flatMap(({ id = '', entity }) => {
    const name = textIn(entity?.data.name, language) || id;
    return name ? [{ id, name }] : [];
  });
  return listed.filter(
    ({ id, name }, index) => index === listed.findIndex(other => other.id === id && other.name === name),
  );
}

function placedFinding(finding: Finding, language: DisplayLanguage): PlacedFinding {
  const { rule, severity, span } = finding;
  return { rule, level: severity, message: messageOf(finding, language), span };
}

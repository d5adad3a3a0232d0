import { entitiesOf } from '../model/by-kind';
import { type JourneyDocument, textOf } from '../model/document';
import type { Entity } from '../model/entity';
import { type JourneyModel, journeyOf } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { MakeOptions } from '../plan/made';
import { makePlan } from '../plan/make';
import type { PlanOptions } from '../plan/options';
import { planOf } from '../plan/plan';
import { planId, planText } from '../plan/plan-text';
import type { PlanView } from '../plan/types';
import { writtenPlan } from '../plan/written';
import type { DisplayLanguage } from '../ports';
import type { Finding } from '../rules/rule';
import { columnOf } from '../syntax/edit/lines';
import { contentLanguageOf } from './content-language';

/** What a plan is shown or made for. */
export interface PlanRequest extends MakeOptions {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** Texts that the journey has in several languages are taken in this one. */
  readonly language: DisplayLanguage;
  /** What the rules find in a file. */
  findings(document: JourneyDocument): readonly Finding[];
}

/** The plan of a journey, written or proposed. */
export interface JourneyPlan {
  /** Its id, or the one that it would get. */
  readonly id: string;
  readonly view: PlanView;
  /** The language of its built-in texts: the journey's own, if we speak it. */
  readonly language: DisplayLanguage;
  /** The file of a written plan, else the one beside the journey that it can be written to; nothing is there yet. */
  readonly uri: string;
  /** As YAML: the text as written, or that of the file to be. */
  readonly text: string;
}

/** The plan of the journey in a file, or of the journey that a plan file is for; undefined where there is none. */
export function journeyPlan(
  document: JourneyDocument,
  workspace: Workspace,
  { findings, language: display, ...wishes }: PlanRequest,
): JourneyPlan | undefined {
  const journey = journeyFor(document, workspace);
  if (!journey) return undefined;
  const language = contentLanguageOf(journey, workspace, display);
  const options = { ...wishes, language, findings: findings(journey.document) };
  const view = planOf(journey, workspace, options);
  const written = writtenPlan(journey, workspace);
  if (written)
    return { id: written.id ?? journey.entity.id ?? '', view, language, ...textAsWritten(written) };
  return { id: planId(journey, workspace), view, language, ...made(journey, workspace, options) };
}

function journeyFor(document: JourneyDocument, workspace: Workspace): JourneyModel | undefined {
  if (document.kind !== 'plan') return journeyOf(document, workspace);
  const id = entitiesOf(document, 'plan')[0]?.data.journey;
  const home = id === undefined ? undefined : workspace.definitions('journey', id, document)[0];
  return home && journeyOf(home.document, workspace);
}

function made(
  journey: JourneyModel,
  workspace: Workspace,
  options: PlanOptions & MakeOptions,
): Pick<JourneyPlan, 'uri' | 'text'> {
  const plan = makePlan(journey, workspace, options);
  const beside = journey.document.uri.replace(/(?:\.journey)?\.(?:ya?ml|json)$/i, '');
  let uri = `${beside}.plan.yaml`;
  for (let number = 2; workspace.documents.has(uri); number++) uri = `${beside}-${number}.plan.yaml`;
  return { uri, text: planText(plan, journey, workspace, options.today) };
}

/** A plan inside a journey is moved to the left, as if it stood alone. */
function textAsWritten({ document, node, parent }: Entity<'plan'>): Pick<JourneyPlan, 'uri' | 'text'> {
  const source = document.text.getText();
  if (!parent) return { uri: document.uri, text: source };
  const column = columnOf(source, node.start);
  const text = textOf(document, node).replace(new RegExp(`^ {1,${Math.max(1, column)}}`, 'gm'), '');
  return { uri: document.uri, text: `${(node.flow ? textOf(document, node) : text).trimEnd()}\n` };
}

import type { TickCheckParams } from '../../protocol';
import { catalogue } from '../catalogue';
import type { Tick } from '../checklist/amend';
import {
  definitionStatements,
  JOURNEY,
  journeyStatements,
  type Statement,
  type Statements,
  touchpointStatements,
} from '../checklist/statements';
import { addCheck, entryOf, restate } from '../checklist/write';
import type { JourneyDocument } from '../model/document';
import { type Entity, fieldOf, isKind } from '../model/entity';
import { type JourneyModel, journeyOf } from '../model/journey';
import { type ResolvedTouchpoint, touchpointOf } from '../model/touchpoint';
import { type Uses, usesById } from '../model/uses';
import type { Workspace } from '../model/workspace';
import type { DocumentEdit } from '../rules/rule';
import type { TextEdit } from '../syntax/edit/text-edit';
import { expandItem } from '../syntax/expand';

/**
 * The edit that ticks a check where the files speak of it already; else where the touchpoint is nearest: its
 * definition in this file, a step's `use`, its library, or the step that names it. In a library that is the definition
 * itself. Empty where nothing has to change; null where the check is not in the file.
 */
export function tickCheck(
  document: JourneyDocument,
  workspace: Workspace,
  params: TickCheckParams,
): readonly DocumentEdit[] | null {
  const journey = journeyOf(document, workspace);
  if (!journey) return tickDefinition(document, workspace, params);
  if (params.touchpoint === JOURNEY) return tickJourney(journey, params);
  const uses = usesById(journey).get(params.touchpoint);
  return uses ? tickTouchpoint(uses, workspace, params) : null;
}

function tickJourney(journey: JourneyModel, params: TickCheckParams): readonly DocumentEdit[] | null {
  const statement = journeyStatements(journey).get(params.check);
  if (statement) return restated(statement, params);
  if (!catalogue.journeyChecks.some(({ id }) => id === params.check)) return null;
  return params.status === 'open' ? [] : added(journey.entity, params);
}

function tickTouchpoint(
  uses: Uses,
  workspace: Workspace,
  params: TickCheckParams,
): readonly DocumentEdit[] | null {
  const [{ touchpoint }] = uses;
  return tickAt(touchpoint, touchpointStatements(uses, workspace), params, () => {
    const owner = nearestOwner(uses);
    return owner ? added(owner, params) : expanded(uses, params);
  });
}

function tickDefinition(
  document: JourneyDocument,
  workspace: Workspace,
  params: TickCheckParams,
): readonly DocumentEdit[] | null {
  const entity = document.entities.find(({ id }) => id === params.touchpoint);
  if (!isKind(entity, 'touchpoint')) return null;
  const statements = definitionStatements(entity, workspace);
  return tickAt(touchpointOf(entity, workspace), statements, params, () => added(entity, params));
}

/** @param add says it where nobody has said anything of the check yet */
function tickAt(
  { builtIn }: ResolvedTouchpoint,
  statements: Statements,
  params: TickCheckParams,
  add: () => readonly DocumentEdit[] | null,
): readonly DocumentEdit[] | null {
  const statement = statements.get(params.check);
  if (statement && !statement.inherited) return restated(statement, params);
  if (!statement && !builtIn?.checks.some(({ id }) => id === params.check)) return null;
  return !statement && params.status === 'open' ? [] : add();
}

/** The map to which a check can be added; undefined where the touchpoint is only named. */
function nearestOwner(uses: Uses): Entity | undefined {
  const [{ step, touchpoint }] = uses;
  const { uri } = step.entity.document;
  const here = uses.find(use => use.touchpoint.entity?.document.uri === uri)?.touchpoint.entity;
  return here ?? uses.find(({ entity }) => entity)?.entity ?? touchpoint.entity;
}

function restated(statement: Statement, params: TickCheckParams): readonly DocumentEdit[] | null {
  const { document } = statement.owner;
  return editing(document, restate(document.text.getText(), statement, tickOf(params)));
}

function added({ document, node }: Entity, params: TickCheckParams): readonly DocumentEdit[] | null {
  return editing(document, addCheck(document.text.getText(), node, params.check, tickOf(params)));
}

/** `- checkout` becomes `- use: checkout` with a checklist. */
function expanded([{ step, node }]: Uses, params: TickCheckParams): readonly DocumentEdit[] | null {
  const { document } = step.entity;
  const list = fieldOf(step.entity, 'touchpoints');
  if (list?.kind !== 'list' || node.kind !== 'scalar') return null;
  const checklist = { [params.check]: entryOf(tickOf(params)) };
  return editing(document, expandItem(document.text.getText(), list, node, 'use', { checklist }));
}

/** A name is one line; a blank one is none. */
function tickOf({ status, on, by = '' }: TickCheckParams): Tick {
  const name = by.replace(/\s+/g, ' ').trim();
  return { status, on, ...(name ? { by: name } : {}) };
}

function editing(
  document: JourneyDocument,
  edits: readonly TextEdit[] | undefined,
): readonly DocumentEdit[] | null {
  return edits ? [{ document, edits }] : null;
}

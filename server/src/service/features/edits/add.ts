import type { AddEdit } from '../../../protocol';
import { catalogue } from '../../catalogue';
import { TEXT_LANES } from '../../map/text-cards';
import type { JourneyDocument } from '../../model/document';
import { type Entity, fieldOf, isKind } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import { freeId, slugOf } from '../../rules/parts/ids';
import { addToList } from '../../rules/parts/insert';
import type { DocumentEdit } from '../../rules/rule';
import type { EntityKind } from '../../schema/types';
import { appendItem } from '../../syntax/edit/items';
import { inFlow, type Writable } from '../../syntax/edit/writing';
import { itemsOf } from '../../syntax/nodes';
import { newText } from './new-text';
import { entityIn, type Thing } from './thing';

/** The edits that add something, and the key that it will have in the view. */
export interface Added {
  readonly edits: readonly DocumentEdit[];
  readonly added: string;
}

/** What is added, and where. */
interface Adding extends AddEdit {
  readonly language: string;
  readonly workspace: Workspace;
}

/** Adds something to a journey, at a step or a stage. @returns undefined where the thing cannot have it */
export function add(at: Thing, adding: Adding): Added | undefined {
  const [step, own] = [entityIn(at, 'step'), entityIn(at, 'stage')];
  const stage = own ?? (isKind(step?.parent, 'stage') ? step.parent : undefined);
  if (adding.what === 'stages') return stage && addStage(stage, adding);
  if (adding.what === 'steps') return stage && addStep(stage, step, adding);
  if (!step) return undefined;
  if (adding.what === 'touchpoints') return addTouchpoint(step, adding);
  if (adding.what === 'opportunities') return addOpportunity(step, adding);
  return addText(step, adding.what, adding);
}

function addStage(stage: Entity<'stage'>, adding: Adding): Added | undefined {
  const id = idFor('stage', stage.document, adding);
  const { phase, model_stage } = stage.data;
  const item = {
    id,
    title: newText(adding, stage.document, adding.workspace),
    ...(phase === undefined ? {} : { phase }),
    ...(model_stage === undefined ? {} : { model_stage }),
    steps: [],
  };
  return added(stage.parent && addBehind(stage.parent, 'stages', item, stage), `stage/${id}`);
}

function addStep(
  stage: Entity<'stage'>,
  step: Entity<'step'> | undefined,
  adding: Adding,
): Added | undefined {
  const id = idFor('step', stage.document, adding);
  const item = { id, title: newText(adding, stage.document, adding.workspace) };
  return added(addBehind(stage, 'steps', item, step), `step/${id}`);
}

function addTouchpoint(step: Entity<'step'>, adding: Adding): Added | undefined {
  const id = adding.known ? adding.text : idFor('touchpoint', step.document, adding);
  const item = adding.known ? id : { id, title: newText(adding, step.document, adding.workspace) };
  return added(addToList(step, 'touchpoints', item), `touchpoint/${nameIn(adding)}/${id}`);
}

/** An opportunity stands at the end of the journey's own, and tells that it comes from the step. */
function addOpportunity(step: Entity<'step'>, adding: Adding): Added | undefined {
  const journey = step.document.entities.find(each => isKind(each, 'journey'));
  if (!journey || step.id === undefined) return undefined;
  const id = idFor('opportunity', step.document, adding);
  const title = newText(adding, step.document, adding.workspace);
  const item = { id, title, from: inFlow([step.id]) };
  return added(addToList(journey, 'opportunities', item), `opportunity/${nameIn(adding)}/${id}`);
}

function addText(step: Entity<'step'>, lane: keyof typeof TEXT_LANES, adding: Adding): Added | undefined {
  const { field, name } = TEXT_LANES[lane];
  const place = itemsOf(fieldOf(step, field)).length + 1;
  const item = newText(adding, step.document, adding.workspace);
  return added(addToList(step, field, item), `${name}/${nameIn(adding)}/#${place}`);
}

/** Adds an item behind another one; where there is none to stand behind, at the end of the list. */
function addBehind(
  owner: Entity,
  key: string,
  item: Writable,
  behind: Entity | undefined,
): readonly DocumentEdit[] | undefined {
  const list = fieldOf(owner, key);
  if (!behind || list?.kind !== 'list') return addToList(owner, key, item);
  const { document } = owner;
  return [{ document, edits: [appendItem(document.text.getText(), list, item, behind.node)] }];
}

/** An id made of what the thing is called, that nothing of its kind has yet. */
function idFor(kind: EntityKind, document: JourneyDocument, { text, workspace }: Adding): string {
  const isTaken = (id: string) =>
    workspace.sameId(kind, id, document).length > 0 ||
    (kind === 'touchpoint' && catalogue.touchpoint(id) !== undefined);
  return freeId(slugOf(text) ?? kind, isTaken);
}

/** The name that the step has in the keys of its cards. */
function nameIn({ at }: Adding): string {
  return at.slice(at.indexOf('/') + 1);
}

function added(edits: readonly DocumentEdit[] | undefined, key: string): Added | undefined {
  return edits && { edits, added: key };
}

import type {
  EditJourneyParams,
  EditRefusal,
  ListedTouchpoint,
  ListTouchpointsParams,
  MoveEdit,
  PreviewView,
} from '../../../protocol';
import type { JourneyDocument } from '../../model/document';
import { fieldOf } from '../../model/entity';
import type { Workspace } from '../../model/workspace';
import type { DocumentEdit } from '../../rules/rule';
import { applyEdits } from '../../syntax/apply-edits';
import { parseYaml } from '../../syntax/parse';
import { add } from './add';
import { move } from './move';
import { remove } from './remove';
import { retitle } from './retitle';
import { schedule } from './schedule';
import { feel } from './sentiment';
import { entityIn, type Thing, type ThingFinder, thingFinder } from './thing';
import { touchpointsFor } from './touchpoint-list';

/** What an edit is made in. */
export interface EditContext {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  /** What the preview shows of the document as it is now. */
  readonly view: PreviewView;
}

/** What an edit comes to. */
export type EditOutcome =
  | {
      readonly edits: readonly DocumentEdit[];
      /** The key that the new card or stage will have in the view. */
      readonly added?: string;
    }
  | { readonly refused: EditRefusal };

/** The edit of the text after which the preview shows what was done in it, or why there is none. */
export function editJourney(context: EditContext, params: EditJourneyParams): EditOutcome {
  const { document, workspace, view } = context;
  if (params.version !== document.version) return { refused: 'stale' };
  if (document.tree.problems.length > 0) return { refused: 'unreadable' };
  const find = thingFinder(view, workspace.documents);
  const { edit } = params;
  const thing = find('thing' in edit ? edit.thing : 'at' in edit ? edit.at : edit.step);
  if (!thing) return { refused: 'gone' };
  const outcome = made(thing, params, { ...context, find });
  return outcome && !outcome.edits.some(breaks) ? outcome : { refused: 'elsewhere' };
}

/** The touchpoints that a step of the view may name and does not yet. */
export function listTouchpoints(
  { document, workspace, view }: EditContext,
  { step, language }: ListTouchpointsParams,
): readonly ListedTouchpoint[] {
  const at = entityIn(thingFinder(view, workspace.documents)(step), 'step');
  return at ? touchpointsFor(at, document, workspace, language) : [];
}

interface Making extends EditContext {
  readonly find: ThingFinder;
}

type Made = Extract<EditOutcome, { readonly edits: unknown }>;

function made(
  thing: Thing,
  { edit, language }: EditJourneyParams,
  { view, workspace, find }: Making,
): Made | undefined {
  switch (edit.type) {
    case 'sentiment': {
      const step = entityIn(thing, 'step');
      return edits(step && feel(step, edit, view));
    }
    case 'retitle':
      return edits(retitle(thing, { text: edit.text, language }, workspace));
    case 'add':
      return add(thing, { ...edit, language, workspace });
    case 'move':
      return edits(moveTo(thing, edit, find));
    case 'remove':
      return edits(remove(thing));
    case 'schedule': {
      const step = entityIn(thing, 'plan-step');
      return edits(step && schedule(step, edit));
    }
  }
}

function moveTo(thing: Thing, { before, into }: MoveEdit, find: ThingFinder) {
  const neighbour = before === null ? undefined : find(before);
  const stage = into === undefined ? undefined : entityIn(find(into), 'stage');
  const list = neighbour?.list ?? (stage ? fieldOf(stage, 'steps') : thing.list);
  const isSameKind =
    neighbour === undefined ||
    (neighbour.document === thing.document && neighbour.path.at(-2) === thing.path.at(-2));
  if (list?.kind !== 'list' || !isSameKind || (before !== null && !neighbour)) return undefined;
  return move(thing, { list, before: neighbour?.node });
}

function edits(made: readonly DocumentEdit[] | undefined): Made | undefined {
  return made && { edits: made };
}

/** Whether a text could not be read any more: an alias may have lost its anchor. */
function breaks({ document, edits: changes }: DocumentEdit): boolean {
  return parseYaml(applyEdits(document.text.getText(), changes)).problems.length > 0;
}

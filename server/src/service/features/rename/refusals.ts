import { isExcluded } from '../../model/config';
import type { JourneyDocument } from '../../model/document';
import type { Reference } from '../../model/entity';
import { fileNameOf } from '../../model/locations';
import { isBuiltIn, meaningsOf } from '../../model/resolve';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import { fill } from '../../rules/message';
import type { FindingData, Texts } from '../../rules/rule';
import { isId } from '../../schema/ids';
import type { EntityKind } from '../../schema/types';
import { type AnchorGroup, anchorGroups } from '../../syntax/anchors';
import { nodeAt, pairOf } from '../../syntax/nodes';
import type { Mention, Naming } from '../naming';
import { refusalTexts } from './texts';

/** Why something cannot be renamed. */
export interface Refusal {
  readonly why: keyof typeof refusalTexts;
  readonly data: FindingData;
}

/** The refusal in words. */
export function refusalText({ why, data }: Refusal, language: DisplayLanguage): string {
  const texts: Texts = refusalTexts[why];
  return fill(texts[language], data, language);
}

/** Why a thing cannot be renamed at all: it is built in, or stands in a file that the settings leave out. */
export function refusalOf({ id, targets: [target] }: Naming, workspace: Workspace): Refusal | undefined {
  if (target?.origin === 'built-in') return { why: 'builtIn', data: { id, kind: target.kind } };
  const uri = target?.entity.document.uri;
  if (uri === undefined || !isExcluded(uri, workspace)) return undefined;
  return { why: 'excluded', data: { id, file: fileNameOf(uri) } };
}

/** Why it cannot have this name. */
export function refusalOfName(
  newId: string,
  naming: Naming,
  mentions: readonly Mention[],
  workspace: Workspace,
): Refusal | undefined {
  if (!isId(newId)) return { why: 'noId', data: { id: newId } };
  const kind = newId === naming.id ? undefined : takenBy(newId, naming, mentions, workspace);
  return kind && { why: 'taken', data: { id: newId, kind } };
}

/** Why an anchor cannot have this name: it is none, or another anchor has it. */
export function refusalOfAnchor(
  newName: string,
  document: JourneyDocument,
  group: AnchorGroup,
): Refusal | undefined {
  if (!/^[^\s,[\]{}]+$/.test(newName)) return { why: 'noAnchor', data: { id: newName } };
  const isTaken = anchorGroups(document.text.getText()).some(
    ({ anchor }) => anchor?.name === newName && anchor.start !== group.anchor?.start,
  );
  return isTaken ? { why: 'takenAnchor', data: { id: newName } } : undefined;
}

/** The kind that a new id names already, there or wherever the old one is written. */
function takenBy(
  newId: string,
  { targets: [target], kinds, document }: Naming,
  mentions: readonly Mention[],
  workspace: Workspace,
): EntityKind | undefined {
  const kind = target?.kind ?? (kinds.length === 1 ? kinds[0] : undefined);
  if (!kind) return undefined;
  const home = target?.origin === 'file' ? target.entity.document : document;
  const isKnown = isBuiltIn(kind, newId, workspace) || workspace.sameId(kind, newId, home).length > 0;
  if (isKnown && (target || kind === 'check')) return kind;
  const references = mentions.flatMap(({ reference }) => reference ?? []);
  if (references.some(reference => hasKeyBeside(reference, newId))) return kind;
  return (
    target && (overshadowed(references, newId, kind, workspace) ?? overshadowing(newId, kind, workspace))
  );
}

/** Where the old id stands as a key, the new one may be a key already. */
function hasKeyBeside({ document, path, node }: Reference, newId: string): boolean {
  const map = document.tree.root && nodeAt(document.tree.root, path.slice(0, -1));
  return pairOf(map, String(path.at(-1)))?.key === node && pairOf(map, newId) !== undefined;
}

/** A place that may name several kinds would mean something else by the new id. */
function overshadowed(
  references: readonly Reference[],
  newId: string,
  kind: EntityKind,
  workspace: Workspace,
): EntityKind | undefined {
  for (const reference of references) {
    const { document, kinds, node, start, path, from } = reference;
    const isWithin = (around: EntityKind) => reference.isWithin(around);
    const renamed = { document, kinds, node, start, path, from, id: newId, isWithin };
    const [meaning] = meaningsOf(renamed, workspace);
    if (meaning && rankIn(reference, meaning.kind) < rankIn(reference, kind)) return meaning.kind;
  }
  return undefined;
}

/** A place that means something else by the new id would mean this one from now on. */
function overshadowing(newId: string, kind: EntityKind, workspace: Workspace): EntityKind | undefined {
  for (const reference of workspace.naming(newId)) {
    const [meaning] = reference.kinds.includes(kind) ? meaningsOf(reference, workspace) : [];
    if (meaning && rankIn(reference, kind) < rankIn(reference, meaning.kind)) return meaning.kind;
  }
  return undefined;
}

function rankIn({ kinds }: Reference, kind: EntityKind): number {
  return kinds.indexOf(kind);
}

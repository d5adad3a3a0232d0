import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { primaryOf } from '../../model/text';
import { touchpointById, touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import { addKeys } from '../../rules/parts/insert';
import { keepBlanks } from '../../rules/parts/keep-blanks';
import type { DocumentEdit } from '../../rules/rule';
import { insertPair } from '../../syntax/edit/pairs';
import { replaceScalar } from '../../syntax/edit/scalar';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { expandItem } from '../../syntax/expand';
import {
  type ListNode,
  type MapNode,
  ownPairOf,
  ownPairsOf,
  pairOf,
  type ScalarNode,
  type YamlNode,
} from '../../syntax/nodes';
import { isInside } from '../../syntax/written';
import { editing } from './editing';
import { newText, type Saying } from './new-text';
import { entityIn, isTouchpointItem, type Thing } from './thing';

/**
 * Writes what a thing is called, in the language in which it is read. A touchpoint is renamed where its title is
 * written: in its use, its definition, its library; a built-in one gets a title of this journey's own.
 *
 * @returns undefined where the text is written somewhere else, such as behind an alias
 */
export function retitle(
  thing: Thing,
  saying: Saying,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const { document, node, list } = thing;
  if (isTouchpointItem(thing)) return retitleTouchpoint(thing, saying, workspace);
  const entity = document.entities.find(each => each.node === node);
  if (entity && entity.kind !== 'pain-point') return retitleEntity(entity, saying, workspace);
  const inner = pairOf(node, 'text');
  return inner && node.kind === 'map'
    ? editing(document, said(document, inner.value, node, saying))
    : editing(document, said(document, node, list, saying));
}

function retitleTouchpoint(
  thing: Thing,
  saying: Saying,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const { document, node, list } = thing;
  const use = entityIn(thing, 'touchpoint');
  if (use && (use.id !== undefined || ownPairOf(use.node, 'title')))
    return retitleEntity(use, saying, workspace);
  const { entity } = use
    ? touchpointOf(use, workspace)
    : touchpointById(node.kind === 'scalar' ? String(node.value) : '', document, workspace);
  if (entity) return retitleEntity(entity, saying, workspace);
  if (use) return retitleEntity(use, saying, workspace);
  if (node.kind !== 'scalar') return undefined;
  const more = { title: newText(saying, document, workspace) };
  return editing(document, expandItem(document.text.getText(), list, node, 'use', more));
}

function retitleEntity(
  entity: Entity,
  saying: Saying,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const { document, node } = entity;
  const title = ownPairOf(node, 'title');
  return title
    ? editing(document, said(document, title.value, node, saying))
    : addKeys(entity, { title: newText(saying, document, workspace) });
}

/** A text said otherwise; of a map of languages only the one that is read. */
function said(
  document: JourneyDocument,
  node: YamlNode,
  parent: ListNode | MapNode,
  { text, language }: Saying,
): TextEdit | undefined {
  const source = document.text.getText();
  if (node.kind === 'scalar') return replaced(source, node, text, parent);
  if (node.kind === 'list') return undefined;
  const own = ownPairsOf(node);
  if (own.some(pair => !isInside(pair, node))) return undefined;
  const read =
    own.find(({ name }) => name === language) ??
    own.find(({ name }) => primaryOf(name) === primaryOf(language));
  if (!read) return insertPair(source, node, language, text);
  return read.value.kind === 'scalar' ? replaced(source, read.value, text, node) : undefined;
}

function replaced(
  source: string,
  node: ScalarNode,
  text: string,
  parent: ListNode | MapNode,
): TextEdit | undefined {
  return keepBlanks(replaceScalar(source, node, text, parent), source);
}

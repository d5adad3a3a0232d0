import { configFor } from '../model/config';
import { derived } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import { type Entity, fieldOf, isKind } from '../model/entity';
import type { FileMemory } from '../model/file-memory';
import { lineageOf, type ResolvedTouchpoint, touchpointById, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { rootSchema } from '../schema/registry';
import { propertyOf, shapeOf } from '../schema/shape';
import type { EntityKind, Schema } from '../schema/types';
import { stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import type { Field, Thing } from './thing';

/** A thing while its file is read. */
interface Growing extends Thing {
  readonly fields: Map<string, Field>;
  readonly children: Thing[];
}

/** The file that is read, and what it sees. */
interface Source {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly language: string;
}

/**
 * What a file says, as things with their fields. What has an identity of its own is found by the schemas' annotations.
 * A journey's steps, personas and metrics have what they name in libraries, and what that extends, as their own.
 */
export function readThings({ memory }: JourneyDocument, workspace: Workspace): Thing {
  return thingsIn(memory, workspace);
}

const thingsIn = derived(({ document }: FileMemory, workspace): Thing => {
  document.memory.looked();
  return thingOf(document.tree.root, rootSchema(document.kind), undefined, sourceOf(document, workspace));
});

function sourceOf(document: JourneyDocument, workspace: Workspace): Source {
  const written = stringOf(valueAt(document.tree.root, 'language'));
  return {
    document,
    workspace,
    language: written ?? configFor(document.uri, workspace).data.language ?? 'en',
  };
}

function thingOf(
  node: YamlNode | undefined,
  schema: Schema,
  parent: Thing | undefined,
  source: Source,
): Thing {
  const shape = shapeOf(schema, node);
  const thing = growing(shape['x-definition'], schema, parent, source, node);
  if (node?.kind !== 'map') return thing;
  const id = valueAt(node, 'id');
  const read = { ...thing, id: isRefused(id, source) ? undefined : stringOf(id) };
  for (const [name, value] of inOrder(node, shape)) {
    const child = propertyOf(shape, name);
    if (child && name !== 'id' && !isRefused(value, source)) readField(name, value, child, read, source);
  }
  return read;
}

function growing(
  kind: EntityKind | undefined,
  schema: Schema,
  parent: Thing | undefined,
  { document, language }: Source,
  node: YamlNode | undefined,
): Growing {
  const at = node && { file: document.memory, node };
  return { kind, id: undefined, schema, language, fields: new Map(), parent, children: [], at };
}

/** The pairs of a map in the order of its schema, of equal keys the first alone. */
function inOrder(node: YamlNode, { properties = {} }: Schema): readonly (readonly [string, YamlNode])[] {
  const written = new Map<string, YamlNode>();
  if (node.kind === 'map')
    for (const { name, value } of node.pairs) if (!written.has(name)) written.set(name, value);
  const known = Object.keys(properties).filter(name => written.has(name));
  const names = new Set([...known, ...written.keys()]);
  return [...names].map(name => [name, written.get(name) as YamlNode]);
}

function isRefused(node: YamlNode | undefined, { document: { memory } }: Source): boolean {
  return node !== undefined && memory.refused.has(node);
}

function readField(name: string, value: YamlNode, schema: Schema, thing: Growing, source: Source): void {
  const { items, 'x-definition': defined } = shapeOf(schema, value);
  if (value.kind === 'map' && defined) thing.children.push(thingOf(value, schema, thing, source));
  else if (value.kind === 'list' && items && definedBy(items)) {
    for (const item of value.items)
      if (!isRefused(item, source)) thing.children.push(itemOf(item, items, thing, source));
  } else thing.fields.set(name, fieldAt(value, source.document));
}

/** The kind of thing that a list's items may describe, even where an item only names one. */
function definedBy(items: Schema): EntityKind | undefined {
  return shapeOf(items, undefined)['x-definition'];
}

function fieldAt(node: YamlNode, document: JourneyDocument): Field {
  return { value: document.memory.valueOf(node), at: { file: document.memory, node } };
}

function itemOf(node: YamlNode, items: Schema, parent: Thing, source: Source): Thing {
  const kind = definedBy(items);
  if (kind === 'touchpoint' && parent.kind === 'step') return touchpointUse(node, items, parent, source);
  if (node.kind === 'map') return thingOf(node, items, parent, source);
  const thing = growing(kind, items, parent, source, node);
  const id = stringOf(node) ?? '';
  if (!kind || !shapeOf(items, node)['x-reference']) {
    thing.fields.set('text', fieldAt(node, source.document));
    return thing;
  }
  const defined = source.workspace.definitions(kind, id, source.document)[0];
  if (!defined) return { ...thing, id };
  const there = sourceOf(defined.document, source.workspace);
  return { ...thing, id, fields: thingOf(defined.node, items, parent, there).fields };
}

/** A touchpoint where a step names it: with all that it is there. */
function touchpointUse(node: YamlNode, items: Schema, parent: Thing, source: Source): Thing {
  const { document, workspace } = source;
  const entity = document.memory.entities.get(node);
  const resolved = isKind(entity, 'touchpoint')
    ? touchpointOf(entity, workspace)
    : touchpointById(stringOf(node) ?? '', document, workspace);
  const written = isKind(entity, 'touchpoint') ? entity : resolved.entity;
  const thing = growing('touchpoint', items, parent, source, node);
  for (const [name, field] of resolvedFields(resolved, written, workspace)) thing.fields.set(name, field);
  return { ...thing, id: resolved.id };
}

const IDENTITY = new Set(['id', 'use']);

function resolvedFields(
  { data }: ResolvedTouchpoint,
  written: Entity<'touchpoint'> | undefined,
  workspace: Workspace,
): readonly (readonly [string, Field])[] {
  const lineage = written ? lineageOf(written, workspace) : [];
  return Object.entries(data)
    .filter(([name, value]) => !IDENTITY.has(name) && value !== undefined)
    .map(([name, value]) => {
      const entity = lineage.find(candidate => fieldOf(candidate, name));
      const node = entity && fieldOf(entity, name);
      return [name, { value, at: entity && node && { file: entity.document.memory, node } }];
    });
}

import { propertyOf, shapeOf } from '../schema/shape';
import type { Schema } from '../schema/types';
import { itemValidator, type Validator } from '../schema/validators';
import { compact } from '../syntax/compact';
import type { MapNode, YamlNode } from '../syntax/nodes';
import { FileEntity, FileReference } from './file-entity';
import type { FileMemory } from './file-memory';
import { invalidNodes, type SchemaProblem, schemaProblems } from './problems';

/**
 * The smallest piece that is known on its own: a thing that a list defines, or what remains of the file. Between them
 * the parts cover a file, and an edit makes new ones only of what it touches.
 */
export interface Part {
  readonly node: YamlNode;
  readonly schema: Schema;
  /** The parts inside it, which are none of it. */
  readonly apart: ReadonlySet<YamlNode>;
  readonly entities: readonly FileEntity[];
  readonly references: readonly FileReference[];
}

/** What a file, or one thing described in it, holds: parents before children, in the order of the text. */
export interface Contents {
  readonly entities: readonly FileEntity[];
  readonly references: readonly FileReference[];
  readonly problems: readonly SchemaProblem[];
  readonly parts: readonly Part[];
  /** The entities and references that stand directly in whatever is around the thing. */
  readonly outermost: readonly (FileEntity | FileReference)[];
}

const NOTHING: ReadonlySet<YamlNode> = new Set();

/** A walk over one thing. What lists define inside it are things of their own. */
interface Walk {
  readonly memory: FileMemory;
  readonly around: FileEntity | undefined;
  readonly found: (FileEntity | FileReference | Contents)[];
  /** The things inside, which are checked on their own. */
  readonly apart: Set<YamlNode>;
}

/**
 * The entities that a node defines and the ids that it refers to, both by the schema's annotations (`x-definition`,
 * `x-reference`), and what the schema refuses: a field that is added to a schema needs no code here. What has been
 * collected before and is still the same node is taken over.
 *
 * @param around the entity in which the node stands
 */
export function collect(
  node: YamlNode,
  schema: Schema,
  validate: Validator,
  around: FileEntity | undefined,
  memory: FileMemory,
): Contents {
  const known = memory.contents.get(node);
  if (known) return movedInto(around, known);
  const walk: Walk = { memory, around, found: [], apart: new Set() };
  visit(node, schema, around, walk);
  const problems = memory.isValid
    ? []
    : schemaProblems(validate, node, walk.apart, inside => memory.pathOf(inside));
  for (const refused of invalidNodes(problems)) memory.refused.add(refused);
  const found = walk.found.filter(each => !(each instanceof FileReference) || memory.names(each));
  const entities = compact(found.filter(each => each instanceof FileEntity));
  const references = compact(found.filter(each => each instanceof FileReference));
  const apart = walk.apart.size > 0 ? walk.apart : NOTHING;
  const part = { node, schema, apart, entities, references };
  const contents = contentsOf(found, around, problems, part);
  if (memory.isLasting) memory.contents.set(node, contents);
  return contents;
}

/** The things inside an entity that was read anew are inside another object now. */
function movedInto(around: FileEntity | undefined, contents: Contents): Contents {
  for (const outer of contents.outermost) outer.moveInto(around);
  return contents;
}

function contentsOf(
  found: Walk['found'],
  around: FileEntity | undefined,
  problems: readonly SchemaProblem[],
  part: Part,
): Contents {
  const contents: Growing = {
    entities: [],
    references: [],
    problems: [...problems],
    parts: [part],
    outermost: [],
  };
  for (const each of found) {
    if (each instanceof FileEntity) addEntity(each, around, contents);
    else if (each instanceof FileReference) addReference(each, around, contents);
    else addContents(each, around, contents);
  }
  return {
    entities: compact(contents.entities),
    references: compact(contents.references),
    problems: contents.problems,
    parts: compact(contents.parts),
    outermost: compact(contents.outermost),
  };
}

interface Growing extends Contents {
  readonly entities: FileEntity[];
  readonly references: FileReference[];
  readonly problems: SchemaProblem[];
  readonly parts: Part[];
  readonly outermost: (FileEntity | FileReference)[];
}

function addEntity(entity: FileEntity, around: FileEntity | undefined, contents: Growing): void {
  entity.identify();
  contents.entities.push(entity);
  if (entity.around === around) contents.outermost.push(entity);
}

function addReference(reference: FileReference, around: FileEntity | undefined, contents: Growing): void {
  contents.references.push(reference);
  if (reference.around === around) contents.outermost.push(reference);
}

function addContents(inner: Contents, around: FileEntity | undefined, contents: Growing): void {
  for (const entity of inner.entities) contents.entities.push(entity);
  for (const reference of inner.references) contents.references.push(reference);
  for (const problem of inner.problems) contents.problems.push(problem);
  for (const part of inner.parts) contents.parts.push(part);
  for (const outer of inner.outermost) if (outer.around === around) contents.outermost.push(outer);
}

function visit(node: YamlNode, schema: Schema, inside: FileEntity | undefined, walk: Walk): void {
  const shape = shapeOf(schema, node);
  if (node.kind === 'scalar') {
    if (shape['x-reference']) walk.found.push(walk.memory.referenceAt(shape['x-reference'], node, inside));
  } else if (node.kind === 'map') {
    visitMap(node, shape, inside, walk);
  } else if (shape.items) {
    const validate = itemValidator(shape.items);
    for (const item of node.items) {
      if (validate && item.kind === 'map') {
        walk.apart.add(item);
        walk.found.push(collect(item, shape.items, validate, inside, walk.memory));
      } else visit(item, shape.items, inside, walk);
    }
  }
}

function visitMap(node: MapNode, shape: Schema, around: FileEntity | undefined, walk: Walk): void {
  const kind = shape['x-definition'];
  const entity = kind && walk.memory.entityAt(kind, node, around);
  if (entity) {
    walk.found.push(entity);
    walk.memory.entities.set(node, entity);
  }
  const inside = entity ?? around;
  for (const { key, name, value } of node.pairs) {
    const keyKinds = shape['x-key-reference'];
    if (keyKinds) walk.found.push(walk.memory.referenceAt(keyKinds, key, inside));
    const child = propertyOf(shape, name);
    if (child) visit(value, child, inside, walk);
  }
}

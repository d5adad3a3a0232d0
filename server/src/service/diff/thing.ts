import type { FileMemory } from '../model/file-memory';
import type { WrittenText } from '../model/text';
import { shapeOf } from '../schema/shape';
import type { EntityKind, Schema } from '../schema/types';
import type { YamlNode } from '../syntax/nodes';

/** What a file says under one key of a thing. */
export interface Field {
  /** What is valid of it, as plain data. */
  readonly value: unknown;
  /** Where it is written, which may be a library; undefined for what is built in. */
  readonly at: Place | undefined;
}

/** A node with the file that it is in, whatever has changed around it. */
export interface Place {
  readonly file: FileMemory;
  readonly node: YamlNode;
}

/** Something that a file describes or names, with all that it means: a journey, a stage, a step, a touchpoint … */
export interface Thing {
  /** Undefined for a library as a whole. */
  readonly kind: EntityKind | undefined;
  readonly id: string | undefined;
  readonly schema: Schema;
  /** The language of its plain texts. */
  readonly language: string;
  /** By key, in the order of the schema; what has an identity of its own is among the children. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly parent: Thing | undefined;
  readonly children: readonly Thing[];
  /** Where the file describes or names it; undefined for an empty file. */
  readonly at: Place | undefined;
}

const TITLES = ['title', 'name', 'text'] as const;

/** The key under which a thing says what it is called. */
export function titleKey({ schema }: Pick<Thing, 'schema'>): string | undefined {
  const { properties } = shapeOf(schema, undefined);
  return TITLES.find(key => properties && Object.hasOwn(properties, key));
}

/** What a thing is called; undefined where nothing is written. */
export function titleOf(thing: Thing): WrittenText | undefined {
  const key = titleKey(thing);
  return key === undefined ? undefined : (thing.fields.get(key)?.value as WrittenText | undefined);
}

/** The nearest thing of a kind around this one, or this one itself. */
export function around(thing: Thing, kind: EntityKind): Thing | undefined {
  for (let current: Thing | undefined = thing; current; current = current.parent) {
    if (current.kind === kind) return current;
  }
  return undefined;
}

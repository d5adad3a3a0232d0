import type { Change } from '../../diff/changes';
import { type Thing, titleKey } from '../../diff/thing';
import type { DiffEntry } from '../../diff/types';
import type { ValueChange } from '../../diff/values';
import { filled } from '../../escape/phrases';
import type { SourcePath } from '../../model/source';
import { sourceOf } from '../../model/source-path';
import type { DisplayLanguage } from '../../ports';
import { shapeOf } from '../../schema/shape';
import { nodeAt } from '../../syntax/nodes';
import { fieldLabel, nameOf, quoted, thingLabel, valueLabel } from './labels';
import type { Telling } from './telling';
import { diffWords } from './words';

/** A change in words, and where it leads. */
export function entryOf(change: Change, telling: Telling): DiffEntry {
  const thing = (change.after ?? change.before) as Thing;
  const reader = change.after ? telling.after : telling.before;
  const source = placeOf(change, telling);
  return {
    type: change.type,
    kind: thing.kind ?? 'file',
    ...(thing.id === undefined ? {} : { id: thing.id }),
    title: nameOf(thing, reader),
    label: thingLabel(thing, reader),
    within: parentsOf(thing).map(parent => nameOf(parent, reader)),
    ...sentenceOf(change, telling),
    ...(source ? { source } : {}),
  };
}

/** What the thing stands in below the file, the outermost first. */
function parentsOf({ parent }: Thing): readonly Thing[] {
  return parent?.parent ? [...parentsOf(parent), parent] : [];
}

type Said = Pick<DiffEntry, 'text' | 'path' | 'field' | 'before' | 'after'>;

function sentenceOf(change: Change, telling: Telling): Said {
  const words = diffWords[telling.language];
  const { type, before, after, value } = change;
  if (value && before && after) return valueSentence(type, { before, after }, value, telling);
  if (type === 'moved' && before && after) {
    const isWithin = before.parent !== undefined && telling.matches.get(before.parent) === after.parent;
    return isWithin ? movedWithin(before, after, telling) : movedElsewhere(before, after, telling);
  }
  const label = after ? thingLabel(after, telling.after) : thingLabel(before as Thing, telling.before);
  if (type !== 'new-id') return { text: filled(words[type as 'added' | 'removed'], { thing: label }) };
  const ids = { before: before?.id ?? words.nothing, after: after?.id ?? words.nothing };
  return { ...ids, text: filled(words.newId, { thing: label, ...ids }) };
}

function movedWithin(before: Thing, after: Thing, { language, after: reader }: Telling): Said {
  const places = { before: placeAmong(before), after: placeAmong(after) };
  const thing = thingLabel(after, reader);
  return { ...places, text: filled(diffWords[language].movedWithin, { thing, ...places }) };
}

function movedElsewhere(before: Thing, after: Thing, telling: Telling): Said {
  const { language } = telling;
  const parents = {
    before: before.parent ? nameOf(before.parent, telling.before) : '',
    after: after.parent ? nameOf(after.parent, telling.after) : '',
  };
  const named = { before: quoted(parents.before, language), after: quoted(parents.after, language) };
  const thing = thingLabel(after, telling.after);
  return { ...parents, text: filled(diffWords[language].moved, { thing, ...named }) };
}

/** Counted from 1 among those of its kind. */
function placeAmong(thing: Thing): string {
  const siblings = thing.parent?.children.filter(({ kind }) => kind === thing.kind) ?? [];
  return String(siblings.indexOf(thing) + 1);
}

function valueSentence(
  type: Change['type'],
  thing: Readonly<Record<'before' | 'after', Thing>>,
  value: ValueChange,
  telling: Telling,
): Said {
  const { language } = telling;
  const { path, part, before, after } = value;
  const there = after === undefined ? 'before' : 'after';
  const { text: field, schema } = fieldLabel(thing[there], path, telling[there]);
  const itemSchema = (part === 'item' && shapeOf(schema, undefined).items) || schema;
  const said = {
    ...(before === undefined ? {} : { before: valueLabel(before, itemSchema, telling.before) }),
    ...(after === undefined ? {} : { after: valueLabel(after, itemSchema, telling.after) }),
  };
  const shown = {
    thing: thingLabel(thing.before, telling.before),
    field,
    before: shownValue(before, said.before, language),
    after: shownValue(after, said.after, language),
  };
  const isTitle = type === 'renamed' && path.length === 1 && path[0] === titleKey(thing.after);
  const words = diffWords[language];
  const sentence = isTitle && after !== undefined ? words.renamed : words[sentenceFor(value)];
  return { path, field, ...said, text: filled(sentence, shown) };
}

type ValueSentence = 'changed' | 'cameIn' | 'wentOut' | 'itemAdded' | 'itemRemoved' | 'reordered';

function sentenceFor({ part, before, after }: ValueChange): ValueSentence {
  if (part === 'order') return 'reordered';
  if (part === 'item') return before === undefined ? 'itemAdded' : 'itemRemoved';
  if (before === undefined) return 'cameIn';
  return after === undefined ? 'wentOut' : 'changed';
}

/** Texts stand in quotation marks, numbers and yes and no do not. */
function shownValue(value: unknown, label: string | undefined, language: DisplayLanguage): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === undefined;
  return isPlain ? (label ?? '') : quoted(label ?? '', language);
}

/** Where the change shows: the value, the thing, or what it was in. */
export function placeOf(
  { before, after, value }: Change,
  { matches, isOlderThere }: Telling,
): SourcePath | undefined {
  if (after) return (value && valuePlace(after, value)) ?? rangeOf(after);
  if (before && isOlderThere) return rangeOf(before);
  for (let parent = before?.parent; parent; parent = parent.parent) {
    const now = matches.get(parent);
    if (now) return rangeOf(now);
  }
  return undefined;
}

function rangeOf({ at }: Thing): SourcePath | undefined {
  return at && sourceOf(at.file.document, at.node);
}

function valuePlace(
  thing: Thing,
  { path: [key, ...inner], index, after }: ValueChange,
): SourcePath | undefined {
  const at = thing.fields.get(String(key))?.at;
  if (!at || after === undefined) return undefined;
  return sourceOf(at.file.document, nodeAt(at.node, index === undefined ? inner : [...inner, index]));
}

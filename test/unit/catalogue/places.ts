import { rootSchema } from '../../../server/src/service/schema/registry';
import { shapeOf } from '../../../server/src/service/schema/shape';
import type { FileKind, Schema } from '../../../server/src/service/schema/types';

/** A place of the language (`persona.usage`, `survey.type=nps`) and a file in which it can be hovered. */
export interface Place {
  readonly name: string;
  readonly kind: FileKind;
  readonly path: readonly (string | number)[];
  /** Set for the value of an enum. */
  readonly value?: string;
}

const kinds = [
  'journey',
  'touchpoints',
  'personas',
  'surveys',
  'metrics',
  'plan',
  'guide',
  'config',
] as const;

/** Every place that the schemas know, each where it is met first. */
export const places: ReadonlyMap<string, Place> = new Map(
  kinds
    .flatMap(kind => [...walk(rootSchema(kind), { kind, definition: kind, keys: [], path: [] })])
    .reverse()
    .map(place => [place.name, place]),
);

interface At {
  readonly kind: FileKind;
  readonly definition: string;
  readonly keys: readonly string[];
  readonly path: readonly (string | number)[];
}

function* walk(schema: Schema, outer: At): Iterable<Place> {
  const shape = shapeOf(schema, undefined);
  const definition = shape['x-definition'];
  const at = definition ? { ...outer, definition, keys: [] } : outer;
  const { kind, path } = at;
  for (const value of shape.enum ?? [])
    yield { name: `${nameOf(at)}=${value}`, kind, path, value: String(value) };
  if (shape.items) yield* walk(shape.items, { ...at, path: [...path, 0] });
  for (const [key, child] of Object.entries(shape.properties ?? {})) {
    const inner = { ...at, keys: [...at.keys, key], path: [...path, key] };
    yield { name: nameOf(inner), kind, path: inner.path };
    yield* walk(child, inner);
  }
}

function nameOf({ definition, keys }: At): string {
  return `${definition}.${keys.join('.')}`;
}

/** The places that a catalogue entry's place stands for: itself, or with `*` that of every definition. */
export function placesNamed(name: string): readonly Place[] {
  const known = [...places.values()];
  if (!name.startsWith('*.')) return known.filter(place => place.name === name);
  return known.filter(place => place.name.slice(place.name.indexOf('.')) === name.slice(1));
}

/** A file that holds the place and nothing else, with the cursor on its key or value. */
export function fileAt({ kind, path, value }: Place): { readonly name: string; readonly marked: string } {
  const name = kind === 'config' ? 'journey.config.json' : `main.${kind}.json`;
  const marked = path.reduceRight<string>(
    (inner, step, index) => {
      if (typeof step === 'number') return `[${inner}]`;
      const cursor = value === undefined && index === path.length - 1 ? '<|>' : '';
      return `{"${cursor}${step}": ${inner}}`;
    },
    value === undefined ? '""' : `"<|>${value}"`,
  );
  return { name, marked };
}

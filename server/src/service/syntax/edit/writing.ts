import { Document, isMap, isScalar, isSeq, stringify } from 'yaml';

/** Plain data to be written as YAML. */
export type Writable =
  | string
  | number
  | boolean
  | null
  | readonly Writable[]
  | { readonly [key: string]: Writable };

/** The value such that it is written in flow style, `{ a: 1 }`, even where all around it is in block style. */
export function inFlow(value: Writable): Writable {
  // `stringify` takes its own nodes among plain data; their types cannot say so.
  return new Document().createNode(value, { flow: true }) as unknown as Writable;
}

/** A value in block style, nested as deep to the right as the source nests. */
export function blockOf(value: Writable, source: string): string {
  const flowCollectionPadding = hasFlowMap(value);
  return stringify(value, { lineWidth: 0, indent: indentStep(source), flowCollectionPadding });
}

/** A value in flow style, on one line. In a file that is JSON it is JSON. */
export function flowOf(value: Writable, source: string): string {
  const quotes = isJson(source)
    ? ({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const)
    : {};
  const options = { lineWidth: 0, collectionStyle: 'flow', ...quotes } as const;
  const isText = typeof value === 'string';
  // A text alone would not know that there are brackets around it.
  const text = stringify(isText ? [value] : value, options).trimEnd();
  return (isText ? text.slice(1, -1).trim() : text).replace(/\n\s*/g, ' ');
}

/** YAML whose root is in braces is written as JSON: that is legal in both. */
export function isJson(source: string): boolean {
  return /^\ufeff?\s*[{[]/.test(source);
}

/** Spaces stand inside braces, `{ a: 1 }`, but not inside brackets, `[1, 2]`; `yaml` knows one way for both. */
function hasFlowMap(value: unknown): boolean {
  if (isMap(value)) return true;
  if (isSeq(value)) return value.items.some(hasFlowMap);
  return (
    typeof value === 'object' && value !== null && !isScalar(value) && Object.values(value).some(hasFlowMap)
  );
}

/** How far the source moves what is nested to the right, by its first example; 2 where it has none. */
function indentStep(source: string): number {
  const nested = /^( *(?:- +)*)[^\s#'"-][^:\r\n]*:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)( +)[^\s#]/gm;
  for (const [, outer = '', inner = ''] of source.matchAll(nested)) {
    const step = inner.length - outer.length;
    if (step > 0 && step <= 8) return step;
  }
  return 2;
}

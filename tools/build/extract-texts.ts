import ts from 'typescript';

/** The languages of the texts. */
export const LANGUAGES = ['en', 'de', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text, a list of texts, or texts by their names. */
export type Static = string | readonly Static[] | { readonly [name: string]: Static };

/** A source file without its texts. */
export interface Extracted {
  /** The source; every text is a call `$text(n)` now. Lines stay where they are. */
  readonly code: string;
  /** The texts in the order of their numbers. */
  readonly texts: readonly Readonly<Record<Language, Static>>[];
}

interface Found {
  readonly node: ts.Node;
  readonly text: Readonly<Record<Language, Static>>;
}

/**
 * Takes the texts out of a source file: `t('…', '…', '…')` and `{ en: …, de: …, da: … }` of nothing but literals.
 * A text that is put together at run time stays.
 *
 * @param source TypeScript
 * @param first the number of the first text
 */
export function extractTexts(source: string, first: number): Extracted {
  if (!/\bda:|\bt\(/.test(source)) return { code: source, texts: [] };
  const found = textsIn(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  if (found.length === 0) return { code: source, texts: [] };
  let code = '';
  let end = 0;
  for (const [index, { node }] of found.entries()) {
    const breaks = source.slice(node.getStart(), node.end).replace(/[^\n]/g, '');
    code += `${source.slice(end, node.getStart())}$text(${first + index}${breaks})`;
    end = node.end;
  }
  code += `${source.slice(end)}import { text as $text } from 'journey:texts';\n`;
  return { code, texts: found.map(({ text }) => text) };
}

function textsIn(node: ts.Node): readonly Found[] {
  const text = textOf(node);
  if (text) return [{ node, text }];
  const found: Found[] = [];
  ts.forEachChild(node, child => {
    found.push(...textsIn(child));
  });
  return found;
}

function textOf(node: ts.Node): Found['text'] | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const value = literalOf(node);
    const names = typeof value === 'object' ? Object.keys(value) : [];
    return names.join() === LANGUAGES.join() ? (value as Found['text']) : undefined;
  }
  if (!ts.isCallExpression(node) || node.expression.getText() !== 't') return undefined;
  const [en, de, da, ...more] = node.arguments.map(literalOf);
  if (en === undefined || de === undefined || da === undefined || more.length > 0) return undefined;
  return { en, de, da };
}

/** What a literal stands for; undefined for what is known at run time only. */
function literalOf(node: ts.Expression): Static | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [literalOf(node.left), literalOf(node.right)];
    return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
  }
  if (ts.isArrayLiteralExpression(node)) return allOf(node.elements.map(literalOf));
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = allOf(node.properties.map(entryOf));
  return entries && Object.fromEntries(entries);
}

function entryOf(property: ts.ObjectLiteralElementLike): readonly [string, Static] | undefined {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return undefined;
  const value = literalOf(property.initializer);
  return value === undefined ? undefined : [property.name.text, value];
}

function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.every(value => value !== undefined) ? (values as readonly T[]) : undefined;
}

import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of the product: those that are written as such, and those of the schemas. */
function expressions(): readonly Expression[] {
  const sources = globSync(['server/src/**/*.ts', 'client/**/*.{ts,tsx}'], { ignore: '**/generated/**' });
  return [...sources.sort().flatMap(literalsIn), ...globSync('schemas/*.json').sort().flatMap(patternsIn)];
}

function literalsIn(file: string): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { text } = node;
      const end = text.lastIndexOf('/');
      found.push({ file, source: text.slice(1, end), flags: text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

function patternsIn(file: string): readonly Expression[] {
  const found: Expression[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
    if (key === 'pattern' && typeof value === 'string') found.push({ file, source: value, flags: 'u' });
    return value;
  });
  return found;
}

describe('the regular expressions of the product', () => {
  const all = expressions();

  it('never take longer than the text is long, in whatever text', () => {
    ok(all.length > 100, 'they are found');
    deepEqual(
      all
        .filter(expression => analyse(expression).reports.some(isSlow))
        .map(({ file, source }) => [file, source]),
      [],
    );
  }).timeout(60_000);
});

/** One that begins anew at every place (`Move`) costs the square of one line at most: lines are limited. */
function isSlow({ type }: { readonly type: string }): boolean {
  return type !== 'Move';
}

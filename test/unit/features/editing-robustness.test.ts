import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { service, uriOf } from '../support/service';

const ROOT = join(__dirname, '../../../samples');
const texts = ['.', 'broken'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(join(ROOT, folder, name), 'utf8')),
);

/** What breaks a text: pieces that open, close or tie something, and signs of every width. */
const PIECES = [
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '- ',
  ': ',
  '\n',
  '\t',
  '#',
  '|',
  '&a ',
  '*a',
  '<<: *a',
  '🚲',
  '\r',
  '---\n',
  '\u2028',
  '\u0000',
  '\ud800',
];

/** Asks for everything that an editor may ask for at a place. */
function askForAll(text: string, offset: number): number {
  const opened = service();
  const uri = uriOf('main.journey.yaml');
  opened.setDocument(uri, text, 1);
  const document = opened.documents().get(uri)?.text;
  const position = document?.positionAt(offset) ?? { line: 0, character: 0 };
  const range = { start: position, end: position };
  const whole = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
  return [
    ...opened.foldingRanges(uri, { lineFoldingOnly: true, rangeLimit: 50 }),
    ...opened.selectionRanges(uri, [position]),
    ...opened.semanticTokens(uri),
    ...opened.semanticTokens(uri, range),
    ...opened.inlayHints(uri, whole, { touchpoints: true, plan: true, metrics: true }),
    ...opened.formatRange(uri, range),
    ...opened.formatOnEnter(uri, position),
    ...opened.refactorings(uri, range),
    ...opened.complete(uri, position).items,
  ].length;
}

describe('what an editor asks for while one writes', () => {
  it('is answered for every text, however broken', () => {
    const damage = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.nat(40_000),
      length: fc.nat(1500),
      piece: fc.constantFrom(...PIECES),
      at: fc.nat(1500),
    });
    fc.assert(
      fc.property(damage, ({ text, from, length, piece, at }) => {
        const part = text.slice(from % text.length, (from % text.length) + length);
        const place = at % (part.length + 1);
        const broken = part.slice(0, place) + piece + part.slice(place);
        ok(askForAll(broken, place + piece.length) > 0);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

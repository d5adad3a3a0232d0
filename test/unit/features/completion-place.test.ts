import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { wholeText } from '../../../server/src/service/features/completion/excerpt';
import {
  keyPlace,
  otherKeys,
  type Place,
  valuePlace,
} from '../../../server/src/service/features/completion/probe';
import { siteAt } from '../../../server/src/service/features/completion/site';
import { wordAt } from '../../../server/src/service/features/completion/word';
import { type JourneyDocument, readDocument } from '../../../server/src/service/model/document';
import { shapeAt } from '../../../server/src/service/schema/path';
import { fileKindOf } from '../../../server/src/service/schema/registry';
import { nodeAt } from '../../../server/src/service/syntax/nodes';
import { parseYaml } from '../../../server/src/service/syntax/parse';

const ROOT = join(__dirname, '../../..');
const read = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ uri: `file:///${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));

/** The samples, and every file in the fixtures of the rules. */
const files = [
  ...read('samples'),
  ...read('test/rules').flatMap(({ text }) =>
    text.split(/^=== (?:fixed: )?/m).flatMap(part => {
      const [name = '', ...lines] = part.split('\n');
      // What a section says besides a name is no file: a list of commands.
      return fileKindOf(name) && !name.includes(' ')
        ? [{ uri: `file:///${name}`, text: lines.join('\n') }]
        : [];
    }),
  ),
];

/** What completion makes of a place: the schema that holds there, and for a key the keys that are taken. */
function told(place: Place | undefined, { kind }: JourneyDocument, isKey: boolean): unknown {
  if (!place) return undefined;
  const shape = shapeAt({ kind, tree: { root: place.root } }, place.path);
  if (!shape) return undefined;
  const map = nodeAt(place.root, place.path);
  const taken = isKey && map.kind === 'map' ? [...otherKeys(map)].sort() : [];
  return { shape, taken };
}

/** Ways to be in the middle of writing something at a line: the text, and the cursor at `<|>`. */
const edits: readonly ((lines: readonly string[], at: number, column: number) => string)[] = [
  // a new line with a word, in a column that another line has
  (lines, at, column) => [...lines.slice(0, at), `${' '.repeat(column)}wo<|>`, ...lines.slice(at)].join('\n'),
  // a new item
  (lines, at, column) => [...lines.slice(0, at), `${' '.repeat(column)}- <|>`, ...lines.slice(at)].join('\n'),
  // a value that is taken away
  (lines, at) =>
    lines.map((line, index) => (index === at ? line.replace(/^([^:]*:) .*$/, '$1 <|>') : line)).join('\n'),
  // a key that is half-typed
  (lines, at) =>
    lines
      .map((line, index) => (index === at ? line.replace(/^(\s*(?:- )*\w\w)\w*:.*$/, '$1<|>') : line))
      .join('\n'),
  // the end of a line
  (lines, at) => lines.map((line, index) => (index === at ? `${line}<|>` : line)).join('\n'),
  // one more id in brackets
  (lines, at) => lines.map((line, index) => (index === at ? line.replace(/\]$/, ', <|>]') : line)).join('\n'),
];

describe('the place of a completion', () => {
  it('is found among few lines as it is found in the whole text', () => {
    let compared = 0;
    const choice = fc.record({
      file: fc.constantFrom(...files),
      edit: fc.constantFrom(...edits),
      at: fc.nat(10_000),
      other: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(choice, ({ file, edit, at, other }) => {
        const lines = file.text.split('\n');
        const line = at % lines.length;
        const near = lines[Math.min(lines.length - 1, Math.max(0, line + other))] ?? '';
        const marked = edit(lines, line, near.length - near.trimStart().length);
        if (comparePlaces(file.uri, marked)) compared++;
      }),
      { numRuns: 600 },
    );
    ok(compared > 200, `only ${compared} places were compared`);
  }).timeout(60_000);
});

/** Whether there was something to compare: a text that parses with a word at the cursor, on a line that stays in its place. */
function comparePlaces(uri: string, marked: string): boolean {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const document = readDocument(uri, text, 1);
  const site = offset < 0 || !document ? undefined : siteAt(document, offset);
  const word = wordAt(text, offset);
  if (!document || !site || !word || site.lead.length > 1) return false;
  const whole = wholeText(document, offset);
  const parses = (probe: string) =>
    parseYaml(text.slice(0, word.start) + probe + text.slice(word.end)).problems.length === 0;
  const isKey = parses('journey-probe: ');
  // What is further in below would go on with the word, as one text.
  const isContinued = /^( *)[^\n]*<\|>[^\n]*\n(?:\s*(?:#[^\n]*)?\n)*\1 +[^ ]/m.test(marked);
  const isValue = parses('journey-probe') && !isContinued;
  const { excerpt } = site;
  if (isKey)
    deepEqual(
      told(keyPlace(document, excerpt, site.word), document, true),
      told(keyPlace(document, whole, word), document, true),
    );
  if (isValue)
    deepEqual(
      told(valuePlace(document, excerpt, site.word), document, false),
      told(valuePlace(document, whole, word), document, false),
    );
  return isKey || isValue;
}

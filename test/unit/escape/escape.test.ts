import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvLine, withoutGuard } from '../../../server/src/service/escape/csv';
import { escapeMarkdown } from '../../../server/src/service/escape/markdown';
import { mermaidText, textOfMermaid } from '../../../server/src/service/outline/formats/mermaid-text';

const tricky = fc.string({
  unit: fc.constantFrom(...'=+-@\'"#;:,<>&%\\\t\r\n journeysectiontitle🎉ä'.split('')),
});
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('escaping', () => {
  it('keeps what a cell says, and lets no cell be a formula', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string()), text => {
        const [[cell = ''] = []] = parse(csvLine([text, 'x']), { newline: '\n', delimiter: ',' }).data;
        equal(/^\s*[=+\-@\t\r]/.test(cell), false);
        equal(withoutGuard(cell), text);
      }),
    );
  });

  it('leaves numbers as they are', () => equal(csvLine([-2, 0, '-2']), "-2,0,'-2"));

  it('keeps what a diagram says, and uses nothing that means something there', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string()), text => {
        const written = mermaidText(text);
        equal(textOfMermaid(written), oneLine(text));
        equal(/[:,<>&%"]|#(?!\d+;)|^(?:journey|title|section)\b/i.test(written), false);
      }),
    );
  });

  it('makes Markdown of a text that says what the text says', () =>
    equal(escapeMarkdown('a | b\n<b> [x](y) `c` *d*'), 'a \\| b \\<b\\> \\[x\\](y) \\`c\\` \\*d\\*'));
});

import { equal } from 'node:assert/strict';
import { plainText, withoutPlaceholders } from '../../../server/src/lsp/plain-text';

describe('plain text instead of Markdown', () => {
  for (const [markdown, text] of [
    ['**Phase** `phase` — *Required*', 'Phase phase — Required'],
    ['# Why\n\n- **A** – b. *Better:* c.', 'Why\n\n- A – b. Better: c.'],
    ['see [the page](docs/a.md) and ![a map](a.png)', 'see the page and a map'],
    ['2 * 3 * 4, snake_case_id, 5*', '2 * 3 * 4, snake_case_id, 5*'],
    ['\\*not\\* and \\`not\\`', '*not* and `not`'],
  ] as const) {
    it(`reads ${JSON.stringify(markdown)}`, () => equal(plainText(markdown), text));
  }
});

describe('plain text instead of a snippet', () => {
  for (const [snippet, text] of [
    ['title: $0', 'title: '],
    ['steps:\n  - $0', 'steps:\n  - '],
    [`id: \${1:pay}, phase: \${2|before,during|}\${3}`, 'id: pay, phase: before'],
    ['price: \\$5 \\} \\\\', 'price: $5 } \\'],
  ] as const) {
    it(`inserts ${JSON.stringify(snippet)}`, () => equal(withoutPlaceholders(snippet), text));
  }
});

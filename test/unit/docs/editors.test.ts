import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FILE_KINDS } from '../../../tools/generate/schemas';

const page = readFileSync('docs/editors.md', 'utf8');
const listing = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1]?.replaceAll('\\\\', '') ?? '';

describe('the page for other editors', () => {
  for (const language of ['lua', 'elisp', 'toml']) {
    it(`names every kind of file (${language})`, () => {
      const missing = FILE_KINDS.filter(
        kind => kind !== 'config' && !new RegExp(`\\b${kind}\\b`).test(listing(language)),
      );
      deepEqual(missing, []);
      equal(/journey[.%\\]+config/.test(listing(language)), true);
    });
  }

  it('starts the server in every listing', () => {
    const commands = page.match(
      /['"]journey['"],? ['"]lsp['"],? ['"]--stdio['"]|args = \["lsp", "--stdio"\]|journey lsp --stdio`/g,
    );
    equal(commands?.length, 7);
  });
});

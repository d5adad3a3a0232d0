import assert from 'node:assert/strict';
import { extractTexts } from '../../../tools/build/extract-texts';

const IMPORT = "import { text as $text } from 'journey:texts';\n";

describe('extracting the texts of a source file', () => {
  it('takes texts side by side, and what is put together of literals', () => {
    const source = "export const title = t('Shop', 'La' + 'den', `Butik`);\n";
    assert.deepEqual(extractTexts(source, 7), {
      code: `export const title = $text(7);\n${IMPORT}`,
      texts: [{ en: 'Shop', de: 'Laden', da: 'Butik' }],
    });
  });

  it('takes objects by language, lists and names in them included', () => {
    const source =
      "const a = { en: ['one'], de: ['eins'], da: ['en'] }, b = { en: { x: 'X' }, de: { x: 'Y' }, da: { x: 'Z' } };\n";
    assert.deepEqual(extractTexts(source, 0), {
      code: `const a = $text(0), b = $text(1);\n${IMPORT}`,
      texts: [
        { en: ['one'], de: ['eins'], da: ['en'] },
        { en: { x: 'X' }, de: { x: 'Y' }, da: { x: 'Z' } },
      ],
    });
  });

  it('keeps the lines of the code where they are', () => {
    const source = "const a = t(\n  'a',\n  'b',\n  'c',\n);\nconst after = 1;\n";
    assert.equal(extractTexts(source, 0).code, `const a = $text(0\n\n\n\n);\nconst after = 1;\n${IMPORT}`);
  });

  for (const source of [
    'const a = { en: one, de: two, da: three };',
    "const a = { en: 'one', de: 'zwei' + count, da: 'to' };",
    "const a = { en: 'one', da: 'to' };",
    "const a = { en: 'one', de: 'zwei', da: 'to', more: 'x' };",
    "const a = t('one', zwei, 'to');",
    "const a = t('key', 'and', 'three', 'more');",
  ]) {
    it(`leaves alone: ${source}`, () => {
      assert.deepEqual(extractTexts(source, 0), { code: source, texts: [] });
    });
  }
});

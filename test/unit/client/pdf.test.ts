import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { PDFPageProxy } from 'pdfjs-dist';
import { pdfOf } from '../../../client/src/export/pdf/pdf';
import { wordsOf } from '../../../client/webview/picture/words';
import { signsAt } from '../support/directions';
import { getDocument, OPS } from '../support/pdf';

/** The smallest JPEG that programs read: one grey pixel. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const picture = { bytes: new Uint8Array(JPEG), width: 800, height: 400, share: 1, words: [] };
/** A word on the picture, of which two pixels are one of the drawing. */
const word = (text: string, x: number, y: number, width: number) => ({ text, x, y, width, size: 40 });
const drawing = {
  width: 400,
  height: 200,
  title: '“Køb” (漢) \\ 🙂',
  description: 'Two steps',
  language: 'da',
};

/** By the standard: neither filled nor outlined. */
const INVISIBLE = 3;
const LETTERS = [
  'Købstædernes',
  'Straße',
  'Привет',
  '漢字',
  'e\u0301te\u0301',
  '👩‍👩‍👧🇩🇰',
  '€1',
  ') Tj ET Q <</JS (app.alert)>>',
  '<0041>',
  '%PDF \\(endstream',
];

/** Lines whose directions mix: what is read after each other, where a browser puts it, and what a reader finds where. */
const DIRECTIONS: readonly {
  readonly title: string;
  readonly pieces: Parameters<typeof signsAt>[0];
  readonly read: readonly (readonly [text: string, left: number])[];
}[] = [
  { title: 'Hebrew', pieces: [['שלום עולם', 80, 'from the right']], read: [['שלום עולם', 0]] },
  { title: 'Hebrew with vowels', pieces: [['שָׁלוֹם', 30, 'from the right']], read: [['שָׁלוֹם', 0]] },
  { title: 'Arabic', pieces: [['مرحبا بالعالم', 120, 'from the right']], read: [['مرحبا بالعالم', 0]] },
  {
    title: 'Hebrew within English',
    pieces: [
      ['Buy ', 0],
      ['שלום', 70, 'from the right'],
      [' now', 80],
    ],
    read: [
      ['Buy', 0],
      ['שלום', 40],
      ['now', 90],
    ],
  },
  {
    title: 'a number within Arabic',
    pieces: [
      ['طلب ', 100, 'from the right'],
      ['48', 50],
      [' جديد', 40, 'from the right'],
    ],
    read: [
      ['طلب', 80],
      ['48', 50],
      ['جديد', 0],
    ],
  },
];

/** What is written on a page, where, and how wide it is to a fiftieth of a point. */
async function textsOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent();
  return items.flatMap(item => {
    if (!('str' in item)) return [];
    const [, , , size, x, y] = item.transform;
    return [{ text: item.str, x, y, size, width: Math.round(item.width * 50) / 50 }];
  });
}

async function read(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await file.getPage(1);
  return { file, page };
}

describe('a PDF with a picture', () => {
  it('has one page in the size of the drawing, and the picture on it', async () => {
    const { file, page } = await read(pdfOf(picture, drawing));
    equal(file.numPages, 1);
    deepEqual(page.view, [0, 0, 300, 150]);
    const { fnArray } = await page.getOperatorList();
    deepEqual(
      fnArray.filter(
        operation => operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject,
      ).length,
      1,
    );
    await file.destroy();
  });

  it('says what it is called, whatever letters that takes, and in which language', async () => {
    const { file } = await read(pdfOf(picture, drawing));
    const { info } = await file.getMetadata();
    deepEqual(Reflect.get(info, 'Title'), drawing.title);
    equal(Reflect.get(info, 'Subject'), 'Two steps');
    equal(Reflect.get(info, 'Language'), 'da');
    await file.destroy();
  });

  it('has what is written on the picture, each word where it stands, and shows nothing of it', async () => {
    const words = [word('Buy ', 80, 100, 90), word('online', 170, 100, 120), word('Later', 80, 300, 100)];
    const { file, page } = await read(pdfOf({ ...picture, words }, drawing));
    deepEqual(await textsOf(page), [
      // The reader puts together what stands together.
      { text: 'Buy online', x: 30, y: 112.5, size: 15, width: 78.76 },
      { text: 'Later', x: 30, y: 37.5, size: 15, width: 37.5 },
    ]);
    const { fnArray, argsArray } = await page.getOperatorList();
    const modes = fnArray.flatMap((operation, index) =>
      operation === OPS.setTextRenderingMode ? [argsArray[index]] : [],
    );
    deepEqual(modes, [[INVISIBLE]]);
    ok(fnArray.indexOf(OPS.setTextRenderingMode) < fnArray.indexOf(OPS.showText));
    await file.destroy();
  });

  for (const text of LETTERS) {
    it(`gives ${JSON.stringify(text)} back as it is written`, async () => {
      const { file, page } = await read(pdfOf({ ...picture, words: [word(text, 10, 50, 300)] }, drawing));
      deepEqual(await textsOf(page), [{ text, x: 3.75, y: 131.25, size: 15, width: 112.5 }]);
      await file.destroy();
    });
  }

  for (const { title, pieces, read: expected } of DIRECTIONS) {
    it(`gives ${title} back as it is read, each piece where it stands`, async () => {
      const text = pieces.map(([piece]) => piece).join('');
      const shape = { kind: 'text', x: 10, y: 50, text, size: 20, fill: '#000' } as const;
      const words = wordsOf(
        [shape],
        { x: 0, y: 0, scale: 1 },
        { width: letters => 10 * letters.length, signs: () => signsAt(pieces) },
      );
      const { file, page } = await read(pdfOf({ ...picture, words }, drawing));
      const found = (await textsOf(page)).filter(item => item.text.trim() !== '');
      deepEqual(
        found.map(item => [item.text, Math.round((item.x / (drawing.width * 0.75)) * picture.width) - 10]),
        expected,
      );
      await file.destroy();
    });
  }

  it('is no longer than a page may be', async () => {
    const { file, page } = await read(pdfOf(picture, { ...drawing, width: 100_000, height: 1_000 }));
    deepEqual(page.view, [0, 0, 14_400, 144]);
    await file.destroy();
  });

  it('says where each of its parts begins', () => {
    const bytes = Buffer.from(pdfOf(picture, drawing));
    const file = bytes.toString('latin1');
    const places = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    equal(places.length, 12);
    for (const [index, place] of places.entries())
      match(file.slice(place), new RegExp(`^${index + 1} 0 obj\n`));
    match(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1])), /^xref\n0 13\n/);
  });
});

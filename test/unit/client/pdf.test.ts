import { deepEqual, equal, match } from 'node:assert/strict';
import { pdfOf } from '../../../client/src/export/pdf';
import { getDocument, OPS } from '../support/pdf';

/** The smallest JPEG that programs read: one grey pixel. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const picture = { bytes: new Uint8Array(JPEG), width: 1, height: 1, share: 1 };
const drawing = {
  width: 400,
  height: 200,
  title: '“Køb” (漢) \\ 🙂',
  description: 'Two steps',
  language: 'da',
};

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

  it('is no longer than a page may be', async () => {
    const { file, page } = await read(pdfOf(picture, { ...drawing, width: 100_000, height: 1_000 }));
    deepEqual(page.view, [0, 0, 14_400, 144]);
    await file.destroy();
  });

  it('says where each of its parts begins', () => {
    const bytes = Buffer.from(pdfOf(picture, drawing));
    const file = bytes.toString('latin1');
    const places = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    equal(places.length, 6);
    for (const [index, place] of places.entries())
      match(file.slice(place), new RegExp(`^${index + 1} 0 obj\n`));
    match(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1])), /^xref\n0 7\n/);
  });
});

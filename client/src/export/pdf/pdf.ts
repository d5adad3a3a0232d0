import type { Drawing, Picture } from '../../../../server/src/protocol';
import { fileOf, number, stream, text } from './file';
import { writingOf } from './writing';

/** A CSS pixel in points. */
const POINT = 0.75;
/** The longest side that a page may have by the standard, in points. */
const LONGEST_SIDE = 14_400;
/** The number that the font of the texts has among the file's objects: behind all others. */
const FONT = 7;

/**
 * A PDF of one page that holds a picture of a drawing, in the drawing's size, and over it unseen what is written on it.
 *
 * @param picture as JPEG
 */
export function pdfOf(picture: Picture, drawing: Omit<Drawing, 'shapes' | 'background'>): Uint8Array {
  const scale = Math.min(POINT, LONGEST_SIDE / Math.max(drawing.width, drawing.height));
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const page = { scale: width / picture.width, height };
  const { content, font } = writingOf(picture.words, page, FONT);
  const [wide, high] = [number(width), number(height)];
  return fileOf(
    [
      [
        `<< /Type /Catalog /Pages 2 0 R /Lang ${text(drawing.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
      ],
      ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
      [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents 4 0 R /Resources << /XObject << /Map 5 0 R >> /Font << /Letters ${FONT} 0 R >> >> >>`,
      ],
      stream(`q ${wide} 0 0 ${high} 0 0 cm /Map Do Q\n${content}`),
      stream(
        picture.bytes,
        `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      ),
      [`<< /Title ${text(drawing.title)} /Subject ${text(drawing.description)} >>`],
      ...font,
    ],
    '/Root 1 0 R /Info 6 0 R',
  );
}

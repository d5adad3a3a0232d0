import type { Drawing, Picture } from '../../../server/src/protocol';

/** A CSS pixel in points. */
const POINT = 0.75;
/** The longest side that a page may have by the standard, in points. */
const LONGEST_SIDE = 14_400;

/** A part of a file: characters from U+0000 to U+00FF, each of which is a byte, or bytes. */
type Part = string | Uint8Array;

/**
 * A PDF of one page that holds a picture of a drawing, in the drawing's size.
 *
 * @param picture as JPEG
 */
export function pdfOf(picture: Picture, drawing: Omit<Drawing, 'shapes' | 'background'>): Uint8Array {
  const scale = Math.min(POINT, LONGEST_SIDE / Math.max(drawing.width, drawing.height));
  const [width, height] = [number(drawing.width * scale), number(drawing.height * scale)];
  const paint = `q ${width} 0 0 ${height} 0 0 cm /Map Do Q`;
  const objects: readonly (readonly Part[])[] = [
    [
      `<< /Type /Catalog /Pages 2 0 R /Lang ${text(drawing.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /Map 5 0 R >> >> >>`,
    ],
    [`<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.bytes.length} >>\nstream\n`,
      picture.bytes,
      '\nendstream',
    ],
    [`<< /Title ${text(drawing.title)} /Subject ${text(drawing.description)} >>`],
  ];
  return fileOf(objects, '/Root 1 0 R /Info 6 0 R');
}

/** Numbers the objects from 1 on, and says where in the file each of them begins. */
function fileOf(objects: readonly (readonly Part[])[], trailer: string): Uint8Array {
  // Bytes beyond ASCII, so that nobody takes the file for text.
  const parts: Part[] = ['%PDF-1.4\n%\xE2\xE3\xCF\xD3\n'];
  const places = objects.map((object, index) => {
    const place = lengthOf(parts);
    parts.push(`${index + 1} 0 obj\n`, ...object, '\nendobj\n');
    return place;
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`);
  const start = lengthOf(parts);
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n0000000000 65535 f \n`, ...table);
  parts.push(`trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return joined(parts);
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Part[]): Uint8Array {
  const file = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    file.set(typeof part === 'string' ? Array.from(part, character => character.charCodeAt(0)) : part, at);
    at += part.length;
  }
  return file;
}

/** A text in UTF-16, so that every letter can be in it. */
function text(written: string): string {
  const units = Array.from({ length: written.length }, (_, index) => written.charCodeAt(index));
  return `<FEFF${units.map(unit => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

/** Hundredths of a point are finer than any printer. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

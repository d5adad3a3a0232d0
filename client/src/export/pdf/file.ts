/** A part of a file: characters from U+0000 to U+00FF, each of which is a byte, or bytes. */
export type Part = string | Uint8Array;

/** An object of a PDF: what stands between its number and its end. */
export type PdfObject = readonly Part[];

/** A stream. @param entries of its dictionary, beside its length */
export function stream(content: Part, entries = ''): PdfObject {
  return [`<< ${entries} /Length ${content.length} >>\nstream\n`, content, '\nendstream'];
}

/** A text in UTF-16, so that every letter can be in it, and nothing in it means anything. */
export function text(written: string): string {
  return `<FEFF${hex(written)}>`;
}

/** The UTF-16 units of a text, of four hexadecimal digits each. */
export function hex(written: string): string {
  return Array.from({ length: written.length }, (_, index) => digits(written.charCodeAt(index))).join('');
}

/** A number from 0 to 65 535 in four hexadecimal digits. */
export function digits(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Hundredths of a point are finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A file of objects, numbered from 1 on. It says where in it each of them begins. */
export function fileOf(objects: readonly PdfObject[], trailer: string): Uint8Array {
  // Bytes beyond ASCII, so that nobody takes the file for text.
  const parts: Part[] = ['%PDF-1.4\n%\xE2\xE3\xCF\xD3\n'];
  let length = lengthOf(parts);
  const places = objects.map((object, index) => {
    const place = length;
    const whole = [`${index + 1} 0 obj\n`, ...object, '\nendobj\n'];
    length += lengthOf(whole);
    parts.push(...whole);
    return place;
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n0000000000 65535 f \n`, ...table);
  parts.push(`trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`);
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

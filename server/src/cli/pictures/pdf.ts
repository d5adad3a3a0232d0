import type { Drawing, Fade, Paint, RectShape, Shape, TextShape } from '../../service';
import type { Fonts, Run } from './fonts';

type Document = PDFKit.PDFDocument;

/** A CSS pixel in points. */
const POINT = 0.75;
/** The longest side that a page may have by the standard, in points. */
const LONGEST_SIDE = 14_400;

/**
 * A picture as a PDF of one page of its size. Text stays text: it can be searched and copied, and is sharp on any paper.
 *
 * @param today `yyyy-mm-dd`, for the date in the file: the same picture gives the same bytes
 */
export async function pdfOf(drawing: Drawing, fonts: Fonts, today: string): Promise<Uint8Array> {
  const { default: PdfDocument } = await import('pdfkit');
  const { width, height, title, description, language, background } = drawing;
  const scale = Math.min(POINT, LONGEST_SIDE / Math.max(width, height));
  const pdf = new PdfDocument({
    size: [width * scale, height * scale],
    margin: 0,
    lang: language,
    displayTitle: true,
    info: { Title: title, Subject: description, CreationDate: new Date(`${today}T00:00:00Z`) },
  });
  const finished = bytesOf(pdf);
  for (const { name, bytes } of fonts.faces) pdf.registerFont(name, bytes);
  pdf.scale(scale).lineCap('round').lineJoin('round');
  pdf.rect(0, 0, width, height).fill(background);
  for (const shape of drawing.shapes) draw(shape, pdf, fonts);
  pdf.end();
  return finished;
}

function bytesOf(pdf: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function draw(shape: Shape, pdf: Document, fonts: Fonts): void {
  switch (shape.kind) {
    case 'rect':
      outline(shape, pdf);
      paint(shape, pdf);
      break;
    case 'path':
      if (shape.d === '') return;
      pdf.path(shape.d);
      paint(shape, pdf, shape.rule);
      break;
    case 'text':
      write(shape, pdf, fonts);
      break;
    case 'group':
      pdf.save();
      pdf.translate(shape.x, shape.y).scale(shape.scale ?? 1);
      for (const inner of shape.shapes) draw(inner, pdf, fonts);
      pdf.restore();
  }
}

function outline({ x, y, width, height, radius }: RectShape, pdf: Document): void {
  if (radius) pdf.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  else pdf.rect(x, y, width, height);
}

function paint({ fill, stroke, strokeWidth = 1, dash }: Paint, pdf: Document, rule?: 'evenodd'): void {
  if (stroke) {
    pdf.lineWidth(strokeWidth);
    const [length = 0, space = length] = dash ?? [];
    if (length > 0) pdf.dash(length, { space });
    else pdf.undash();
  }
  const colour = fill && (typeof fill === 'string' ? fill : gradient(fill, pdf));
  const filling = rule === 'evenodd' ? 'even-odd' : 'non-zero';
  if (colour && stroke) pdf.fillAndStroke(colour, stroke, filling);
  else if (colour) pdf.fill(colour, filling);
  else if (stroke) pdf.stroke(stroke);
}

function gradient({ top, bottom, stops }: Fade, pdf: Document): PDFKit.Mixins.ColorValue {
  const made = pdf.linearGradient(0, top, 0, bottom);
  for (const { offset, colour } of stops) made.stop(offset, colour);
  return made as unknown as PDFKit.Mixins.ColorValue;
}

/** Run for run as they are read, each in the font that has its letters, from the place that the anchor says. */
function write(
  { x, y, text, size, fill, anchor, isStrong, halo, isStruck }: TextShape,
  pdf: Document,
  fonts: Fonts,
): void {
  let width = 0;
  const runs = fonts.runs(text, isStrong === true).map(run => {
    const before = width;
    width += pdf.font(run.face.name).fontSize(size).widthOfString(run.text, written(run));
    return { ...run, before };
  });
  const left = x - { start: 0, middle: width / 2, end: width }[anchor ?? 'start'];
  if (halo) {
    pdf.save().fillOpacity(0.75);
    pdf.roundedRect(left - 2, y - size * 0.85, width + 4, size * 1.1, 3).fill(halo);
    pdf.restore();
  }
  for (const run of runs.sort((one, other) => one.index - other.index)) {
    pdf.font(run.face.name).fontSize(size).fillColor(fill);
    const place = { lineBreak: false, baseline: 'alphabetic' } as const;
    pdf.text(run.text, left + run.before, y, { ...place, ...written(run) });
  }
  if (isStruck)
    pdf
      .moveTo(left, y - size * 0.3)
      .lineTo(left + width, y - size * 0.3)
      .lineWidth(1)
      .undash()
      .stroke(fill);
}

/** Without a list of features words are written one by one, always from left to right. */
function written({ direction }: Run): PDFKit.Mixins.TextOptions {
  return direction === 'rtl' ? { features: [] } : {};
}

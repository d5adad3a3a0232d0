import { largestScale } from '../../../server/src/service/map/shapes/picture-size';
import type { Picture, PictureFormat } from '../../src/preview/messages';
import { signsOf } from './directions';
import { isDrawing } from './drawing-shape';
import { fontOf, measured, paint } from './paint';
import { wordsOf } from './words';

/** Pixels for one of the drawing, so that texts are sharp on paper; as many as the command line gives a PNG. */
const SCALE = 2;
/** Of JPEG, 0–1: letters have no shadows yet. */
const QUALITY = 0.95;

/**
 * Paints a drawing, smaller than usual where it would become too large.
 *
 * @throws Error where the drawing is none, or the browser has no memory for it
 */
export async function pictureOf(drawing: unknown, format: PictureFormat): Promise<Picture> {
  if (!isDrawing(drawing)) throw new TypeError('This is no drawing.');
  const scale = Math.min(SCALE, largestScale(drawing));
  const width = Math.max(1, Math.round(drawing.width * scale));
  const height = Math.max(1, Math.round(drawing.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser has no canvas for the picture.');
  context.scale(width / drawing.width, height / drawing.height);
  paint(drawing, context);
  const place = { x: 0, y: 0, scale: width / drawing.width };
  const words = wordsOf(drawing.shapes, place, {
    width: (text, look) => measured(text, look, context),
    signs: (text, look) => signsOf(text, fontOf(look)),
  });
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height, share: scale / SCALE, words };
}

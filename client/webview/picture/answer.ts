import { host } from '../host';
import type { DrawingOrder } from '../messages/receive';

/** Paints what the host wants to have painted. The code for it is loaded with the first picture. */
export async function answerDrawing({ id, drawing, format }: DrawingOrder): Promise<void> {
  try {
    const { pictureOf } = await import('./picture');
    host.postMessage({ type: 'drawn', id, picture: await pictureOf(drawing, format) });
  } catch (error) {
    host.postMessage({ type: 'drawn', id, picture: String(error) });
  }
}

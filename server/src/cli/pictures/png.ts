import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Drawing, largestScale, svgOf } from '../../service';
import type { Fonts } from './fonts';
import { outlined } from './outlines';

const require = createRequire(__filename);

/** A picture as PNG. @param scale pixels of the picture for one of the drawing; less where it would become too large */
export async function pngOf(drawing: Drawing, fonts: Fonts, scale: number): Promise<Uint8Array> {
  const { Resvg } = await renderer();
  const value = Math.min(scale, largestScale(drawing));
  const image = new Resvg(svgOf(outlined(drawing, fonts)), { fitTo: { mode: 'zoom', value } });
  return image.render().asPng();
}

let loaded: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

/** Its WebAssembly can be started only once in a process. */
function renderer(): Promise<typeof import('@resvg/resvg-wasm')> {
  loaded ??= start();
  return loaded;
}

async function start(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return resvg;
}

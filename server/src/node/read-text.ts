import { open, stat } from 'node:fs/promises';
import { MAX_LENGTH } from '../service';

/**
 * The text of a file. Of a file that is too large for the engine as much as it takes for the engine to say so.
 *
 * @throws Error where there is no such file, where it cannot be read, or where it is a folder, a pipe or a device
 */
export async function readText(path: string): Promise<string> {
  // Opening a pipe would wait until somebody writes into it.
  if (!(await stat(path)).isFile()) throw new Error('it is no file.');
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // So many bytes are surely more UTF-16 units than the engine reads: one takes up to three.
    const most = 3 * (MAX_LENGTH + 1);
    if (size <= most) return await file.readFile('utf8');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

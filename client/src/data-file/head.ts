import { type Uri, workspace } from 'vscode';

/** So many bytes tell the layout of a file. */
const HEAD = 1 << 16;

/** The first bytes of a file, in base 64. */
export async function headOf(file: Uri): Promise<string> {
  const bytes = (await workspace.fs.readFile(file)).subarray(0, HEAD);
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

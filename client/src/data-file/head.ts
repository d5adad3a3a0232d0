import { type Uri, workspace } from 'vscode';
import { inBase64 } from './base64';

/** So many bytes tell the layout of a file. */
const HEAD = 1 << 16;

/** The first bytes of a file, in base 64. */
export async function headOf(file: Uri): Promise<string> {
  return inBase64((await workspace.fs.readFile(file)).subarray(0, HEAD));
}

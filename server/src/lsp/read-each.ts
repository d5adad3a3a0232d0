import type { Files, OnRead } from './files';

/** Files that are read at the same time. */
const AT_ONCE = 8;

/** Reads many files one by one, some at a time. */
export async function readEach(
  files: Pick<Files, 'read'>,
  uris: readonly string[],
  root: string,
  onRead: OnRead,
): Promise<void> {
  const left = uris.values();
  const readOn = async () => {
    for (const uri of left) onRead(uri, await files.read(uri, root));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}

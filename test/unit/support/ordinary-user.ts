/** Of the user that owns nothing, on every Unix. */
const NOBODY = 65_534;

/** Does something with the rights of a user for whom permissions hold: an administrator may read and write everything. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || !process.seteuid) return work();
  process.seteuid(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid(0);
  }
}

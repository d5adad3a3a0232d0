import {
  type CoverageGap,
  FillGap,
  type FillGapParams,
  type FillGapResult,
} from '../../../server/src/protocol';
import { applyChanges } from '../edits';
import { t } from '../l10n';
import type { Server } from '../server';

/**
 * Writes into the files what is missing in an empty cell of the coverage matrices.
 *
 * @param uri the journey, as the server names it.
 * @returns why it was not written; undefined when it was.
 */
export async function writeFill(server: Server, uri: string, gap: CoverageGap): Promise<string | undefined> {
  const params: FillGapParams = { uri, gap };
  const result = await server.request<FillGapResult>(FillGap, params);
  if (!result) return t('This gap is no longer in the journey.');
  const applied = await applyChanges(server, result.documentChanges);
  return applied ? undefined : t('The file was changed at the same moment. Please try again.');
}

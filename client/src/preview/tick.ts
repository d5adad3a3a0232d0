import { TickCheck, type TickCheckParams, type TickCheckResult } from '../../../server/src/protocol';
import { applyChanges } from '../edits';
import { t } from '../l10n';
import type { Server } from '../server';
import type { PageMessage } from './messages';
import { localDate } from './today';

/** What the page says when somebody ticks. */
export type Tick = Extract<PageMessage, { readonly type: 'tick' }>;

/**
 * Writes a tick into the file.
 *
 * @param uri the journey, as the server names it.
 * @returns why it was not written; undefined when it was.
 */
export async function writeTick(
  server: Server,
  uri: string,
  { touchpoint, check, status }: Tick,
  by: string | undefined,
): Promise<string | undefined> {
  const on = localDate(new Date());
  const params: TickCheckParams = { uri, touchpoint, check, status, on, ...(by === undefined ? {} : { by }) };
  const result = await server.request<TickCheckResult>(TickCheck, params);
  if (!result) return t('This check is no longer in the journey.');
  const applied = await applyChanges(server, result.documentChanges);
  return applied ? undefined : t('The file was changed at the same moment. Please tick again.');
}

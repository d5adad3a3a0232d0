import { freeId } from '../rules/parts/ids';
import type { FileOptions, TemplateEntity } from './types';

/** The wanted id, or one like it that nobody has. @param here ids that the same file has given already */
export function idFor(
  kind: TemplateEntity,
  wanted: string,
  { isTaken }: FileOptions,
  here: ReadonlySet<string> = new Set(),
): string {
  return freeId(wanted, id => here.has(id) || (isTaken?.(kind, id) ?? false));
}

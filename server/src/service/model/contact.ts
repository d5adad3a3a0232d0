import type { ResolvedTouchpoint, TouchpointData } from './touchpoint';

/** Whether customers ask here and wait for an answer: on the phone, in a chat, or with a message of their own. */
export function isEnquiry({ channel, trigger }: TouchpointData): boolean {
  if (channel === 'phone' || channel === 'chat') return trigger !== 'company';
  return (channel === 'email' || channel === 'sms') && trigger === 'customer';
}

/** On the post's channel, but nothing to read. */
const PARCELS: ReadonlySet<string> = new Set(['delivery', 'returns']);

/** Whether the company writes to the customer here. */
export function isMessage({ data: { channel, trigger }, builtIn }: ResolvedTouchpoint): boolean {
  const isWritten = channel === 'email' || channel === 'sms' || channel === 'post';
  return isWritten && trigger !== 'customer' && !PARCELS.has(builtIn?.id ?? '');
}

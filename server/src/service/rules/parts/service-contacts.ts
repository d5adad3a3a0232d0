import type { ResolvedTouchpoint } from '../../model/touchpoint';
import { isBot } from './bots';

/** Built-in touchpoints at which customers are helped, by people or machines. */
const CONTACTS: ReadonlySet<string> = new Set([
  'call-centre',
  'chatbot',
  'customer-service',
  'live-chat',
  'phone-system',
  'support-call',
  'support-message',
]);
/** Built-in touchpoints at which customers help themselves. */
const SELF_SERVICE: ReadonlySet<string> = new Set([
  'faq',
  'knowledge-base',
  'problem-solver',
  'video-tutorial',
]);
/** What people call a touchpoint of their own at which customers are helped. */
const SERVICE_NAME =
  /\b(?:support|help[\s-]?(?:desk|line)|hotline|service[\s-]?desk|customer[\s-]?(?:service|care))\b|kundenservice|kundendienst|kundenbetreuung|kundeservice|kundesupport|kundepleje/i;

/** Whether customers get help from somebody here: a support contact. */
export function isSupportContact(touchpoint: ResolvedTouchpoint): boolean {
  const { id, data, builtIn } = touchpoint;
  if (builtIn) return CONTACTS.has(builtIn.id);
  if (isBot(touchpoint)) return true;
  const title = data.title ?? '';
  const names = typeof title === 'string' ? [title] : Object.values(title);
  return [id, ...names].some(name => typeof name === 'string' && SERVICE_NAME.test(name));
}

/** Whether it is there to help customers at all, self-service included. */
export function isServiceTouchpoint(touchpoint: ResolvedTouchpoint): boolean {
  return isSupportContact(touchpoint) || SELF_SERVICE.has(touchpoint.builtIn?.id ?? '');
}

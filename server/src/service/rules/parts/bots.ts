import type { JourneyDocument } from '../../model/document';
import { oncePerThing } from '../../model/once';
import { type ResolvedTouchpoint, touchpointOf } from '../../model/touchpoint';
import type { Workspace } from '../../model/workspace';
import { stringsOf } from './met';

/** The built-in touchpoints that are machines. */
const BUILT_IN_BOTS: ReadonlySet<string> = new Set(['chatbot', 'phone-system']);
/**
 * A machine’s name: the word alone, behind two other words at most, or before a place. A “rating of the
 * chatbot” is none.
 */
const BOT_NAME =
  /^(?:\S+\s+){0,2}\S*(?:chat[\s-]?bot|voice[\s-]?bot|\bivr|sprachmenü|sprachcomputer|phone menu|telefonmenu)(?:$|\s+(?:on|in|at|for|auf|im|in|für|på|i|til)\s|\s*\()/i;
const BOT_ID = /(?:^|-)(?:chatbot|chat-bot|voicebot|voice-bot|ivr)$/;

/** Whether a touchpoint is a chatbot or an IVR: by what it extends, by its channel or by its name. */
export const isBot = oncePerThing(({ id, data, builtIn }: ResolvedTouchpoint): boolean => {
  if (BUILT_IN_BOTS.has(builtIn?.id ?? '') || data.channel === 'chatbot' || BOT_ID.test(id)) return true;
  return [...stringsOf(data.title), ...(data.aliases ?? [])].some(name => BOT_NAME.test(name.trim()));
});

/** Where humans answer, best first: for those who write, and for those who call. */
const HUMANS = {
  written: ['live-chat', 'customer-service', 'support-message'],
  spoken: ['support-call', 'call-centre', 'customer-service'],
} as const;

/** The touchpoint at which a human can take over from this one: the workspace’s own, else a built-in one. */
export function humanFor(bot: ResolvedTouchpoint, from: JourneyDocument, workspace: Workspace): string {
  const kinds =
    bot.data.channel === 'phone' || bot.builtIn?.id === 'phone-system' ? HUMANS.spoken : HUMANS.written;
  const known = workspace.visible('touchpoint', from).map(entity => touchpointOf(entity, workspace));
  const own = kinds.flatMap(kind => known.filter(({ id, builtIn }) => builtIn?.id === kind && id !== bot.id));
  return own[0]?.id ?? kinds[0];
}

import { catalogue } from '../catalogue';
import { configFor } from './config';
import type { JourneyDocument } from './document';
import { type BuiltInLanguage, textIn } from './text';
import type { Workspace } from './workspace';

/** What a channel is called: as the settings of the file say, or as it is built in; else its id. */
export function channelName(
  id: string,
  from: JourneyDocument,
  workspace: Workspace,
  language: BuiltInLanguage,
): string {
  const own = configFor(from.uri, workspace).data.channels?.find(channel => channel.id === id);
  return textIn(own?.title, language) || (catalogue.channel(id)?.title[language] ?? id);
}

import { configFor } from '../model/config';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';

const builtInLanguages: readonly DisplayLanguage[] = ['en', 'de', 'da'];

/**
 * The language in which a journey is read, so that built-in titles and checks stand in one language with
 * the user's own texts: the display language where the journey is written in it too, else its own.
 */
export function contentLanguageOf(
  { document, entity: { data } }: JourneyModel,
  workspace: Workspace,
  display: DisplayLanguage,
): DisplayLanguage {
  if (typeof data.title === 'object' && data.title[display] !== undefined) return display;
  const written = data.language ?? configFor(document.uri, workspace).data.language;
  const own = written?.split('-')[0];
  return builtInLanguages.find(language => language === own) ?? display;
}

import { configFor } from '../model/config';
import type { EntityData } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { builtInLanguages } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';

/** What a journey says of its language. */
interface ReadJourney {
  readonly document: JourneyModel['document'];
  readonly entity: {
    readonly data: { readonly [Key in 'title' | 'language']?: EntityData<'journey'>[Key] | undefined };
  };
}

/**
 * The language in which a journey is read, so that built-in titles and checks stand in one language with
 * the user's own texts: the display language where the journey is written in it too, else its own.
 */
export function contentLanguageOf(
  { document, entity: { data } }: ReadJourney,
  workspace: Workspace,
  display: DisplayLanguage,
): DisplayLanguage {
  if (typeof data.title === 'object' && data.title[display] !== undefined) return display;
  const written = data.language ?? configFor(document.uri, workspace).data.language;
  const own = written?.split('-')[0];
  return builtInLanguages.find(language => language === own) ?? display;
}

/** The languages of one view. */
export interface Speech {
  /** Of headings and labels. */
  readonly language: DisplayLanguage;
  /** The language tag in which the journey is read. */
  readonly contentLanguage: string;
  /** The language of what is built in and stands among the journey's own texts. */
  readonly builtInLanguage: DisplayLanguage;
}

/** The languages of a view whose reader may want to read the journey in one that they have chosen. */
export function speechOf(
  journey: JourneyModel,
  workspace: Workspace,
  language: DisplayLanguage,
  wanted: string | undefined,
): Speech {
  const usual = contentLanguageOf(journey, workspace, language);
  const primary = wanted?.split('-')[0];
  const builtInLanguage = builtInLanguages.find(each => each === primary) ?? usual;
  return { language, contentLanguage: wanted ?? usual, builtInLanguage };
}

/** The languages in which a journey and its parts have their titles, and the one in which it is read. */
export function writtenLanguages(
  { entity, stages, steps }: JourneyModel,
  contentLanguage: string,
): readonly string[] {
  const titles = [entity, ...stages.map(stage => stage.entity), ...steps.map(step => step.entity)].map(
    ({ data }) => data.title,
  );
  const tags = titles.flatMap(title => (typeof title === 'object' ? Object.keys(title) : []));
  return [...new Set([...tags.filter(tag => !tag.startsWith('x-')), contentLanguage])].sort();
}

import type { ListedSurvey, NewContent, NewFile, NewFilesParams } from '../../protocol';
import { catalogue } from '../catalogue';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { slugOf } from '../rules/parts/ids';
import { knownPersona } from '../rules/parts/known-persona';
import { idFor } from '../templates/ids';
import { personasFile, placesIn, surveysFile, touchpointsFile } from '../templates/libraries';
import { template } from '../templates/template';
import type { FileOptions, TemplateFile } from '../templates/types';

/**
 * New files from the templates, with ids and names that nobody has; the first is what was asked for. A journey is
 * about a persona that the workspace knows, else one is made along with it. None where there is nothing to write.
 */
export function newFiles(
  { folder, taken, content }: NewFilesParams,
  workspace: Workspace,
): readonly NewFile[] {
  const names = new Set(taken.map(name => name.toLowerCase()));
  return filesFor(content, workspace).map(({ name, text }) => ({
    uri: `${folder.replace(/\/$/, '')}/${freeName(name, names)}`,
    text,
  }));
}

/** The ready surveys of the catalogue, in the order of a journey. */
export function listSurveys(language: DisplayLanguage): readonly ListedSurvey[] {
  return catalogue.surveys
    .filter(({ kind }) => kind === 'survey')
    .map(({ id, title, text }) => ({ id, title: title[language], text: text[language] }));
}

function filesFor(content: NewContent, workspace: Workspace): readonly TemplateFile[] {
  const options: FileOptions = { language: content.language, isTaken: takenIn(workspace) };
  switch (content.kind) {
    case 'journey': {
      const persona = knownPersona(workspace)?.id;
      const { title, shape, business: kind } = content;
      return template({ ...options, title, shape, kind, ...(persona === undefined ? {} : { persona }) });
    }
    case 'touchpoints': {
      const places = placesIn(content.places);
      return places.length > 0 ? [touchpointsFile(options, places)] : [];
    }
    case 'personas': {
      const id = idFor('persona', slugOf(content.name) ?? 'persona', options);
      return [personasFile(options, id, { id, name: content.name })];
    }
    case 'surveys': {
      const survey = catalogue.surveys.find(({ id, kind }) => kind === 'survey' && id === content.survey);
      return survey ? [surveysFile(options, survey, content.title)] : [];
    }
  }
}

function takenIn(workspace: Workspace): NonNullable<FileOptions['isTaken']> {
  // Whoever asks: these kinds are unique in the workspace.
  const [anybody] = workspace.documents.values();
  return (kind, id) => anybody !== undefined && workspace.sameId(kind, id, anybody).length > 0;
}

/** A file's name, with a number where it is taken. @param taken in small letters: some file systems see no difference */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const [stem = ''] = wanted.split('.', 1);
  const endings = wanted.slice(stem.length);
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}${endings}`;
  return name;
}

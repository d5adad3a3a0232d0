import type { Workspace } from '../model/workspace';
import type { ReadProblem } from '../outline/read/problem';
import { type ImportFormat, readOutline } from '../outline/read/read';
import { outlineYaml } from '../outline/yaml';
import type { DisplayLanguage } from '../ports';
import { titleFrom } from '../rules/parts/ids';
import { freeName } from './new-files';

/** A file of another program that holds a journey. */
export interface ImportSource {
  /** Its name, without folders. */
  readonly file: string;
  readonly text: string;
  /** The language in which it is written. */
  readonly language: DisplayLanguage;
  /** Where it is left out, the name and the text tell. */
  readonly format?: ImportFormat;
  /** The names of files that are where the journey's shall be. */
  readonly taken?: readonly string[];
}

/** A journey that was read out of another file. */
export interface ImportedJourney {
  /** A name for its file, and the text; undefined where there was no step to read. */
  readonly journey: { readonly name: string; readonly text: string } | undefined;
  /** What did not find its way into it, in the order of the lines. */
  readonly problems: readonly ReadProblem[];
}

/** Makes a journey of a diagram or a table, with ids that nobody in the workspace has. */
export function importJourney(source: ImportSource, workspace: Workspace): ImportedJourney {
  const { file, text, language, format = formatOf(source), taken = [] } = source;
  const stem = file.replace(/\.[^.]*$/, '').replace(/\.journey$/i, '');
  const title = titleFrom(stem) || file;
  const { outline, problems } = readOutline(text, format, { language, title });
  if (!outline) return { journey: undefined, problems };
  const [anybody] = workspace.documents.values();
  const isTaken = (kind: 'journey' | 'persona', id: string) =>
    anybody !== undefined && workspace.sameId(kind, id, anybody).length > 0;
  const names = new Set(taken.map(name => name.toLowerCase()));
  const { id, text: written } = outlineYaml(outline, { file, isTaken });
  return { journey: { name: freeName(`${id}.journey.yaml`, names), text: written }, problems };
}

function formatOf({ file, text }: ImportSource): ImportFormat {
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return 'csv';
  if (/\.(?:mmd|mermaid|md)$/i.test(file)) return 'mermaid';
  return /^[ \t]*journey[ \t]*\r?$/m.test(text) ? 'mermaid' : 'csv';
}

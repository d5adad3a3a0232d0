import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { isExcluded } from '../model/config';
import { editDocument, type JourneyDocument, readDocument } from '../model/document';
import { unknownIds } from '../model/resolve';
import { plannedIn } from '../rules/parts/addressed';
import type { Engine } from './engine';

/** What the engine knows: files, and what data files say. */
export interface KnownFiles {
  /** Takes a file's text; a file that is none of ours is ignored. `version` is the editor's, null for a file on the disk. */
  setDocument(uri: string, text: string, version: number | null): void;
  /**
   * Takes the changes of a file that it has, one after the other; the cost follows the changes, not the file.
   *
   * @returns false where the file is not known
   */
  changeDocument(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): boolean;
  /** Forgets a file. */
  removeDocument(uri: string): void;
  /** All files that are known, by URI. */
  documents(): ReadonlyMap<string, JourneyDocument>;
  /** Counts up when a file comes to define or to name other ids: what others show of them may be old. */
  idRevision(): number;
  /** What a file names and nothing is known by: whoever has more files may look for it. */
  unknownIds(uri: string): readonly string[];
  /** Whether the settings leave a file out: it is not checked with its folder, and no other file knows its ids. */
  isExcluded(uri: string): boolean;
}

/** Takes files in and lets them go. */
export function knownFiles(engine: Engine): KnownFiles {
  const { files, workspace } = engine;
  return {
    setDocument(uri, text, version) {
      engine.rest();
      const document = readDocument(uri, text, version, files.awake);
      if (!document) return;
      files.set(document);
      if (document.memory.isLight) plannedIn(document.memory, workspace);
    },
    changeDocument(uri, changes, version) {
      const document = files.get(uri);
      if (document) files.set(editDocument(document, changes, version));
      return document !== undefined;
    },
    removeDocument(uri) {
      files.delete(uri);
      engine.lastGood.delete(uri);
      engine.comparisons.set(uri, undefined);
    },
    documents: () => files.all,
    idRevision: () => workspace.idRevision,
    unknownIds(uri) {
      const document = files.get(uri);
      return document ? unknownIds(document, workspace) : [];
    },
    isExcluded: uri => isExcluded(uri, workspace),
  };
}

import type { CodeAction, CreateFile, Range, TextDocumentEdit } from 'vscode-languageserver-types';
import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import { fill } from '../../rules/message';
import { documentChanges } from '../workspace-edit';
import { extractions } from './extract';
import { inlinings } from './inline';
import { stepMoves } from './move-step';
import type { Refactoring } from './refactoring';
import { stageSplits } from './split-stage';

/** What can be refactored where a range begins; nothing in a text that does not parse, as its structure is a guess. */
export function refactorings(
  document: JourneyDocument,
  workspace: Workspace,
  range: Range,
  language: DisplayLanguage,
): readonly CodeAction[] {
  if (document.tree.problems.length > 0) return [];
  const request = { document, workspace, offset: document.text.offsetAt(range.start) };
  return [extractions, inlinings, stepMoves, stageSplits]
    .flatMap(refactor => refactor(request))
    .map(refactoring => action(refactoring, language));
}

function action({ kind, title, data, edits, creates }: Refactoring, language: DisplayLanguage): CodeAction {
  return {
    title: fill(title[language], data, language),
    kind,
    edit: { documentChanges: [...(creates ? creation(creates) : []), ...documentChanges(edits)] },
  };
}

function creation({ uri, text }: { uri: string; text: string }): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

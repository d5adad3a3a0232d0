import { personalIn } from '../data/personal';
import { type JourneyDocument, readDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import { textFor } from '../rules/parts/name';
import { personalTexts, REDACTED } from '../rules/parts/personal-texts';
import { personalData } from '../rules/personal-data';
import type { Finding } from '../rules/rule';
import { rulesOfFile } from '../rules/rules-of-file';
import { silence } from '../rules/silence';
import { shapedNodesOf } from '../schema/walk';
import { applyEdits } from '../syntax/apply-edits';

/** A file and the files that it sees. */
export interface Seen {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
}

/**
 * The files as they are passed on: what the rule `personal-data` finds in a text is removed, in copies. Where the rule
 * is off or a comment silences it, somebody has said that it may stay.
 */
export function passedOn({ document, workspace }: Seen): Seen {
  const redacted = [...workspace.documents.values()].flatMap(each => withoutPersonalData(each, workspace));
  if (redacted.length === 0) return { document, workspace };
  const copy = workspace.with(document);
  for (const each of redacted) copy.set(each);
  return { document: copy.documents.get(document.uri) ?? document, workspace: copy };
}

/** A copy of a file without; none where nothing is to be removed. */
function withoutPersonalData(document: JourneyDocument, workspace: Workspace): readonly JourneyDocument[] {
  const text = document.text.getText();
  if (personalIn(text).length === 0 || document.tree.isLimited || !isReported(document, workspace)) return [];
  const found = document.parts.flatMap(part => personalTexts({ document, nodes: shapedNodesOf(part) }));
  const { kept } = silence(
    found.map(({ kind, start, end }) => findingAt(document, kind, { start, end })),
    document,
  );
  const edits = kept.map(({ span, message }) => ({
    ...span,
    newText: textFor(document, workspace, REDACTED[message as keyof typeof REDACTED]),
  }));
  const copy = edits.length > 0 && readDocument(document.uri, applyEdits(text, edits), document.version);
  return copy ? [copy] : [];
}

function isReported(document: JourneyDocument, workspace: Workspace): boolean {
  const rules = rulesOfFile(document.memory, workspace).byScope.get('part') ?? [];
  return rules.some(({ rule }) => rule.id === personalData.id);
}

function findingAt(document: JourneyDocument, message: string, span: Finding['span']): Finding {
  return { rule: personalData.id, severity: 'warning', document, span, message, data: {}, related: [] };
}

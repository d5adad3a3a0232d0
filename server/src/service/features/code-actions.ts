import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Ports } from '../ports';
import { type Fix, fixesOf } from '../rules/fixes';
import type { EditorCommand, Finding, FixContext } from '../rules/rule';
import { SOURCE } from './diagnostics';
import { workspaceEdit } from './workspace-edit';

/** The quick fixes for the findings in a range. `diagnostics` are the editor's own, so that a fix is tied to the one it mends. */
export function quickFixes(
  document: JourneyDocument,
  range: Range,
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  context: FixContext,
  ports: Ports,
): readonly CodeAction[] {
  return findings
    .filter(finding => touches(rangeOf(document, finding.span), range))
    .flatMap(finding => {
      const mended = diagnostics.filter(diagnostic => isOf(diagnostic, finding));
      return fixesOf(finding, context).map(fix => action(fix, mended, ports));
    });
}

function action(fix: Fix, diagnostics: readonly Diagnostic[], ports: Ports): CodeAction {
  const title = fix.title(ports.language());
  const { command, edits, automatic } = fix;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: automatic,
    ...(command ? { command: commandOf(title, command) } : { edit: workspaceEdit(edits) }),
  };
}

function commandOf(title: string, { id, argument }: EditorCommand): Command {
  return { title, command: id, arguments: [argument] };
}

/** Tied by rule and place, never by the message's text. */
function isOf({ source, code, range }: Diagnostic, { rule, document, span }: Finding): boolean {
  const { start } = rangeOf(document, span);
  return (
    source === SOURCE &&
    code === rule &&
    range.start.line === start.line &&
    range.start.character === start.character
  );
}

function touches(a: Range, b: Range): boolean {
  return !(isBefore(a.end, b.start) || isBefore(b.end, a.start));
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import { quickFixes } from '../features/code-actions';
import { diagnosticOf } from '../features/diagnostics';
import type { Workspace } from '../model/workspace';
import { lintAlone, lintSoFar, lintSome } from '../rules/engine';
import { type FixedText, fixAll } from '../rules/fix-all';
import { automaticEditsOf } from '../rules/fixes';
import type { Finding } from '../rules/rule';
import type { Engine } from './engine';

/** What is wrong with a file, and what mends it. */
export interface Linting {
  /** What the rules find in a file, in the order of the text; nothing for a file that is not known. */
  findings(uri: string): readonly Finding[];
  /**
   * Checks a large file that is new, as far as time allows: what was changed last first, then from its top. Whoever asks
   * again comes further.
   *
   * @param isEnough asked now and then: whether the rest can wait
   * @returns whether `findings` takes no longer than after any change
   */
  checkSome(uri: string, isEnough: () => boolean): boolean;
  /** What is known of a large file while it is checked. */
  findingsSoFar(uri: string): readonly Finding[];
  /** Those that a file shows by itself, whatever other files say: mistakes in its YAML, unknown keys, refused values. */
  ownFindings(uri: string): readonly Finding[];
  /** Findings in LSP's form and the display language; those of the whole file where none are given. */
  diagnostics(uri: string, findings?: readonly Finding[]): readonly Diagnostic[];
  /** The fixes of the findings in a range. */
  quickFixes(uri: string, range: Range, diagnostics: readonly Diagnostic[]): readonly CodeAction[];
  /** Whether `fixAll` mends the finding. */
  isFixable(finding: Finding): boolean;
  /** The text after all automatic fixes, and how many there were. */
  fixAll(uri: string): FixedText | undefined;
}

/** Runs the rules, and mends what they find. */
export function linting(engine: Engine): Linting {
  const { files, ports } = engine;
  const fixContext = (workspace: Workspace) => ({ workspace, today: ports.today() });
  const findings = (uri: string) => {
    const document = files.get(uri);
    if (!document) return [];
    engine.rest();
    return engine.findingsIn(document, files.seenFrom(document));
  };
  return {
    findings,
    checkSome: (uri, isEnough) =>
      engine.on(
        uri,
        (document, seen) =>
          document.memory.isLight || lintSome(document, seen, engine.lintOptions(), isEnough),
      ) ?? true,
    findingsSoFar: uri =>
      engine.on(uri, (document, seen) => lintSoFar(document, seen, engine.lintOptions())) ?? [],
    ownFindings(uri) {
      const document = files.get(uri);
      return document ? lintAlone(document, files.seenFrom(document), engine.lintOptions()) : [];
    },
    diagnostics: (uri, some = findings(uri)) => some.map(finding => diagnosticOf(finding, ports)),
    quickFixes: (uri, range, diagnostics) =>
      engine.on(uri, (document, seen) => {
        const found = engine.findingsIn(document, seen);
        return quickFixes(document, range, diagnostics, found, fixContext(seen), ports);
      }) ?? [],
    isFixable: finding =>
      automaticEditsOf(finding, fixContext(files.seenFrom(finding.document))) !== undefined,
    fixAll: uri => engine.on(uri, (document, seen) => fixAll(document, seen, engine.lintOptions())),
  };
}

import { relative, sep } from 'node:path';
import { rulePage } from '../node/rule-page';
import { type DisplayLanguage, type Finding, messageOf, rangeOf, type Severity } from '../service';
import { fingerprintOf } from './fingerprint';

/** One finding as the formats print it: 1-based, columns in UTF-16 units, the file relative to the working folder. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
  /** The rule's page in the language of the messages, relative to the package. */
  readonly docs: string;
  /** The same for the same finding wherever it stands in the file; for baselines and reports, not for people. */
  readonly fingerprint: string;
}

/** How many there are of each. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly fixable: number;
  /** Findings that the baseline knows, and that are not reported for it; only where there is a baseline. */
  readonly known?: number;
}

/** What a run of the linter says. */
export interface Report {
  /** All files that were checked, sorted, relative to the working folder. */
  readonly files: readonly string[];
  /** The language of the messages. */
  readonly language: DisplayLanguage;
  readonly findings: readonly ReportedFinding[];
  readonly summary: Summary;
}

/** A finding in the words and numbers of the command line. */
export function reported(
  finding: Finding,
  path: string,
  fixable: boolean,
  language: DisplayLanguage,
  cwd: string,
): ReportedFinding {
  const { start, end } = rangeOf(finding.document, finding.span);
  const file = relativePath(path, cwd);
  const marked = finding.document.text.getText().slice(finding.span.start, finding.span.end);
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, language),
    fixable,
    docs: rulePage(finding.rule, language),
    fingerprint: fingerprintOf(finding.rule, file, finding.message, marked.trim()),
  };
}

/** A path as reports name it: seen from the working folder, with slashes. */
export function relativePath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

/** The sums over findings. */
export function summaryOf(findings: readonly ReportedFinding[], files: number): Summary {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return {
    files,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    fixable: findings.filter(({ fixable }) => fixable).length,
  };
}

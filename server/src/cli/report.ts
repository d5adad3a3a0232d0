import { relative, sep } from 'node:path';
import { type DisplayLanguage, type Finding, messageOf, rangeOf, type Severity } from '../service';

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
  /** The rule's page, relative to the package. */
  readonly docs: string;
}

/** How many there are of each. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly fixable: number;
}

/** What a run of the linter says. */
export interface Report {
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
  return {
    file: relative(cwd, path).split(sep).join('/'),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, language),
    fixable,
    docs: `docs/rules/${finding.rule}.md`,
  };
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

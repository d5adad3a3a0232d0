import type { Severity } from '../../service';
import type { Report, ReportedFinding } from '../report';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** For GitHub Actions: a workflow command for each finding, which marks its lines in the pull request. */
export function github({ findings }: Report): string {
  return findings.map(commandOf).join('\n');
}

function commandOf(finding: ReportedFinding): string {
  const { file, line, column, endLine, endColumn, rule, severity, message } = finding;
  // Columns are refused where a finding is on several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { escapeMarkup } from '../../service';
import type { Report, ReportedFinding } from '../report';
import { byFile } from './by-file';

/** For test reports: a suite for each file, with a test case for each finding, or one that passes. */
export function junit({ files, findings }: Report): string {
  const found = byFile(findings);
  const suites = files.map(file => suite(file, found.get(file) ?? []));
  const failures = findings.filter(isFailure).length;
  const tests = suites.reduce((sum, { tests: own }) => sum + own, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'journey lint', tests, failures })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ].join('\n');
}

function suite(file: string, findings: readonly ReportedFinding[]) {
  const tests = Math.max(1, findings.length);
  const failures = findings.filter(isFailure).length;
  const cases = findings.length > 0 ? findings.flatMap(testCase) : [passing(file)];
  return {
    tests,
    lines: [
      `  <testsuite${attributes({ name: file, tests, failures, errors: 0, skipped: 0 })}>`,
      ...cases,
      '  </testsuite>',
    ],
  };
}

/** Information is worth a line, but fails nobody's build. */
function isFailure({ severity }: ReportedFinding): boolean {
  return severity !== 'information';
}

function testCase(finding: ReportedFinding): readonly string[] {
  const { file, rule, line, column, severity, message } = finding;
  const place = `${file}:${line}:${column}`;
  const open = `    <testcase${attributes({ name: `${rule} (${line}:${column})`, classname: file, file, line })}>`;
  const body = isFailure(finding)
    ? `      <failure${attributes({ message, type: severity })}>${escapeMarkup(`${place} ${message} (${rule})`)}</failure>`
    : `      <system-out>${escapeMarkup(`${place} ${message} (${rule})`)}</system-out>`;
  return [open, body, '    </testcase>'];
}

function passing(file: string): string {
  return `    <testcase${attributes({ name: 'nothing to report', classname: file, file })}/>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(oneLine(String(value)))}"`)
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

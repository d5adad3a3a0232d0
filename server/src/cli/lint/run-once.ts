import type { DisplayLanguage } from '../../service';
import type { Io } from '../command';
import { formats } from '../formats';
import { type Input, readInputs, readOptionFile } from '../inputs';
import { portsFor } from '../ports';
import { type Report, type ReportedFinding, relativePath, reported, summaryOf } from '../report';
import { writeWhole } from '../write-file';
import { readBaseline, withoutKnown, writeBaseline } from './baseline';
import type { LintSettings } from './settings';

/** Reads, checks and prints once; the exit code says what was found. */
export async function lintOnce(paths: readonly string[], settings: LintSettings, io: Io): Promise<number> {
  const { config, fix, language, quiet, format } = settings;
  const ports = portsFor(io, language, () => settings.today);
  const options = config === undefined ? {} : { config: await readOptionFile(config, io.cwd) };
  const inputs = await readInputs(paths, io.cwd, ports, options);
  if (fix !== 'no') for (const input of inputs) await mend(input, fix === 'write');
  const report = await withBaseline(reportOn(inputs, language, io.cwd), settings, io.cwd);
  const printed = formats[format](quiet ? errorsOnly(report) : report, io.colours === true);
  if (printed !== '') io.out(printed);
  return codeOf(report, settings);
}

async function mend({ service, files }: Input, write: boolean): Promise<void> {
  for (const { path, uri } of files) {
    const result = service.fixAll(uri);
    if (!result || result.fixed === 0) continue;
    if (write) await writeWhole(path, result.text);
    service.setDocument(uri, result.text, null);
  }
}

function reportOn(inputs: readonly Input[], language: DisplayLanguage, cwd: string): Report {
  const files = inputs.flatMap(input => input.files).map(({ path }) => relativePath(path, cwd));
  const findings = inputs
    .flatMap(input => findingsOf(input, language, cwd))
    .sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return { files: files.sort(), language, findings, summary: summaryOf(findings, files.length) };
}

function findingsOf({ service, files }: Input, language: DisplayLanguage, cwd: string) {
  return files.flatMap(({ path, uri }): ReportedFinding[] =>
    service.findings(uri).map(finding => reported(finding, path, service.isFixable(finding), language, cwd)),
  );
}

async function withBaseline(
  report: Report,
  { baseline, updateBaseline }: LintSettings,
  cwd: string,
): Promise<Report> {
  if (baseline === undefined) return report;
  if (updateBaseline) await writeBaseline(baseline, cwd, report.findings);
  const findings = withoutKnown(report.findings, await readBaseline(baseline, cwd));
  const known = report.findings.length - findings.length;
  return { ...report, findings, summary: { ...summaryOf(findings, report.files.length), known } };
}

function errorsOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') };
}

function codeOf({ summary: { errors, warnings } }: Report, { maxWarnings }: LintSettings): number {
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}

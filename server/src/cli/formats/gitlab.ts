import type { Severity } from '../../service';
import { uniqueFingerprints } from '../fingerprint';
import type { Report } from '../report';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
};

/** For GitLab's code quality report. */
export function gitlab({ findings }: Report): string {
  const fingerprints = uniqueFingerprints(findings.map(({ fingerprint }) => fingerprint));
  const issues = findings.map(({ message, rule, severity, file, line, endLine }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: { path: file, lines: { begin: line, end: endLine } },
  }));
  return JSON.stringify(issues, undefined, 2);
}

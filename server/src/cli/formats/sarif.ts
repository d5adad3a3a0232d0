import { rulePage } from '../../node/rule-page';
import { type DisplayLanguage, ruleById, type Severity } from '../../service';
import { uniqueFingerprints } from '../fingerprint';
import type { Report, ReportedFinding } from '../report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** For code scanning: SARIF 2.1.0, one run. */
export function sarif({ findings, language }: Report): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprints = uniqueFingerprints(findings.map(({ fingerprint }) => fingerprint));
  const run = {
    tool: { driver: { name: 'journey', rules: ids.map(id => descriptorOf(id, language)) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, index) => resultOf(finding, ids, fingerprints[index])),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2);
}

/** The page's place is a property: SARIF's `helpUri` has to be absolute, and the page comes with the package. */
function descriptorOf(id: string, language: DisplayLanguage) {
  const rule = ruleById(id);
  const page = rulePage(id, language);
  const messages = Object.values(rule?.messages ?? {}).map(texts => generalised(texts[language]));
  const help = [...messages, page];
  return {
    id,
    name: id,
    shortDescription: { text: titleOf(id) },
    fullDescription: { text: messages[0] ?? titleOf(id) },
    help: { text: help.join('\n'), markdown: help.map(line => `- ${line}`).join('\n') },
    defaultConfiguration: { level: levelOf(rule?.severity) },
    properties: { page },
  };
}

/** A rule that is off by default gets its level from the settings that turn it on. */
function levelOf(severity: Severity | 'off' | undefined): string {
  if (severity === 'off') return 'none';
  return severity === undefined ? 'warning' : levels[severity];
}

/** A rule's message about no finding in particular. */
function generalised(message: string): string {
  return message.replace(/\{\w+\}/g, '…');
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function resultOf(finding: ReportedFinding, ids: readonly string[], fingerprint: string | undefined) {
  const { rule, severity, message, file, line, column, endLine, endColumn } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } }],
    partialFingerprints: { 'journeyFinding/v1': fingerprint },
  };
}

function relativeUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

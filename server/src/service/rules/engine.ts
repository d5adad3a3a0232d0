import { type Config, configFor } from '../model/config';
import type { JourneyDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import { rules } from './index';
import { findingsOfParts } from './part-findings';
import { visiblePart } from './parts/place';
import type { CheckContext, Finding, Report, Rule, RuleOptions, Severity } from './rule';
import { settingFor } from './settings';
import { silence } from './silence';
import { subjectsOf } from './subjects';

/** No file is reported more often than this; the rest would help nobody. */
export const MAX_FINDINGS = 1000;

/** What a run of the rules needs to know. */
export interface LintOptions {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** A crash of a rule is told here, and becomes a finding; the other rules go on. */
  readonly onCrash: (rule: string, error: unknown) => void;
}

/** Everything that the rules find in a file and no comment silences, in the order of the text. */
export function lint(
  document: JourneyDocument,
  workspace: Workspace,
  options: LintOptions,
): readonly Finding[] {
  const config = configFor(document.uri, workspace);
  const state: Run = { document, workspace, options, config, findings: [] };
  for (const [scope, subjects] of Object.entries(subjectsOf(document, workspace)))
    for (const set of rulesFor(scope, state)) run(set, subjects, state);
  state.findings.push(...checkParts(state));
  const { kept, subjects } = silence(state.findings, document);
  const rest: Run = { ...state, findings: [...kept] };
  for (const set of rulesFor('suppression', rest)) run(set, subjects, rest);
  return rest.findings.sort(inTextOrder).filter(unlikeTheLast).slice(0, MAX_FINDINGS);
}

/** A rule as the settings want it for a file. */
interface SetRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleOptions;
}

function rulesFor(scope: string, { document, config }: Run): readonly SetRule[] {
  return rules.flatMap(rule => {
    if (rule.scope !== scope) return [];
    const { severity, options } = settingFor(rule, document.uri, config);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
}

function checkParts(state: Run): readonly Finding[] {
  const { document, workspace, options, config } = state;
  const set = rulesFor('part', state);
  const dependencies = set.map(({ rule }) => rule.dependsOn?.(document, workspace));
  return findingsOfParts(document, [options.today, config.data, ...dependencies], subject => {
    const part: Run = { ...state, findings: [] };
    for (const rule of set) run(rule, [subject], part);
    return part.findings;
  });
}

/** What an alias repeats is found again at the anchor: once is enough. */
function unlikeTheLast(
  { rule, span, message, data }: Finding,
  index: number,
  all: readonly Finding[],
): boolean {
  const last = all[index - 1];
  if (last?.rule !== rule || last.span.start !== span.start || last.span.end !== span.end) return true;
  return last.message !== message || JSON.stringify(last.data) !== JSON.stringify(data);
}

interface Run {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly options: LintOptions;
  readonly config: Config;
  readonly findings: Finding[];
}

/** A crash wall: one broken rule costs its own findings and no more. */
function run({ rule, severity, options }: SetRule, subjects: readonly unknown[], state: Run): void {
  const { workspace, document, config, findings } = state;
  const report = ({ at, message = 'default', data = {}, related = [] }: Report) =>
    findings.push({
      rule: rule.id,
      severity,
      document,
      span: visiblePart(document, at),
      message,
      data,
      related,
    });
  const context: CheckContext = { workspace, today: state.options.today, config, options, report };
  try {
    for (const subject of subjects) rule.check(subject as never, context);
  } catch (error) {
    state.options.onCrash(rule.id, error);
    findings.push(crashFinding(rule.id, document, error));
  }
}

/** The message key of a rule that failed; `messageOf` knows its text. */
export const CRASHED = 'crashed';

function crashFinding(rule: string, document: JourneyDocument, error: unknown): Finding {
  const data = { rule, error: error instanceof Error ? error.message : String(error) };
  const span = { start: 0, end: 0 };
  return { rule, severity: 'error', document, span, message: CRASHED, data, related: [] };
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}

import type { Config } from '../model/config';
import type { JourneyDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import { trustedUntil } from './broken';
import { type CheckPart, checkNewParts, findingsOfParts, findingsSoFarOfParts } from './part-findings';
import { visiblePart } from './parts/place';
import type { CheckContext, Finding, Report, RuleOptions, Scope, Subjects } from './rule';
import { rulesOfFile, type SetRule } from './rules-of-file';
import { silence } from './silence';
import { subjectsOfFile, subjectsOfPart } from './subjects';

/** No file is reported more often than this; the rest would help nobody. */
export const MAX_FINDINGS = 1000;

/** A file of fewer parts is checked in one go. */
const LARGE = 300;

/** At least as many new parts are checked at a time: they fill a screen, and nobody stays where they are. */
const A_SCREEN = 40;

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
  const limit = trustedUntil(document);
  const found = [
    ...checkAll(subjectsOfFile(document, workspace, limit), { document, workspace, options }),
    ...findingsOfParts(document, workspace, { today: options.today, limit }, checkWith(workspace, options)),
  ];
  const { kept, subjects } = silence(found, document);
  const unused = checkAll({ suppression: subjects }, { document, workspace, options });
  return asTold([...kept, ...unused]);
}

/**
 * Checks a large file that is new part by part, as far as time allows; a small one is not worth the trouble.
 *
 * @param isEnough asked before each part that was never checked: whether it and all behind it can wait
 * @returns whether nothing is left that would take long
 */
export function lintSome(
  document: JourneyDocument,
  workspace: Workspace,
  options: LintOptions,
  isEnough: () => boolean,
): boolean {
  if (document.parts.length <= LARGE) return true;
  const inputs = { today: options.today, limit: trustedUntil(document) };
  let fewest = A_SCREEN;
  const isEnoughNow = () => --fewest < 0 && isEnough();
  return checkNewParts(document, workspace, inputs, checkWith(workspace, options), isEnoughNow);
}

/** What can be told of a file before all of it is checked: what the parts are said to lack that have been. */
export function lintSoFar(
  document: JourneyDocument,
  workspace: Workspace,
  options: LintOptions,
): readonly Finding[] {
  const inputs = { today: options.today, limit: trustedUntil(document) };
  const found = findingsSoFarOfParts(document, workspace, inputs, checkWith(workspace, options));
  return asTold([...silence(found, document).kept]);
}

function checkWith(workspace: Workspace, options: LintOptions): CheckPart {
  return (part, document, reach) =>
    checkAll(subjectsOfPart(part, document, workspace, reach), { document, workspace, options });
}

/** What a file shows by itself, so that it is true although other files are not read yet. */
export function lintAlone(
  document: JourneyDocument,
  workspace: Workspace,
  options: LintOptions,
): readonly Finding[] {
  const found = checkAll({ document: [document] }, { document, workspace, options });
  return asTold([...silence(found, document).kept]);
}

/** In the order of the text, each once, and no more than help. */
function asTold(findings: Finding[]): readonly Finding[] {
  return findings.sort(inTextOrder).filter(unlikeTheLast).slice(0, MAX_FINDINGS);
}

type SomeSubjects = { readonly [S in Scope]?: readonly Subjects[S][] };

function checkAll(subjects: SomeSubjects, about: About): readonly Finding[] {
  const { config, byScope } = rulesOfFile(about.document.memory, about.workspace);
  const run = new Run(about, config);
  let scope: Scope;
  for (scope in subjects) {
    const all = subjects[scope] ?? [];
    if (all.length > 0) for (const rule of byScope.get(scope) ?? []) run.check(rule, all);
  }
  return run.findings;
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

interface About {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
  readonly options: LintOptions;
}

/** Lets one rule after the other look at something. */
class Run implements CheckContext {
  readonly findings: Finding[] = [];
  readonly workspace: Workspace;
  readonly today: string;
  /** The one that looks right now. */
  private set!: SetRule;

  constructor(
    private readonly about: About,
    readonly config: Config,
  ) {
    this.workspace = about.workspace;
    this.today = about.options.today;
  }

  get options(): RuleOptions {
    return this.set.options;
  }

  /** A crash wall: one broken rule costs its own findings and no more. */
  check(set: SetRule, subjects: readonly unknown[]): void {
    const { rule } = set;
    this.set = set;
    try {
      // Not by an iterator: most rules look at one thing, and are asked a thousand times a file.
      for (let index = 0; index < subjects.length; index++) rule.check(subjects[index] as never, this);
    } catch (error) {
      this.about.options.onCrash(rule.id, error);
      this.findings.push(crashFinding(rule.id, this.about.document, error));
    }
  }

  readonly report = ({ at, message = 'default', data = {}, related = [] }: Report): void => {
    const { rule, severity } = this.set;
    const { document } = this.about;
    const span = visiblePart(document, at);
    this.findings.push({ rule: rule.id, severity, document, span, message, data, related });
  };
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

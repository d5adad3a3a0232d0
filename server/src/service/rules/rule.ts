import type { Part } from '../model/collect';
import type { Config } from '../model/config';
import type { JourneyDocument } from '../model/document';
import type { Entity, EntityData, Reference } from '../model/entity';
import type { JourneyModel, NamedTouchpoint } from '../model/journey';
import type { ResolvedTouchpoint } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { ShapedNode } from '../schema/walk';
import type { TextEdit } from '../syntax/edit/text-edit';
import type { MapNode, Pair, Span } from '../syntax/nodes';
import type { Suppression } from './suppressions';

/** A text in each language that the product speaks; `{name}` stands for a value of the finding's data. */
export interface Texts {
  readonly en: string;
  readonly de: string;
  readonly da: string;
}

/** How much a finding matters; `off` is not reported. */
export type Severity = 'error' | 'warning' | 'information';

/** What a rule is given, by its scope. The engine calls it once for each, and gives it nothing more. */
export interface Subjects {
  /** One file's text, tree and schema problems. */
  readonly document: JourneyDocument;
  /** One thing that a list defines, or what remains of a file. */
  readonly part: PartSubject;
  /** One id that names something. */
  readonly reference: Reference;
  /** One thing that defines an id. */
  readonly definition: Entity & { readonly id: string };
  /** A journey with its stages, steps and touchpoints. */
  readonly journey: JourneyModel;
  readonly stage: { readonly entity: Entity<'stage'> };
  /** A step with what it meets. */
  readonly step: {
    readonly entity: Entity<'step'>;
    readonly touchpoints: readonly NamedTouchpoint[];
  };
  /** A touchpoint written in a file (library, inline or `use`), with what it inherits. */
  readonly touchpoint: { readonly entity: Entity<'touchpoint'>; readonly resolved: ResolvedTouchpoint };
  /** A persona, in a library or described in a journey. */
  readonly persona: Entity<'persona'>;
  readonly opportunity: Entity<'opportunity'>;
  /** A plan with its steps in the order of the text. */
  readonly plan: PlanSubject;
  /** A survey, in a library or inside a journey. */
  readonly survey: { readonly entity: Entity<'survey'> };
  /** A metric, in a library or inside a journey. */
  readonly metric: { readonly entity: Entity<'metric'> };
  /** A rule that a comment silences. Called last, when it is known whether there was anything to silence. */
  readonly suppression: SuppressionSubject;
  /** An entry of the checklist of a touchpoint or of a journey. */
  readonly check: CheckSubject;
  readonly 'plan-step': { readonly entity: Entity<'plan-step'>; readonly plan: PlanSubject };
}

/** A part of a file. */
export interface PartSubject {
  readonly document: JourneyDocument;
  readonly part: Part;
  /** Every node of the part that the schema knows, parents before children. */
  readonly nodes: readonly ShapedNode[];
  /** False where the YAML is broken above its end: what is there may be meant otherwise. */
  readonly isTrusted: boolean;
}

/** A suppression, and whether it has silenced a finding. */
export interface SuppressionSubject {
  readonly suppression: Suppression;
  readonly isUsed: boolean;
  /** Whether the comment names no other rule: without this one, there is no use for it. */
  readonly isOnly: boolean;
}

/** What a file says of one check. */
export interface CheckSubject {
  /** The journey or touchpoint whose checklist it is. */
  readonly entity: Entity<'journey'> | Entity<'touchpoint'>;
  readonly checklist: MapNode;
  readonly pair: Pair;
  /** What is valid of it, a bare status written out. */
  readonly entry: CheckEntry;
}

/** An entry of a checklist; each part may be missing or half-typed. */
export type CheckEntry = Exclude<
  NonNullable<EntityData<'touchpoint'>['checklist']>[string],
  string | undefined
>;

/** A plan, in a file of its own or inside a journey. */
export interface PlanSubject {
  readonly entity: Entity<'plan'>;
  readonly steps: readonly Entity<'plan-step'>[];
}

export type Scope = keyof Subjects;

/** Values that a message may name. Plain data: it travels to the editor and back. */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing that a rule found. Neutral of language: the message is made where it is shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly document: JourneyDocument;
  readonly span: Span;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly data: FindingData;
  readonly related: readonly Related[];
}

/** Another place that belongs to a finding, such as the first of two equal ids. */
export interface Related {
  readonly document: JourneyDocument;
  readonly span: Span;
  readonly message: string;
}

/** What a rule says: where, and if it has several messages, which, with which values. */
export interface Report {
  readonly at: Span;
  readonly message?: string;
  readonly data?: FindingData;
  readonly related?: readonly Related[];
}

/** A rule's options as a config file gives them: whatever stands beside its severity. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** What a check may look at besides its subject. */
export interface CheckContext {
  readonly workspace: Workspace;
  /** `yyyy-mm-dd`; from the caller, so that results repeat. */
  readonly today: string;
  /** The settings that hold for the file. */
  readonly config: Config;
  /** The rule's own options in those settings. */
  readonly options: RuleOptions;
  report(report: Report): void;
}

/** What a fix may look at. */
export interface FixContext {
  readonly workspace: Workspace;
  readonly today: string;
}

/** One way to mend a finding. */
export type RuleFix = EditFix | CommandFix;

interface OfferedFix {
  readonly title: Texts;
  /** Values for the title beside the finding's own. */
  data?(finding: Finding, context: FixContext): FindingData;
}

/** A fix that a machine can make: the edits, in the finding's own file or in others. */
export interface EditFix extends OfferedFix {
  /** Whether `fix all` takes it, which only one fix of a finding may: a machine must be sure that it is right. */
  readonly automatic?: boolean | ((finding: Finding) => boolean);
  /** Undefined where this fix does not apply to this finding. */
  edits(finding: Finding, context: FixContext): readonly DocumentEdit[] | undefined;
}

/** A fix that only people can make: the editor leads to the place for it. */
export interface CommandFix extends OfferedFix {
  /** Undefined where this fix does not apply to this finding. */
  command(finding: Finding, context: FixContext): EditorCommand | undefined;
}

/** A command that an editor may know. */
export interface EditorCommand {
  readonly id: `journey.${string}`;
  /** Plain data: it travels to the editor and back. */
  readonly argument: unknown;
}

/** Text edits of one file. */
export interface DocumentEdit {
  readonly document: JourneyDocument;
  readonly edits: readonly TextEdit[];
}

/** A lint rule: a plain object. Its id names its file, its fixture and its page. */
export interface Rule<S extends Scope = Scope> {
  readonly id: string;
  readonly scope: S;
  /** In `recommended`; `off` there is on in `strict`. */
  readonly severity: Severity | 'off';
  /** By message key; `default` where a report names none. */
  readonly messages: Readonly<Record<string, Texts>>;
  readonly fixes?: readonly RuleFix[];
  check(subject: Subjects[S], context: CheckContext): void;
}

/** A rule whose subject's type follows from its scope. */
export function defineRule<S extends Scope>(rule: Rule<S>): Rule<S> {
  return Object.freeze(rule);
}

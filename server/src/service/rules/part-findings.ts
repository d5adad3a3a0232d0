import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Part } from '../model/collect';
import { isInPassing } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import type { FileMemory } from '../model/file-memory';
import type { Workspace } from '../model/workspace';
import { KeptFinding } from './kept-finding';
import type { Finding } from './rule';

/** What findings hold for. */
interface PartInputs {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** How far the text can be taken at its word. */
  readonly limit: number;
}

/** Finds what is wrong with a part of the newest version of a file, as far as its text can be taken at its word. */
export type CheckPart = (part: Part, document: JourneyDocument, limit: number) => readonly Finding[];

interface Kept {
  readonly inputs: PartInputs;
  readonly findings: ReadonlySignal<readonly Finding[]>;
}

/** The findings of all parts of a file. Those of a part are kept until it changes, or something that its check has asked the workspace. */
export function findingsOfParts(
  document: JourneyDocument,
  workspace: Workspace,
  inputs: PartInputs,
  check: CheckPart,
): readonly Finding[] {
  const { memory, parts } = document;
  const { kept } = checksIn(workspace);
  return isInPassing(memory, workspace)
    ? parts.flatMap(part => foundIn(part, memory, reachIn(part, inputs), check))
    : findingsIn(parts, part => keptOf(part, kept, memory, inputs, check));
}

/** The same of those that have been checked so far. */
export function findingsSoFarOfParts(
  { memory, parts }: JourneyDocument,
  workspace: Workspace,
  inputs: PartInputs,
  check: CheckPart,
): readonly Finding[] {
  const { kept } = checksIn(workspace);
  return findingsIn(parts, part => kept.has(part) && keptOf(part, kept, memory, inputs, check));
}

/**
 * Checks the parts of a file that were never checked: those around its last change first, then from its top. Whoever
 * asks again about the same version comes further.
 *
 * @param isEnough asked before each of them: whether it and all behind it can wait
 * @returns whether all parts have been checked
 */
export function checkNewParts(
  document: JourneyDocument,
  workspace: Workspace,
  inputs: PartInputs,
  check: CheckPart,
  isEnough: () => boolean,
): boolean {
  const { memory, parts } = document;
  const { kept, reached } = checksIn(workspace);
  const checkOne = (part: Part) => kept.has(part) || keptOf(part, kept, memory, inputs, check).findings.value;
  if (!reached.has(document)) for (const part of changedParts(document)) checkOne(part);
  for (let index = reached.get(document) ?? 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    if (!kept.has(part) && isEnough()) {
      reached.set(document, index);
      return false;
    }
    checkOne(part);
  }
  return true;
}

/** The parts around the last change: whoever writes there looks there. */
function changedParts({ memory: { changedAt }, parts }: JourneyDocument): readonly Part[] {
  if (changedAt === undefined) return [];
  return parts.filter(({ node }) => node.start <= changedAt && changedAt <= node.end);
}

function findingsIn(parts: readonly Part[], keptOf: (part: Part) => Kept | false): readonly Finding[] {
  const findings: Finding[] = [];
  for (const part of parts) {
    const known = keptOf(part);
    if (known) for (const finding of known.findings.value) findings.push(finding);
  }
  return findings;
}

function keptOf(
  part: Part,
  kept: WeakMap<Part, Kept>,
  memory: FileMemory,
  inputs: PartInputs,
  check: CheckPart,
): Kept {
  const { today } = inputs;
  const limit = reachIn(part, inputs);
  const known = kept.get(part);
  if (known?.inputs.today === today && known.inputs.limit === limit) return known;
  const made = { inputs: { today, limit }, findings: computed(() => foundIn(part, memory, limit, check)) };
  kept.set(part, made);
  return made;
}

/** What ends before the text breaks is whole, wherever that is. */
function reachIn({ node }: Part, { limit }: PartInputs): number {
  return limit === Number.POSITIVE_INFINITY || node.end < limit ? Number.POSITIVE_INFINITY : limit;
}

function foundIn(part: Part, memory: FileMemory, limit: number, check: CheckPart): readonly Finding[] {
  return check(part, memory.document, limit).map(finding => new KeptFinding(finding));
}

/** What was checked of the files of a workspace. */
interface Checks {
  readonly kept: WeakMap<Part, Kept>;
  /** How many parts of a version have been checked, from its top. */
  readonly reached: WeakMap<JourneyDocument, number>;
}

const byWorkspace = new WeakMap<Workspace, Checks>();

function checksIn(workspace: Workspace): Checks {
  const checks = byWorkspace.get(workspace) ?? { kept: new WeakMap(), reached: new WeakMap() };
  byWorkspace.set(workspace, checks);
  return checks;
}

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

/** Findings, and whether they are all of the file. */
export interface FindingsSoFar {
  readonly findings: readonly Finding[];
  readonly isAll: boolean;
}

/**
 * The findings of the parts of a file, from its top. Those of a part are kept until it changes, or something that its
 * check has asked the workspace.
 *
 * @param isEnough asked before each part that was never checked: whether it and all behind it can wait
 */
export function findingsOfParts(
  { memory, parts }: JourneyDocument,
  workspace: Workspace,
  { today, limit }: PartInputs,
  check: CheckPart,
  isEnough: () => boolean = never,
): FindingsSoFar {
  const kept = keptIn(workspace);
  const isPassing = isInPassing(memory, workspace);
  const findings: Finding[] = [];
  for (const part of parts) {
    // What ends before the text breaks is whole, wherever that is.
    const isWhole = limit === Number.POSITIVE_INFINITY || part.node.end < limit;
    const reach = isWhole ? Number.POSITIVE_INFINITY : limit;
    if (isPassing) {
      for (const finding of foundIn(part, memory, reach, check)) findings.push(finding);
      continue;
    }
    let known = kept.get(part);
    if (!known && isEnough()) return { findings, isAll: false };
    if (known?.inputs.today !== today || known.inputs.limit !== reach) {
      known = {
        inputs: { today, limit: reach },
        findings: computed(() => foundIn(part, memory, reach, check)),
      };
      kept.set(part, known);
    }
    for (const finding of known.findings.value) findings.push(finding);
  }
  return { findings, isAll: true };
}

function never(): boolean {
  return false;
}

function foundIn(part: Part, memory: FileMemory, limit: number, check: CheckPart): readonly Finding[] {
  return check(part, memory.document, limit).map(finding => new KeptFinding(finding));
}

const byWorkspace = new WeakMap<Workspace, WeakMap<Part, Kept>>();

function keptIn(workspace: Workspace): WeakMap<Part, Kept> {
  const kept = byWorkspace.get(workspace) ?? new WeakMap<Part, Kept>();
  byWorkspace.set(workspace, kept);
  return kept;
}

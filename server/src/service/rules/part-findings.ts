import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Part } from '../model/collect';
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

/**
 * The findings of all parts of a file. Those of a part are kept until it changes, or something that its check has asked
 * the workspace.
 */
export function findingsOfParts(
  { memory, parts }: JourneyDocument,
  workspace: Workspace,
  { today, limit }: PartInputs,
  check: CheckPart,
): readonly Finding[] {
  const kept = keptIn(workspace);
  const found: Finding[] = [];
  for (const part of parts) {
    // What ends before the text breaks is whole, wherever that is.
    const isWhole = limit === Number.POSITIVE_INFINITY || part.node.end < limit;
    const reach = isWhole ? Number.POSITIVE_INFINITY : limit;
    let known = kept.get(part);
    if (known?.inputs.today !== today || known.inputs.limit !== reach) {
      known = { inputs: { today, limit: reach }, findings: keep(part, memory, reach, check) };
      kept.set(part, known);
    }
    for (const finding of known.findings.value) found.push(finding);
  }
  return found;
}

function keep(part: Part, memory: FileMemory, limit: number, check: CheckPart): Kept['findings'] {
  return computed(() => check(part, memory.document, limit).map(finding => new KeptFinding(finding)));
}

const byWorkspace = new WeakMap<Workspace, WeakMap<Part, Kept>>();

function keptIn(workspace: Workspace): WeakMap<Part, Kept> {
  const kept = byWorkspace.get(workspace) ?? new WeakMap<Part, Kept>();
  byWorkspace.set(workspace, kept);
  return kept;
}

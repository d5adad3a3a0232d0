import type { Part } from '../model/collect';
import type { JourneyDocument } from '../model/document';
import type { FileMemory } from '../model/file-memory';
import type { Span } from '../syntax/nodes';
import { BlockSpan } from '../syntax/tree';
import { trustedUntil } from './broken';
import type { Finding, FindingData, PartSubject, Related, Severity } from './rule';

/** Finds what is wrong with a part. */
export type CheckPart = (subject: PartSubject) => readonly Finding[];

interface Kept {
  readonly inputs: readonly unknown[];
  readonly isTrusted: boolean;
  readonly findings: readonly Finding[];
}

const kept = new WeakMap<Part, Kept>();
const lastInputs = new WeakMap<FileMemory, readonly unknown[]>();

/**
 * The findings of all parts of a file. Those of a part that an edit left alone are the ones that were found before.
 *
 * @param inputs everything that the check reads besides the part; while it is the same, findings are kept
 */
export function findingsOfParts(
  document: JourneyDocument,
  inputs: readonly unknown[],
  check: CheckPart,
): readonly Finding[] {
  const limit = trustedUntil(document);
  const same = sameInputs(document.memory, inputs);
  return document.parts.flatMap(part => {
    const isTrusted = limit === Number.POSITIVE_INFINITY || part.node.end <= limit;
    const memo = kept.get(part);
    if (memo?.inputs === same && memo.isTrusted === isTrusted) return memo.findings;
    const findings = check({ document, part, isTrusted }).map(finding => new KeptFinding(finding));
    kept.set(part, { inputs: same, isTrusted, findings });
    return findings;
  });
}

/** The inputs of last time where they are equal, so that parts need only compare one object. */
function sameInputs(memory: FileMemory, inputs: readonly unknown[]): readonly unknown[] {
  const last = lastInputs.get(memory);
  const isSame = last?.length === inputs.length && last.every((input, index) => input === inputs[index]);
  if (last && isSame) return last;
  lastInputs.set(memory, inputs);
  return inputs;
}

/** A finding that moves with its part, and belongs to the newest version of the file. */
class KeptFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: FindingData;
  readonly related: readonly Related[];
  private readonly place: Span;
  private readonly memory: FileMemory;

  constructor({ rule, severity, message, data, related, document, span }: Finding) {
    this.rule = rule;
    this.severity = severity;
    this.message = message;
    this.data = data;
    this.related = related;
    this.memory = document.memory;
    this.place = BlockSpan.in(document.tree.parts, span);
  }

  get document(): JourneyDocument {
    return this.memory.document;
  }

  /** Where it is now; a copy, since edits are made of it. */
  get span(): Span {
    const { start, end } = this.place;
    return { start, end };
  }
}

import type { JourneyDocument } from '../model/document';
import type { Span } from '../syntax/nodes';
import { BlockSpan } from '../syntax/tree';
import type { Finding, FindingData, Related, Severity } from './rule';

/** A place that moves with its block, in whatever version of the file is the newest. */
class KeptPlace {
  private readonly place: Span;

  constructor(
    private readonly read: JourneyDocument,
    span: Span,
  ) {
    this.place = BlockSpan.in(read.tree.parts, span);
  }

  get document(): JourneyDocument {
    return this.read.memory.document;
  }

  /** Where it is now; a copy, since edits are made of it. */
  get span(): Span {
    const { start, end } = this.place;
    return { start, end };
  }
}

/** A finding that moves with its place, and belongs to the newest version of the file. */
export class KeptFinding extends KeptPlace implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: FindingData;
  readonly related: readonly Related[];

  constructor({ rule, severity, message, data, related, document, span }: Finding) {
    super(document, span);
    this.rule = rule;
    this.severity = severity;
    this.message = message;
    this.data = data;
    this.related = related.map(each => new KeptRelated(each));
  }
}

class KeptRelated extends KeptPlace implements Related {
  readonly message: string;

  constructor({ document, span, message }: Related) {
    super(document, span);
    this.message = message;
  }
}

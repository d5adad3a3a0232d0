import {
  Compare,
  type ComparedWith,
  type CompareParams,
  type CompareResult,
  type RevisionProblem,
} from '../../../server/src/protocol';
import type { Server } from '../server';
import { isRecord } from './guard-checks';

/** Where something is kept for the window over a reload. */
export interface Keeper {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const KEY = 'comparisons';

/** The journeys that are compared with something, by the server's URIs, until somebody leaves the comparison. */
export class Comparisons {
  readonly #others: Map<string, ComparedWith>;

  /**
   * @param keeper keeps them over a reload of the window
   * @param note told of what the user need not know
   */
  constructor(
    private readonly server: Pick<Server, 'request'>,
    private readonly keeper: Keeper,
    private readonly note: (error: unknown) => void,
  ) {
    this.#others = readKept(keeper.get(KEY));
  }

  /** Whether a journey is compared with something. */
  has(uri: string): boolean {
    return this.#others.has(uri);
  }

  /** From now on, the views of a journey show how it differs. @returns why there is nothing to compare with */
  async begin(uri: string, other: ComparedWith): Promise<RevisionProblem | undefined> {
    const { problem } = await this.#ask({ uri, with: other });
    if (problem === undefined) {
      this.#others.set(uri, other);
      this.#keep();
    }
    return problem;
  }

  /** The views of a journey show it alone again. */
  leave(uri: string): void {
    if (!this.#others.delete(uri)) return;
    this.#keep();
    this.#ask({ uri, with: null }).catch(this.note);
  }

  /** Nobody looks any more. */
  leaveAll(): void {
    for (const uri of [...this.#others.keys()]) this.leave(uri);
  }

  /** The server was started, or started anew, and knows nothing of what is compared. */
  serverStarted(): void {
    for (const [uri, other] of this.#others) this.#ask({ uri, with: other }).catch(this.note);
  }

  #keep(): void {
    this.keeper.update(KEY, Object.fromEntries(this.#others)).then(undefined, this.note);
  }

  #ask(params: CompareParams): Promise<CompareResult> {
    return this.server.request<CompareResult>(Compare, params);
  }
}

/** What was kept, of whatever shape it may be: what is none of ours is left out. */
function readKept(kept: unknown): Map<string, ComparedWith> {
  const entries = isRecord(kept) ? Object.entries(kept) : [];
  return new Map(entries.filter((entry): entry is [string, ComparedWith] => isComparedWith(entry[1])));
}

function isComparedWith(value: unknown): value is ComparedWith {
  if (!isRecord(value) || typeof value.label !== 'string') return false;
  return typeof value.journey === 'string' || typeof value.revision === 'string';
}

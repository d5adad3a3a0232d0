import {
  Compare,
  type ComparedWith,
  type CompareParams,
  type CompareResult,
  type RevisionProblem,
} from '../../../server/src/protocol';
import type { Server } from '../server';

/** The journeys that are compared with something, by the server's URIs, until somebody leaves the comparison. */
export class Comparisons {
  readonly #others = new Map<string, ComparedWith>();

  /**
   * @param note told of what the user need not know
   */
  constructor(
    private readonly server: Pick<Server, 'request'>,
    private readonly note: (error: unknown) => void,
  ) {}

  /** From now on, the views of a journey show how it differs. @returns why there is nothing to compare with */
  async begin(uri: string, other: ComparedWith): Promise<RevisionProblem | undefined> {
    const { problem } = await this.#ask({ uri, with: other });
    if (problem === undefined) this.#others.set(uri, other);
    return problem;
  }

  /** The views of a journey show it alone again. */
  leave(uri: string): void {
    if (!this.#others.delete(uri)) return;
    this.#ask({ uri, with: null }).catch(this.note);
  }

  /** Nobody looks any more. */
  leaveAll(): void {
    for (const uri of [...this.#others.keys()]) this.leave(uri);
  }

  /** The server was started anew and knows nothing of what is compared. */
  serverStarted(): void {
    for (const [uri, other] of this.#others) this.#ask({ uri, with: other }).catch(this.note);
  }

  #ask(params: CompareParams): Promise<CompareResult> {
    return this.server.request<CompareResult>(Compare, params);
  }
}

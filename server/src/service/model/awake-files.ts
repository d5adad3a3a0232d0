/**
 * UTF-16 units of closed files whose trees are kept. A tree takes some fifteen times the memory of its text, and one of
 * a usual file is made again in a millisecond.
 */
const MOST_AWAKE = 300_000;

/** A file whose tree can be made again from its text at any time. */
export interface Sleeper {
  readonly uri: string;
  /** UTF-16 units. */
  readonly length: number;
  /** Whether somebody works with its tree right now. */
  readonly isBusy: boolean;
  /** Forgets the tree and all that hangs on it. */
  sleep(): void;
}

/** The closed files whose trees are there. Where these are many, the oldest trees are let go: ids and text remain. */
export class AwakeFiles {
  private readonly files = new Map<string, Sleeper>();
  private length = 0;

  /** @param most UTF-16 units of text whose trees are kept */
  constructor(private readonly most = MOST_AWAKE) {}

  /** How many there are. */
  get count(): number {
    return this.files.size;
  }

  /** A file's tree is made. */
  add(file: Sleeper): void {
    this.delete(file.uri);
    this.files.set(file.uri, file);
    this.length += file.length;
  }

  /** A file is gone, or has no tree any more. */
  delete(uri: string): void {
    this.length -= this.files.get(uri)?.length ?? 0;
    this.files.delete(uri);
  }

  /** Lets go of one file, where there is too much. To be called when nobody holds nodes of it. */
  restFrom(file: Sleeper): void {
    if (this.length > this.most) this.letGo(file);
  }

  /** Lets go what is too much. To be called between two pieces of work, when nobody holds nodes of these files. */
  rest(): void {
    if (this.length <= this.most) return;
    for (const file of this.files.values()) {
      if (this.length <= this.most) return;
      if (!file.isBusy) this.letGo(file);
    }
  }

  private letGo(file: Sleeper): void {
    this.delete(file.uri);
    file.sleep();
  }
}

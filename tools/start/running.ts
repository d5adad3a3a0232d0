/** A VS Code that shows the extension. */
export interface Running {
  /** Where it is to be seen. */
  readonly url: string;
  /** Settles when it has ended by itself; its exit code. */
  readonly ended: Promise<number>;
}

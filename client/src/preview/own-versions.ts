/** A document's version as the editor counts it; null for one that is not open. */
export type Version = number | null;

/**
 * The versions of a document that only our own edits lie between. An edit that was made for one of them is as good as
 * one for the newest: the page has not yet been shown what it did itself a moment ago.
 */
export class OwnVersions {
  readonly #since = new Set<Version>();
  #newest: Version | undefined;

  /** The version to make an edit for that the page has asked for at its own version. @param now the document's */
  based(version: Version, now: Version): Version {
    return this.#newest === now && this.#since.has(version) ? now : version;
  }

  /** An edit has led from one version to the next. Anything else that has changed the document ends the run. */
  wrote(before: Version, after: Version): void {
    const isNext = after === (before ?? 1) + 1;
    if (!isNext || before !== this.#newest) this.#since.clear();
    if (isNext) this.#since.add(before);
    this.#newest = after;
  }

  /** Another document is edited from now on. */
  forget(): void {
    this.#since.clear();
    this.#newest = undefined;
  }
}

import type { DiffView, DisplayLanguage } from '../../service';

/** A file of which two states were compared. */
export interface ComparedFile {
  /** Relative to the working folder. */
  readonly file: string;
  /** Its older name, where it has another one now. */
  readonly from?: string;
  readonly status: 'added' | 'removed' | 'changed' | 'unreadable';
  /** Why it could not be read. */
  readonly problem?: string;
  readonly diff?: DiffView;
}

/** What `journey diff` was asked, and what it found. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly language: DisplayLanguage;
  readonly files: readonly ComparedFile[];
}

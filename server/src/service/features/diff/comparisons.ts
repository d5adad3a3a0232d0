import type { PreviewView } from '../../../protocol';
import type { ComparisonView } from '../../diff/types';
import type { FolderFiles } from '../../model/folder-files';
import { modelDiffOf, type OlderFile } from './index';
import { ghostCurves, marksOn } from './marks';
import { tellingOf } from './telling';
import { diffView } from './view';

/** An older file, and what it is called. */
export interface Compared extends OlderFile {
  readonly label: string;
}

/** The journeys that the preview compares with an older state, until told otherwise. */
export class Comparisons {
  private readonly wanted = new Map<string, Compared>();
  /** The last ones that could be made, for the time in which a text is broken. */
  private readonly lastGood = new Map<string, ComparisonView>();

  constructor(private readonly files: FolderFiles) {}

  /** Begins to compare a journey, or leaves it. */
  set(uri: string, older: Compared | undefined): void {
    this.lastGood.delete(uri);
    if (older) this.wanted.set(uri, older);
    else this.wanted.delete(uri);
  }

  /** A view with its comparison, where one is wanted. */
  added(view: PreviewView): PreviewView {
    const older = this.wanted.get(view.uri);
    const comparison = older && (view.stale ? this.lastGood.get(view.uri) : this.made(view, older));
    return comparison ? { ...view, comparison } : view;
  }

  private made(view: PreviewView, older: Compared): ComparisonView | undefined {
    const diff = modelDiffOf(this.files, view.uri, older);
    if (!diff) return undefined;
    const telling = tellingOf(diff, older.files === this.files, view.language, view.contentLanguage);
    const comparison = {
      ...diffView(diff, telling),
      label: older.label,
      marks: marksOn(view, diff, telling),
      ghosts: ghostCurves(view, diff, telling),
    };
    this.lastGood.set(view.uri, comparison);
    return comparison;
  }
}

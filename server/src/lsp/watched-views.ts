import type { Connection } from 'vscode-languageserver';
import type { WatchPreviewParams } from '../protocol';
import type { Folders } from './folders';
import { ViewSender } from './view-sender';
import { attempt, type OnCrash } from './wall';

/** The views that the client's panels show. What crashes costs its own panel and no more. */
export class WatchedViews {
  /** What each panel shows. */
  private readonly panels = new Map<string, WatchPreviewParams>();
  /** Files that were checked as a whole: from then on, only what has changed must be. */
  private readonly checked = new Set<string>();
  private readonly sender: ViewSender;

  constructor(
    connection: Connection,
    folders: Folders,
    private readonly onCrash: OnCrash,
  ) {
    this.sender = new ViewSender(
      connection,
      ({ uri, wish }, findings) => folders.serviceFor(uri).preview(uri, wish, findings) ?? null,
    );
  }

  /** Begins or ends watching. @returns whether the panel has to be sent what it wants now */
  watch(params: WatchPreviewParams): boolean {
    const { panel = '', uri, watch } = params;
    if (!watch && this.panels.get(panel)?.uri !== uri) return false;
    if (watch) this.panels.set(panel, params);
    else this.panels.delete(panel);
    this.sender.forget(panel);
    return watch;
  }

  /** Sends a panel its view. @returns whether that is all of it: what is seen does not wait for what is marked on it */
  open(params: WatchPreviewParams): boolean {
    const isChecked = this.checked.has(params.uri);
    if (isChecked) this.sender.send(params);
    else this.sender.begin(params);
    return isChecked;
  }

  /** Sends the panels of files that are not checked yet what there is to see before anything is marked. */
  begin(): void {
    for (const params of this.panels.values())
      if (!this.checked.has(params.uri)) attempt(params.uri, this.onCrash, () => this.sender.begin(params));
  }

  /** Sends all panels what is new. @param open the open files: they are checked now, as those of the panels are */
  send(open: readonly string[]): void {
    for (const uri of open) this.checked.add(uri);
    for (const params of this.panels.values()) {
      attempt(params.uri, this.onCrash, () => this.sender.send(params));
      this.checked.add(params.uri);
    }
  }

  /** The file is not open any more, or not there. */
  closed(uri: string): void {
    this.checked.delete(uri);
  }
}

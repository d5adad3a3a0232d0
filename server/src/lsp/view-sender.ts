import type { Connection } from 'vscode-languageserver';
import {
  PreviewChanged,
  type PreviewChangedParams,
  PreviewPatched,
  type PreviewPatchedParams,
  type PreviewView,
  type WatchPreviewParams,
} from '../protocol';
import { patchBetween } from './view-patch';

/** Sends the views of journeys to the client's panels: to those that take patches a whole one first. */
export class ViewSender {
  /** What a panel that takes patches was sent last. */
  private readonly sent = new Map<string, PreviewView | null>();

  constructor(
    private readonly connection: Pick<Connection, 'sendNotification'>,
    private readonly viewOf: (params: WatchPreviewParams) => PreviewView | null,
  ) {}

  /** The panel knows nothing of this journey, or no longer wants to. */
  forget(panel = ''): void {
    this.sent.delete(panel);
  }

  /** Sends what the panel does not know yet. */
  send(params: WatchPreviewParams): void {
    const { uri, panel = '', patches = false } = params;
    const place = { uri, ...(params.panel === undefined ? {} : { panel }) };
    const view = this.viewOf(params);
    const last = this.sent.get(panel);
    if (patches) this.sent.set(panel, view);
    if (last && view) {
      const patch = patchBetween(last, view);
      if (patch)
        void this.connection.sendNotification(PreviewPatched, {
          ...place,
          patch,
        } satisfies PreviewPatchedParams);
    } else {
      void this.connection.sendNotification(PreviewChanged, {
        ...place,
        view,
      } satisfies PreviewChangedParams);
    }
  }
}

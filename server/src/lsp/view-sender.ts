import type { Connection } from 'vscode-languageserver';
import {
  PreviewChanged,
  type PreviewChangedParams,
  PreviewPatched,
  type PreviewPatchedParams,
  type PreviewView,
  type WatchPreviewParams,
} from '../protocol';
import type { Finding } from '../service';
import { patchBetween } from './view-patch';

/** Sends the views of journeys to the client's panels: to those that take patches a whole one first. */
export class ViewSender {
  /** What each panel was sent last. */
  private readonly sent = new Map<string, PreviewView | null>();

  /** @param viewOf makes a view with these findings marked, or with all that there are */
  constructor(
    private readonly connection: Pick<Connection, 'sendNotification'>,
    private readonly viewOf: (
      params: WatchPreviewParams,
      findings?: readonly Finding[],
    ) => PreviewView | null,
  ) {}

  /** The panel knows nothing of this journey, or no longer wants to. */
  forget(panel = ''): void {
    this.sent.delete(panel);
  }

  /** Sends a panel that was sent nothing yet what there is to see before anything is marked. */
  begin(params: WatchPreviewParams): void {
    if (this.sent.has(params.panel ?? '')) return;
    const view = this.viewOf(params, []);
    if (view) this.post(params, view);
  }

  /** Sends what the panel does not know yet. */
  send(params: WatchPreviewParams): void {
    this.post(params, this.viewOf(params));
  }

  private post(params: WatchPreviewParams, view: PreviewView | null): void {
    const { uri, panel = '', patches = false } = params;
    const place = { uri, ...(params.panel === undefined ? {} : { panel }) };
    const last = this.sent.get(panel);
    this.sent.set(panel, view);
    if (patches && last && view) {
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

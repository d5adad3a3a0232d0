import type { PageMessage } from '../src/preview/messages';

/** What VS Code gives a webview to speak to its extension and to keep a state over reloads. */
interface WebviewApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

/** The one handle of the page's host; VS Code hands it out only once. */
export const host: WebviewApi = acquireVsCodeApi();

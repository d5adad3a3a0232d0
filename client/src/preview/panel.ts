import {
  TabInputWebview,
  Uri,
  type ViewColumn,
  type WebviewOptions,
  type WebviewPanel,
  window,
} from 'vscode';
import { t } from '../l10n';
import { currentLanguage } from '../settings';
import { pageHtml } from './html';
import { pageFiles } from './page-files';

/** What VS Code knows our panels by, over reloads too. */
export const viewType = 'journey.preview';

/** Where a panel shall appear. */
export interface Place {
  readonly viewColumn: ViewColumn;
  readonly preserveFocus: boolean;
}

/** Opens a new panel. A hidden page is thrown away, as it keeps its state by itself. */
export function createPanel(place: Place, extension: Uri): WebviewPanel {
  return window.createWebviewPanel(viewType, panelTitle(undefined), place, {
    enableFindWidget: true,
    ...pageOptions(extension),
  });
}

/** Loads the page into a panel. It reaches nothing but its own bundle. */
export function loadPage(panel: WebviewPanel, extension: Uri): void {
  const { webview } = panel;
  const bundle = bundleIn(extension);
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(bundle, file)).toString();
  panel.iconPath = {
    light: Uri.joinPath(extension, 'icons', 'journey-light.svg'),
    dark: Uri.joinPath(extension, 'icons', 'journey-dark.svg'),
  };
  // A panel that VS Code has kept has none yet; another one, with the same, is not loaded anew.
  webview.options = pageOptions(extension);
  const language = currentLanguage();
  const { scripts, words } = pageFiles;
  webview.html = pageHtml({
    script: address('main.js'),
    scriptsBehind: [...scripts, words[language] ?? []].flat().map(address),
    style: address('main.css'),
    cspSource: webview.cspSource,
    nonce: newNonce(),
    language,
    title: panelTitle(undefined),
    loading: t('Drawing the journey …'),
  });
}

function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [bundleIn(extension)] };
}

function bundleIn(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/** The panel's title. @param journey the journey's own; undefined while none is shown. */
export function panelTitle(journey: string | undefined, isPinned = false): string {
  if (!journey) return t('Journey Map');
  return isPinned ? t('Map: {0} (pinned)', journey) : t('Map: {0}', journey);
}

/** Whether one of our panels is open, or waits for being restored after a reload. */
export function isPanelOpen(): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    // VS Code puts words of its own before the type.
    tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(viewType)),
  );
}

function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))));
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../host/src/browser';
import { ensureWebHost, vscodeWebDir, WEB_HOST_DIR } from './install';
import { serve } from './serve';

/** A window of VS Code for the Web, without any machine behind it. */
export interface WebWindow {
  readonly page: Page;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };

/**
 * Opens a window on a folder.
 *
 * @param extension the folder of the extension, absolute
 * @param files what the folder holds, by their names
 */
export async function openWebWindow(
  extension: string,
  files: Readonly<Record<string, string>>,
): Promise<WebWindow> {
  await ensureWebHost();
  const server = await serve({
    folders: {
      '/vscode/': vscodeWebDir,
      '/extension/': extension,
      '/file-system/': join(WEB_HOST_DIR, 'file-system'),
    },
    texts: host => ({
      '/': WINDOW,
      '/product.json': JSON.stringify(configuration(host)),
      '/file-system/files.json': JSON.stringify(files),
    }),
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(`http://${server.host}/`);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What VS Code reads from `product.json`; webviews are on hosts of their own, of which there are many under `localhost`. */
function configuration(host: string): object {
  const at = (path: string) => ({ scheme: 'http', authority: host, path });
  const webviews = 'out/vs/workbench/contrib/webview/browser/pre/';
  return {
    productConfiguration: {
      nameShort: 'VS Code',
      nameLong: 'VS Code for the Web',
      applicationName: 'vscode-web',
      webEndpointUrlTemplate: `http://${host}/vscode`,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/vscode/${webviews}`,
    },
    additionalBuiltinExtensions: [at('/file-system')],
    developmentOptions: { extensions: [at('/extension')] },
    folderUri: { scheme: 'vscode-test-web', authority: '', path: '/' },
    configurationDefaults: { 'security.workspace.trust.enabled': false },
  };
}

/** VS Code's files come as modules that its own loader puts together. */
const WINDOW = `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css">
</head>
<body></body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
  const modules = Object.entries(webPackagePaths).map(([name, file]) =>
    [name, location.origin + '/vscode/node_modules/' + name + '/' + file]);
  require.config({ baseUrl: location.origin + '/vscode/out', paths: Object.fromEntries(modules) });
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;

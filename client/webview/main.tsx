import { render } from 'preact';
import { App } from './app';
import { host } from './host';
import { isLanguage } from './messages/shapes';
import { openInbox } from './state/inbox';
import { openMemory } from './state/memory';
import { wishOf } from './state/ui';
import { loadTongue } from './text/tongue';

/** So long, in milliseconds, VS Code keeps what is posted to a page, if not all of the page has come before. */
const KEPT_MS = 200;

const root = document.getElementById('root');
if (root) {
  const memory = openMemory(host);
  const inbox = openInbox(window);
  // The host fetches the view while the words are still on their way.
  host.postMessage({ type: 'wish', wish: wishOf(memory.ui) });
  host.postMessage({ type: 'ready', isInTime: performance.now() < KEPT_MS });
  const { lang } = root;
  const first = await loadTongue(isLanguage(lang) ? lang : 'en');
  render(<App memory={memory} inbox={inbox} first={first} />, root);
}

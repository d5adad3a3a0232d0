import { render } from 'preact';
import { App } from './app';
import { host } from './host';
import { isLanguage } from './messages/shapes';
import { openMemory } from './state/memory';
import { loadTongue } from './text/tongue';

const root = document.getElementById('root');
if (root) {
  const { lang } = root;
  const first = await loadTongue(isLanguage(lang) ? lang : 'en');
  render(<App memory={openMemory(host)} first={first} />, root);
}

import { render } from 'preact';
import { App } from './app';
import { host } from './host';
import { isLanguage } from './messages/shapes';
import { openMemory } from './state/memory';

const root = document.getElementById('root');
if (root) {
  const { lang } = root;
  render(<App memory={openMemory(host)} language={isLanguage(lang) ? lang : 'en'} />, root);
}

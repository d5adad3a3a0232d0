import { useTools } from '../state/tools';
import type { TextKey } from '../text/words';
import { Dialog } from './dialog';

/** All that the keyboard can do. Keys that have a word are texts, the others stand as they are printed on them. */
const KEYS: readonly (readonly [keys: readonly (TextKey | `=${string}`)[], what: TextKey])[] = [
  [['=Tab'], 'keys.tab'],
  [['=←', '=→'], 'keys.tabs'],
  [['=←', '=→', '=↑', '=↓'], 'keys.arrows'],
  [['key.home', 'key.end'], 'keys.ends'],
  [['key.enter'], 'keys.enter'],
  [['=+', '=−', '=0'], 'keys.zoom'],
  [['key.space'], 'keys.space'],
  [['=↑', '=↓'], 'keys.splitter'],
  [['=F2'], 'keys.title'],
  [['=A'], 'keys.add'],
  [['key.delete'], 'keys.delete'],
  [['key.undo'], 'keys.undo'],
  [['=↑', '=↓'], 'keys.point'],
  [['=Alt ←', '=Alt →', '=Alt ↑', '=Alt ↓'], 'keys.move'],
  [['=←', '=→', 'key.shift', '=Alt'], 'keys.bar'],
  [['=?'], 'keys.help'],
  [['=Esc'], 'keys.escape'],
];

/** The list of the page's keys. */
export function Keys() {
  const { text } = useTools();
  const nameOf = (key: TextKey | `=${string}`) => (key.startsWith('=') ? key.slice(1) : text(key as TextKey));
  return (
    <Dialog title={text('keys')}>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what} class="keys__row">
            <dt>
              {keys.map(key => (
                <kbd key={key} class="key">
                  {nameOf(key)}
                </kbd>
              ))}
            </dt>
            <dd>{text(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

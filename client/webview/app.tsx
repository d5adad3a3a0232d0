import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { Overlay } from './dialogs/overlay';
import { host } from './host';
import { Journey } from './journey';
import { receiver, unpacked } from './messages/receive';
import { lazily } from './parts/lazily';
import { Loading } from './parts/loading';
import { Toast } from './parts/toast';
import { useUndo } from './parts/use-undo';
import { answerDrawing } from './picture/answer';
import type { Inbox } from './state/inbox';
import type { Memory } from './state/memory';
import { firstPage, nextPage } from './state/page';
import { pageTools } from './state/page-tools';
import { ToolsContext } from './state/tools';
import { wishOf } from './state/ui';
import type { Tongue } from './text/tongue';
import { useTongue } from './text/use-tongue';

interface AppProps {
  readonly memory: Memory;
  readonly inbox: Inbox;
  /** How it speaks until the host says otherwise. */
  readonly first: Tongue;
}

/** The whole page: reads what the host has sent, and draws it. */
export function App({ memory, inbox, first }: AppProps) {
  const [page, act] = useReducer(nextPage, firstPage(memory.ui, first.language));
  const tongue = useTongue(first, page.language);
  const { part, contentLanguage } = wishOf(page.ui);
  const latest = useRef(page);
  latest.current = page;
  useEffect(() => {
    host.postMessage({ type: 'wish', wish: wishOf(page.ui) });
  }, [part, contentLanguage]);
  // What has come already is drawn at once, not behind a first drawing without it.
  useLayoutEffect(() => {
    const receive = receiver(
      () => host.postMessage({ type: 'ready', isInTime: false }),
      order => void answerDrawing(order),
    );
    return inbox.read(data => {
      const message = receive(unpacked(data));
      if (message) act({ type: 'host', message });
    });
  }, [inbox]);
  useEffect(() => memory.keepUi(page.ui), [memory, page.ui]);
  useUndo();
  const tools = useMemo(() => pageTools(tongue, memory, act, () => latest.current.view), [tongue, memory]);
  return (
    <ToolsContext.Provider value={tools}>
      {page.view && <Journey key={page.view.uri} page={page} view={page.view} />}
      {!page.view && (page.loaded ? <Empty gone={page.gone} /> : <Loading />)}
      <Overlay dialog={page.dialog} />
      <Toast message={page.refusal} />
    </ToolsContext.Provider>
  );
}

const Empty = lazily(more => more.Empty);

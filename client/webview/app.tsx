import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PreviewView } from '../src/preview/messages';
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
import { type Tools, ToolsContext } from './state/tools';
import { wishOf } from './state/ui';
import { loadTongue, type Tongue } from './text/tongue';

interface AppProps {
  readonly memory: Memory;
  readonly inbox: Inbox;
  /** How it speaks until the host says otherwise. */
  readonly first: Tongue;
}

/** The whole page: reads what the host has sent, and draws it. */
export function App({ memory, inbox, first }: AppProps) {
  const [tongue, setTongue] = useState(first);
  const [page, act] = useReducer(nextPage, firstPage(memory.ui, first.language));
  const { part, contentLanguage } = wishOf(page.ui);
  const latest = useRef(page);
  latest.current = page;
  useEffect(() => {
    host.postMessage({ type: 'wish', wish: wishOf(page.ui) });
  }, [part, contentLanguage]);
  // What has come already is drawn at once, not behind a first drawing without it.
  useLayoutEffect(() => {
    const receive = receiver(
      () => host.postMessage({ type: 'ready' }),
      order => void answerDrawing(order),
    );
    return inbox.read(data => {
      const message = receive(unpacked(data));
      if (message) act({ type: 'host', message });
    });
  }, [inbox]);
  useEffect(() => memory.keepUi(page.ui), [memory, page.ui]);
  useUndo();
  useEffect(() => {
    let isWanted = true;
    // Until then, the page speaks as before.
    if (page.language !== tongue.language)
      void loadTongue(page.language).then(next => isWanted && setTongue(next));
    return () => {
      isWanted = false;
    };
  }, [page.language, tongue]);
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>('html, #root'))
      element.lang = tongue.language;
  }, [tongue]);
  const tools = useMemo<Tools>(
    () => ({
      ...tongue,
      memory,
      act,
      openSource: (place, stay = false) => host.postMessage({ type: 'openSource', place, stay }),
      edit: edit => {
        const { view } = latest.current;
        if (view) host.postMessage({ type: 'edit', ...stateOf(view), edit });
      },
      add: (at, what) => {
        const { view } = latest.current;
        if (view) host.postMessage({ type: 'add', ...stateOf(view), at, ...(what ? { what } : {}) });
      },
      pin: pinned => {
        act({ type: 'ui', change: { pinned } });
        host.postMessage({ type: 'pin', pinned });
      },
      fix: place => host.postMessage({ type: 'fix', place }),
      fill: gap => host.postMessage({ type: 'fill', gap }),
      createPlan: () => host.postMessage({ type: 'createPlan' }),
      createSurvey: () => host.postMessage({ type: 'createSurvey' }),
      exportMap: () => host.postMessage({ type: 'exportMap' }),
      tick: (touchpoint, check, status) => {
        act({ type: 'ticked', touchpoint, check, status });
        host.postMessage({ type: 'tick', touchpoint, check, status });
      },
      leaveComparison: () => host.postMessage({ type: 'leaveComparison' }),
    }),
    [tongue, memory],
  );
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

/** What an edit is made in: the text as it is shown, in the language in which it is. */
function stateOf({ version, contentLanguage }: PreviewView) {
  return { version, language: contentLanguage };
}

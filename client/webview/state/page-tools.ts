import type { PreviewView } from '../../src/preview/messages';
import { host } from '../host';
import type { Tongue } from '../text/tongue';
import type { Memory } from './memory';
import type { Tools } from './tools';

/**
 * The tools of the page: what its components may change on it, and ask of the host.
 *
 * @param shown what the page shows when a tool is used: that changes more often than the tools
 */
export function pageTools(
  tongue: Tongue,
  memory: Memory,
  act: Tools['act'],
  shown: () => PreviewView | null,
): Tools {
  return {
    ...tongue,
    memory,
    act,
    openSource: (place, stay = false) => host.postMessage({ type: 'openSource', place, stay }),
    edit: edit => {
      const view = shown();
      if (view) host.postMessage({ type: 'edit', ...stateOf(view), edit });
    },
    add: (at, what) => {
      const view = shown();
      if (view) host.postMessage({ type: 'add', ...stateOf(view), at, ...(what ? { what } : {}) });
    },
    pin: pinned => {
      act({ type: 'ui', change: { pinned } });
      host.postMessage({ type: 'pin', pinned });
    },
    fix: place => host.postMessage({ type: 'fix', place }),
    fill: gap => host.postMessage({ type: 'fill', gap }),
    createPlan: ask('createPlan'),
    createSurvey: ask('createSurvey'),
    exportMap: ask('exportMap'),
    tick: (touchpoint, check, status) => {
      act({ type: 'ticked', touchpoint, check, status });
      host.postMessage({ type: 'tick', touchpoint, check, status });
    },
    leaveComparison: ask('leaveComparison'),
  };
}

/** Asks for what needs no more words. */
function ask(type: 'createPlan' | 'createSurvey' | 'exportMap' | 'leaveComparison'): () => void {
  return () => host.postMessage({ type });
}

/** What an edit is made in: the text as it is shown, in the language in which it is. */
function stateOf({ version, contentLanguage }: PreviewView) {
  return { version, language: contentLanguage };
}

import { useEffect, useState } from 'preact/hooks';
import type { DisplayLanguage } from '../../src/preview/messages';
import { loadTongue, type Tongue } from './tongue';

/**
 * How the page speaks: as the language wants it, as soon as its texts are loaded. The document says so to screen
 * readers.
 *
 * @param first how it speaks before anybody has named a language
 */
export function useTongue(first: Tongue, language: DisplayLanguage): Tongue {
  const [tongue, setTongue] = useState(first);
  useEffect(() => {
    let isWanted = true;
    // Until then, the page speaks as before.
    if (language !== tongue.language) void loadTongue(language).then(next => isWanted && setTongue(next));
    return () => {
      isWanted = false;
    };
  }, [language, tongue]);
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>('html, #root'))
      element.lang = tongue.language;
  }, [tongue]);
  return tongue;
}

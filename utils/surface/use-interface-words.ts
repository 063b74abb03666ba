import { useEffect, useState } from 'react';
import { browserLanguages, readLook, watchLook } from '../storage/look';
import { interfaceLanguage } from '../words/languages';
import type { SurfaceWords } from '../words/surfaces';
import { surfaceWords } from '../words/surfaces';

/**
 * The words of the interface's language; null until they are loaded. Language, direction and theme are set on the document
 * with them, and all follow a change of the setting at once.
 */
export function useInterfaceWords(titleOf: (words: SurfaceWords) => string): SurfaceWords | null {
  const [words, setWords] = useState<SurfaceWords | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const follow = async (): Promise<void> => {
      const turn = ++asked;
      const { language, theme } = await readLook();
      const loaded = await surfaceWords(interfaceLanguage(language, browserLanguages()));
      // Of two changes in a row the later one counts, whichever loads first.
      if (life.signal.aborted || turn !== asked) return;
      const { documentElement: root } = document;
      root.lang = loaded.lang;
      root.dir = loaded.dir;
      if (theme) root.dataset['theme'] = theme;
      else delete root.dataset['theme'];
      setWords(loaded);
    };
    watchLook(() => void follow(), life.signal);
    void follow();
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (words) document.title = titleOf(words);
  }, [words, titleOf]);
  return words;
}

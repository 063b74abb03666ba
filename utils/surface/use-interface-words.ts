import { useEffect, useState } from 'react';
import { watchLook } from '../storage/look';
import type { SurfaceWords } from '../words/surfaces';
import { putOn, readDress } from './dress';

/**
 * The words of the interface's language; null until they are loaded. Language, direction and theme are set on the document
 * with them, and all follow a change of the setting at once.
 * @param first the words where they are loaded already, and the document is dressed in them.
 */
export function useInterfaceWords(
  titleOf: (words: SurfaceWords) => string,
  first: SurfaceWords | null,
): SurfaceWords | null {
  const [words, setWords] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    let asked = 0;
    const follow = async (): Promise<void> => {
      const turn = ++asked;
      const dress = await readDress();
      // Of two changes in a row the later one counts, whichever loads first.
      if (life.signal.aborted || turn !== asked) return;
      putOn(dress);
      setWords(dress.words);
    };
    watchLook(() => void follow(), life.signal);
    if (!first) void follow();
    return () => life.abort();
  }, [first]);
  useEffect(() => {
    if (words) document.title = titleOf(words);
  }, [words, titleOf]);
  return words;
}

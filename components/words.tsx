import { createContext, useContext } from 'react';
import type { SurfaceWords } from '../utils/words/surfaces';

const WordsContext = createContext<SurfaceWords | null>(null);

/** Gives every component below it the words of the interface's language. */
export const WordsProvider = WordsContext.Provider;

/**
 * The words of the interface's language.
 * @throws when no `WordsProvider` stands above; a surface without words is a mistake of its wiring.
 */
export function useWords(): SurfaceWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A WordsProvider must stand above this component');
  return words;
}

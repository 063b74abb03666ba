import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import type { SurfaceWords } from '../words/surfaces';
import { useInterfaceWords } from './use-interface-words';

/**
 * Shows a surface in the document, in the interface's language; draws it anew when the user chooses another.
 * @param titleOf the document's title.
 * @param first the words to begin with where they are loaded already.
 */
export function mount(
  App: ComponentType,
  titleOf: (words: SurfaceWords) => string,
  first: SurfaceWords | null = null,
): void {
  function Root() {
    const words = useInterfaceWords(titleOf, first);
    return (
      words && (
        <WordsProvider value={words}>
          <App />
        </WordsProvider>
      )
    );
  }
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<Root />);
}

import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import { useInterfaceWords } from '../../utils/surface/use-interface-words';
import type { SurfaceWords } from '../../utils/words/surfaces';
import { App } from './App';

const titleOf = (words: SurfaceWords): string => words.requests.appName;

function Root() {
  const words = useInterfaceWords(titleOf);
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

import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import { surfaceWords } from '../../utils/words/surfaces';
import { App } from './App';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <WordsProvider value={surfaceWords('en')}>
      <App />
    </WordsProvider>,
  );
}

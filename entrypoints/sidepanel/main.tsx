import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import { surfaceWords } from '../../utils/words/surfaces';
import { App } from './App';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/requests/requests.css';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <WordsProvider value={surfaceWords('en')}>
      <App />
    </WordsProvider>,
  );
}

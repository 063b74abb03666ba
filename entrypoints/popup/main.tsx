import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import { surfaceWords } from '../../utils/words/surfaces';
import { App } from './App';
import { sidePanelOpener } from './side-panel';

const root = document.querySelector('#root');
if (root) {
  const openSidePanel = await sidePanelOpener().catch(() => undefined);
  createRoot(root).render(
    <WordsProvider value={surfaceWords('en')}>
      <App openSidePanel={openSidePanel} />
    </WordsProvider>,
  );
}

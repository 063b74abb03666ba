import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words';
import { surfaceWords } from '../../utils/words/surfaces';
import { App } from './App';
import { sidePanelOpener } from './side-panel';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/requests/requests.css';

const root = document.querySelector('#root');
if (root) {
  const openSidePanel = await sidePanelOpener().catch(() => undefined);
  createRoot(root).render(
    <WordsProvider value={surfaceWords('en')}>
      <App openSidePanel={openSidePanel} />
    </WordsProvider>,
  );
}

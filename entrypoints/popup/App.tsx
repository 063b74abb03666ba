import { useEffect, useMemo, useState } from 'react';
import { PageMessage } from '../../components/requests/PageMessage';
import { PasteBox } from '../../components/requests/PasteBox';
import { RequestsView } from '../../components/requests/RequestsView';
import { SurfaceHeader } from '../../components/requests/SurfaceHeader';
import { useWords } from '../../components/words';
import { send } from '../../utils/messaging/client';
import { actionsFor, rememberCopied } from '../../utils/surface/actions';
import { sidePanelOpener } from './side-panel';
import { useUntouched } from '../../utils/surface/use-untouched';
import type { Opening } from '../../utils/surface/opening';
import { usePage } from '../../utils/surface/use-page';

/** The popup: the requests of the tab in front, and a place to paste a note from elsewhere. */
export function App({ opening }: { opening: Opening }) {
  const { lang } = useWords();
  const [openSidePanel, setOpener] = useState<() => void>();
  const { look, tabId } = usePage(opening);
  const untouched = useUntouched(opening.look);
  const actions = useMemo(() => {
    const common = actionsFor(tabId);
    const onShowOnPage = async (key: string) => {
      const shown = await common.onShowOnPage(key);
      // A popup lies over the page it has just scrolled; one that was opened as a tab does not.
      if (shown && !location.search) window.close();
      return shown;
    };
    return { ...common, onShowOnPage, onOpenSidePanel: openSidePanel };
  }, [tabId, openSidePanel]);
  useEffect(() => {
    // Where it cannot be found out, there is just no button for it.
    sidePanelOpener().then(
      (opener) => setOpener(() => opener),
      () => null,
    );
  }, []);
  const rows = look.kind === 'page' ? look.state.rows : [];
  return (
    <>
      <SurfaceHeader look={look} untouched={untouched} actions={actions} />
      <main>
        {look.kind === 'page' && rows.length > 0 ? (
          <RequestsView
            state={look.state}
            beginning={look.beginning}
            actions={actions}
            interfaceLanguage={lang}
            takesFocus
            ownsKeys
          />
        ) : (
          <PageMessage look={look} actions={actions} />
        )}
      </main>
      <PasteBox
        interfaceLanguage={lang}
        onJudge={(invitation) => send('surface:judge-text', { invitation }).catch(() => null)}
        onCopied={rememberCopied}
      />
    </>
  );
}

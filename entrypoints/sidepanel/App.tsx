import { useMemo } from 'react';
import { PageMessage } from '../../components/requests/PageMessage';
import { PasteBox } from '../../components/requests/PasteBox';
import { RequestsView } from '../../components/requests/RequestsView';
import { SurfaceHeader } from '../../components/requests/SurfaceHeader';
import { useWords } from '../../components/words';
import { send } from '../../utils/messaging/client';
import { actionsFor, rememberCopied } from '../../utils/surface/actions';
import { useGivenText } from '../../utils/surface/use-given-text';
import { useUntouched } from '../../utils/surface/use-untouched';
import type { Opening } from '../../utils/surface/opening';
import { usePage } from '../../utils/surface/use-page';

/** The side panel: the requests of the tab in front, roomier, and a place to paste a note from elsewhere. */
export function App({ opening }: { opening: Opening }) {
  const { lang } = useWords();
  const { look, tabId } = usePage(opening);
  const untouched = useUntouched(opening.look);
  const given = useGivenText();
  const actions = useMemo(() => actionsFor(tabId), [tabId]);
  const rows = look.kind === 'page' ? look.state.rows : [];
  return (
    <>
      <SurfaceHeader look={look} untouched={untouched} actions={actions} />
      <main>
        {look.kind === 'page' && rows.length > 0 ? (
          // Another tab is another list: filters, search and open rows do not carry over.
          <RequestsView
            key={tabId}
            state={look.state}
            beginning={look.beginning}
            actions={actions}
            interfaceLanguage={lang}
            takesFocus={false}
            ownsKeys
            roomy
          />
        ) : (
          <PageMessage look={look} actions={actions} />
        )}
      </main>
      <PasteBox
        key={given.serial}
        given={given.text}
        interfaceLanguage={lang}
        onJudge={(invitation) => send('surface:judge-text', { invitation }).catch(() => null)}
        onCopied={rememberCopied}
      />
    </>
  );
}

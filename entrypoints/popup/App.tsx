import { useMemo } from 'react';
import { PageMessage } from '../../components/requests/PageMessage';
import { RequestsView } from '../../components/requests/RequestsView';
import { SurfaceHeader } from '../../components/requests/SurfaceHeader';
import { actionsFor } from '../../utils/surface/actions';
import { usePage } from '../../utils/surface/use-page';

/** The popup: the requests of the tab in front. */
export function App({ openSidePanel }: { openSidePanel: (() => void) | undefined }) {
  const { look, tabId } = usePage();
  const actions = useMemo(
    () => ({ ...actionsFor(tabId), onOpenSidePanel: openSidePanel }),
    [tabId, openSidePanel],
  );
  const rows = look.kind === 'page' ? look.state.rows : [];
  return (
    <>
      <SurfaceHeader look={look} actions={actions} />
      <main>
        {look.kind === 'page' && rows.length > 0 ? (
          <RequestsView state={look.state} actions={actions} interfaceLanguage="en" takesFocus />
        ) : (
          <PageMessage look={look} actions={actions} />
        )}
      </main>
    </>
  );
}

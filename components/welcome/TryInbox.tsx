import { useMemo, useState } from 'react';
import type { PageRow } from '../../utils/model';
import { RequestsView } from '../requests/RequestsView';
import { useWords } from '../words';

/** Where the judging of the invented requests stands. */
export type DemoLook = { kind: 'waiting' | 'failed' } | { kind: 'judged'; rows: PageRow[] };

/** The invented inbox, in the very list of popup and side panel. Nothing of it is remembered. */
export function TryInbox({ look }: { look: DemoLook }) {
  const { welcome: words, lang } = useWords();
  const [copied, setCopied] = useState(false);
  const state = useMemo(() => {
    const rows = look.kind === 'judged' ? look.rows : [];
    // No layout read them, so that there is nothing to tell of how well.
    const health = {
      status: 'ok',
      layout: null,
      cardsSeen: 0,
      cardsRead: 0,
      otherKinds: 0,
      missing: {},
    } as const;
    return { health, rows };
  }, [look]);
  return (
    <>
      <div className="try-inbox">
        {look.kind === 'judged' ? (
          <RequestsView
            state={state}
            actions={{ onCopied: () => setCopied(true) }}
            interfaceLanguage={lang}
            takesFocus={false}
          />
        ) : (
          <p role="status" className="loading">
            {look.kind === 'failed' ? words.tryFailed : words.tryWaiting}
          </p>
        )}
      </div>
      <p role="status" className="try-done">
        {copied && words.tryDone}
      </p>
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Appearance } from '../../utils/model';
import { PageChoice } from '../options/PageChoice';
import { useWords } from '../words';

export interface Agreement {
  /** ISO 8601; null before the user has agreed, undefined while that is not known. */
  agreedAt: string | null | undefined;
  failed: boolean;
  agree: () => void;
}

export interface BeginProps {
  agreement: Agreement;
  page: Appearance['page'];
  onPage: (page: Appearance['page']) => void;
  /** LinkedIn's page of invitations. */
  invitationsPage: string;
  onOpenSettings: () => void;
}

/** What is read and kept, LinkedIn's terms and the choice they suggest, and the click that is the agreement. */
export function Begin({ agreement, page, onPage, invitationsPage, onOpenSettings }: BeginProps) {
  const words = useWords().welcome;
  return (
    <>
      <dl className="disclosure">
        {words.disclosure.map(([what, answer]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <div className="terms">
        <h3>{words.termsTitle}</h3>
        <p>{words.termsText}</p>
      </div>
      <PageChoice value={page} onChange={onPage} />
      <Decision agreement={agreement} invitationsPage={invitationsPage} />
      <p className="quiet">
        {words.more}{' '}
        <button type="button" className="link" onClick={onOpenSettings}>
          {words.openSettings}
        </button>
      </p>
    </>
  );
}

function Decision({ agreement, invitationsPage }: Pick<BeginProps, 'agreement' | 'invitationsPage'>) {
  const words = useWords().welcome;
  const { agreedAt, failed, agree } = agreement;
  const [asked, setAsked] = useState(false);
  const onward = useRef<HTMLAnchorElement>(null);
  // The pressed button goes away: what comes next takes its focus.
  useEffect(() => {
    if (asked && agreedAt) onward.current?.focus();
  }, [asked, agreedAt]);
  return (
    <div className="decision">
      {agreedAt ? (
        <a className="button primary" ref={onward} href={invitationsPage} target="_blank" rel="noreferrer">
          {words.openInvitations}
        </a>
      ) : (
        <button
          type="button"
          className="button primary"
          disabled={agreedAt === undefined}
          onClick={() => {
            setAsked(true);
            agree();
          }}
        >
          {words.agree}
        </button>
      )}
      <p role="status">{failed ? words.agreeFailed : agreedAt ? words.agreedOn(agreedAt) : words.notNow}</p>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { EmptyState } from '../EmptyState';
import { useWords } from '../words';
import type { PageLook, RequestActions } from './look';
import { UnknownPage } from './UnknownPage';

interface PageMessageProps {
  look: PageLook;
  actions: Pick<
    RequestActions,
    'onBegin' | 'onOpenInvitations' | 'onReload' | 'onReport' | 'onPause' | 'onAskAccess'
  >;
}

/** Everything a surface says instead of a list. Renders nothing when there are requests to list. */
export function PageMessage({ look, actions }: PageMessageProps) {
  const words = useWords().requests;
  const open = (
    <button type="button" className="button primary" onClick={actions.onOpenInvitations}>
      {words.openInvitations}
    </button>
  );
  if (look.kind === 'loading') {
    return (
      <p className="loading" role="status">
        {words.loading}
      </p>
    );
  }
  if (look.kind === 'not-begun') {
    return (
      <EmptyState title={words.notBegunTitle} text={words.notBegunText}>
        <button type="button" className="button primary" onClick={actions.onBegin}>
          {words.notBegunOpen}
        </button>
      </EmptyState>
    );
  }
  if (look.kind === 'paused') {
    return (
      <EmptyState title={words.pausedTitle} text={words.pausedText}>
        <Resume onResume={() => actions.onPause(false)} />
      </EmptyState>
    );
  }
  if (look.kind === 'no-access') {
    return (
      <EmptyState title={words.accessTitle} text={words.accessText} hint={words.accessHint}>
        <button type="button" className="button primary" onClick={actions.onAskAccess}>
          {words.allowAccess}
        </button>
      </EmptyState>
    );
  }
  if (look.kind === 'silent') {
    return (
      <EmptyState title={words.silentTitle} text={words.silentText}>
        <button type="button" className="button primary" onClick={actions.onReload}>
          {words.reload}
        </button>
      </EmptyState>
    );
  }
  if (look.kind === 'no-answer') {
    return (
      <EmptyState title={words.offTitle} text={words.offText} hint={words.offHint}>
        {open}
      </EmptyState>
    );
  }
  const { health, rows } = look.state;
  if (health.status === 'not-this-page') {
    return (
      <EmptyState title={words.elsewhereTitle} text={words.elsewhereText}>
        {open}
      </EmptyState>
    );
  }
  if (health.status === 'unknown-layout') return <UnknownPage onReport={actions.onReport} />;
  if (rows.length > 0) return null;
  if (health.cardsSeen > 0) {
    const missing: [string, number][] = Object.entries(health.missing);
    return (
      <EmptyState
        title={words.unreadTitle}
        text={words.health(health.cardsSeen, health.cardsRead, missing)}
      />
    );
  }
  return (
    <EmptyState
      title={words.emptyTitle}
      text={words.emptyText}
      hint={health.otherKinds > 0 ? words.otherKinds(health.otherKinds) : undefined}
    />
  );
}

/** The way out of a pause. It takes up the focus that was lost with the button for pausing. */
function Resume({ onResume }: { onResume: () => void }) {
  const words = useWords().requests;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" className="button primary" onClick={onResume}>
      {words.resume}
    </button>
  );
}

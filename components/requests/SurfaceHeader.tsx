import { useEffect, useRef } from 'react';
import { Icon } from '../icons/Icon';
import { Mark } from '../icons/Mark';
import { useWords } from '../words';
import { countVerdicts } from './counts';
import type { PageLook, RequestActions } from './look';
import { StackedBar } from './StackedBar';

interface SurfaceHeaderProps {
  look: PageLook;
  /** Whether the user has nothing drawn on LinkedIn's page; said while Winnow is at work. */
  untouched?: boolean;
  actions: Pick<RequestActions, 'onOpenAppearance' | 'onOpenSettings' | 'onOpenSidePanel' | 'onPause'>;
}

/** The head of popup and side panel: how many requests, of which verdict, and the ways to the other surfaces. */
export function SurfaceHeader({ look, untouched = false, actions }: SurfaceHeaderProps) {
  const words = useWords().requests;
  const rows = look.kind === 'page' ? look.state.rows : [];
  const beginning = look.kind === 'page' ? look.beginning : undefined;
  const total = beginning?.total ?? rows.length;
  const counts = beginning?.counts ?? countVerdicts(rows);
  const rests = look.kind === 'paused' || look.kind === 'not-begun';
  const pause = useRef<HTMLButtonElement>(null);
  const rested = useRef(rests);
  useEffect(() => {
    // The button that was pressed to go on is gone: this one is back, and stands for the same.
    if (rested.current && !rests && document.activeElement === document.body) pause.current?.focus();
    rested.current = rests;
  }, [rests]);
  return (
    <header className="head">
      <div className="head-line">
        <Mark size={20} />
        <h1>{total > 0 ? words.people(total) : words.appName}</h1>
        {!rests && (
          <button
            ref={pause}
            type="button"
            className="icon-button"
            aria-label={words.pause}
            title={words.pause}
            onClick={() => actions.onPause(true)}
          >
            <Icon name="pause" />
          </button>
        )}
        {actions.onOpenSidePanel && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.openSidePanel}
            title={words.openSidePanel}
            onClick={actions.onOpenSidePanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={words.settings}
          title={words.settings}
          onClick={actions.onOpenSettings}
        >
          <Icon name="settings" />
        </button>
      </div>
      <StackedBar counts={counts} />
      {untouched && !rests && (
        <p className="untouched quiet">
          {words.untouched}{' '}
          <button type="button" className="link" onClick={actions.onOpenAppearance}>
            {words.untouchedChange}
          </button>
        </p>
      )}
    </header>
  );
}

import { useId } from 'react';
import type { PageHealth } from '../../utils/model';
import { useWords } from '../words';
import { HealthLine } from './HealthLine';
import { KeyHints } from './KeyHints';

interface ListFootProps {
  health: PageHealth;
  /** How many of the listed requests are undecided. */
  undecided: number;
  onNext: () => void;
  showsKeys: boolean;
  onKeys: () => void;
}

/** As keys.ts listens for it. */
const NEXT_KEY = 'n';

/** Below the list: how well the page was read, the way to what is undecided, and the keys for whoever asks. */
export function ListFoot({ health, undecided, onNext, showsKeys, onKeys }: ListFootProps) {
  const words = useWords().requests;
  const keys = useId();
  return (
    <footer className="foot">
      {showsKeys && <KeyHints id={keys} />}
      <div className="foot-line">
        <HealthLine health={health} />
        <span className="foot-actions">
          {undecided > 0 ? (
            <button type="button" className="text-button" onClick={onNext} aria-keyshortcuts="n">
              {words.nextUndecided(undecided)} <kbd aria-hidden="true">{NEXT_KEY}</kbd>
            </button>
          ) : (
            <span>{words.allDecided}</span>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={words.keysLabel}
            title={words.keysLabel}
            aria-expanded={showsKeys}
            aria-controls={showsKeys ? keys : undefined}
            aria-keyshortcuts="?"
            onClick={onKeys}
          >
            <kbd aria-hidden="true">?</kbd>
          </button>
        </span>
      </div>
    </footer>
  );
}

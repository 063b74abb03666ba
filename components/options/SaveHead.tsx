import { Icon } from '../icons/Icon';
import { Mark } from '../icons/Mark';
import { useWords } from '../words';
import type { SaveStatus } from './editing';

/** How the last change fared, and the way to take it back. */
export interface Saving {
  status: SaveStatus;
  canUndo: boolean;
  onUndo: () => void;
}

/** The head of the settings. `saving` is null where the open tab says for itself what it saved, or has nothing to save. */
export function SaveHead({ saving }: { saving: Saving | null }) {
  const words = useWords().options;
  return (
    <header className="settings-head">
      <div className="settings-title">
        <Mark size={24} />
        <h1>{words.title}</h1>
      </div>
      {saving && (
        <div className="settings-status">
          <SaveLine status={saving.status} />
          <button type="button" className="button" disabled={!saving.canUndo} onClick={saving.onUndo}>
            <Icon name="undo" size={14} />
            {words.undo}
          </button>
        </div>
      )}
    </header>
  );
}

function SaveLine({ status }: { status: SaveStatus }) {
  const words = useWords().options;
  const texts: Record<Exclude<SaveStatus['kind'], 'invalid'>, string> = {
    unchanged: words.unchanged,
    saving: words.saving,
    saved: words.saved,
    undone: words.undone,
    failed: words.saveFailed,
  };
  const isWrong = status.kind === 'invalid' || status.kind === 'failed';
  return (
    <p role="status" className="save-line" data-status={isWrong ? 'wrong' : status.kind}>
      {status.kind === 'saved' && <Icon name="check" size={14} />}
      {status.kind === 'invalid' ? words.notSaved : texts[status.kind]}
    </p>
  );
}

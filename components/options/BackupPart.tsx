import { useWords } from '../words';
import type { BackupLook, DataActions } from './data-look';
import { FilePick } from './FilePick';
import { useKeptFocus } from './kept-focus';

/** Saves everything as one file, and takes such a file in after a look at it. */
export function BackupPart({ look, actions }: { look: BackupLook; actions: DataActions }) {
  const words = useWords().data;
  const part = useKeptFocus<HTMLDivElement>(look.kind);
  return (
    <div ref={part} className="changing">
      <p>{words.backupText}</p>
      {look.kind === 'ask' ? (
        <div className="preview">
          <p>{words.restoreAsk(look.madeAt, look.requests, look.connections)}</p>
          <p className="help">{words.restoreHelp}</p>
          <div className="button-row">
            <button type="button" className="button primary" onClick={() => actions.onRestore(true)}>
              {words.restoreDo}
            </button>
            <button type="button" className="button" onClick={() => actions.onRestore(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div className="button-row">
          <button type="button" className="button" onClick={actions.onSave}>
            {words.save}
          </button>
          <FilePick
            label={words.restore}
            accept=".json"
            onFiles={([file]) => file && actions.onBackupFile(file)}
          />
        </div>
      )}
      <p role="status" className="after-line">
        {look.kind === 'saved' && words.saved(look.requests)}
        {look.kind === 'save-failed' && words.saveFailed}
        {look.kind === 'refused' && look.reason}
        {look.kind === 'restore-failed' && words.restoreFailed}
        {look.kind === 'undone' && words.restoreUndone}
        {look.kind === 'restored' && words.restored}
        {look.kind === 'restored' && (
          <button type="button" className="link" onClick={actions.onUndoRestore}>
            {words.restoreUndo}
          </button>
        )}
      </p>
    </div>
  );
}

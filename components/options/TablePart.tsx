import { useState } from 'react';
import { useWords } from '../words';

interface TablePartProps {
  /** Saves the table. @returns how many requests are in it; null where it could not be saved */
  onTable: () => Promise<number | null>;
}

/** Saves the history as a table for other programs. */
export function TablePart({ onTable }: TablePartProps) {
  const words = useWords().memory;
  const [saved, setSaved] = useState<number | null>();
  return (
    <>
      <p className="help">{words.tableText}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => void onTable().then(setSaved)}>
          {words.tableSave}
        </button>
      </div>
      <p role="status" className="after-line">
        {saved === null ? words.tableFailed : saved !== undefined && words.tableSaved(saved)}
      </p>
    </>
  );
}

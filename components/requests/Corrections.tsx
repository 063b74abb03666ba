import { useEffect, useId, useRef, useState } from 'react';
import type { Act, Correction, MemoryNotes } from '../../utils/model';
import { useWords } from '../words';

interface CorrectionsProps {
  memory: Pick<MemoryNotes, 'corrections' | 'corrected'>;
  /** The user's own word on this request; null takes it back. */
  onCorrect: (correction: Correction | null) => void;
  onAct: (act: Act) => void;
}

/** "This is wrong…": the choices open in place; then what was said stands there, with the one change that fits and the way back. */
export function Corrections({ memory: { corrections, corrected }, onCorrect, onAct }: CorrectionsProps) {
  const words = useWords().requests;
  const choices = useId();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isCorrected = corrected !== null;
  const before = useRef(isCorrected);
  useEffect(() => {
    if (before.current === isCorrected) return;
    before.current = isCorrected;
    setOpen(false);
    // The button that was pressed is gone: the keys go on from what stands in its place.
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [isCorrected]);

  if (!corrected && corrections.length === 0) return null;
  return (
    <div className="corrections" ref={place}>
      {corrected ? (
        <>
          <p role="status">{corrected.line}</p>
          <div className="acts">
            {corrected.offer && <ActButton {...corrected.offer} onAct={onAct} />}
            <button type="button" className="button small" onClick={() => onCorrect(null)}>
              {words.undo}
            </button>
          </div>
        </>
      ) : (
        <>
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-controls={open ? choices : undefined}
            onClick={() => setOpen(!open)}
          >
            {words.wrong}
          </button>
          {open && (
            <div className="acts" id={choices} role="group" aria-label={words.wrongQuestion}>
              {corrections.map(({ correction, label }) => (
                <button
                  key={correction}
                  type="button"
                  className="button small"
                  onClick={() => onCorrect(correction)}
                >
                  {label}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** One click about a sender or the goals, in the words of the memory. */
export function ActButton({ act, label, onAct }: { act: Act; label: string; onAct: (act: Act) => void }) {
  return (
    <button type="button" className="button small" onClick={() => onAct(act)}>
      {label}
    </button>
  );
}

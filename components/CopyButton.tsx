import { useEffect, useRef, useState } from 'react';
import { Icon } from './icons/Icon';

export interface CopyButtonProps {
  text: string;
  /** The button's visible words before and after copying. */
  label: string;
  doneLabel: string;
  /** What a screen reader is told: the button's name, and what was done or went wrong. */
  name?: string;
  doneStatus: string;
  refusedStatus: string;
  className?: string;
  onCopied?: () => void;
}

/** How long "Copied" stands on the button, in milliseconds. */
const DONE_FOR = 2_000;

/** Puts a text on the clipboard in one click and says so, on the button and in a live region. */
export function CopyButton(props: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(props.text);
      setState('done');
      timer.current = setTimeout(() => setState('idle'), DONE_FOR);
      props.onCopied?.();
    } catch {
      setState('refused');
    }
  };

  const status = state === 'done' ? props.doneStatus : state === 'refused' ? props.refusedStatus : '';
  return (
    <span className="copy">
      <button
        type="button"
        className={props.className ?? 'button'}
        aria-label={props.name}
        data-copy=""
        data-state={state}
        onClick={() => void copy()}
      >
        <Icon name={state === 'done' ? 'check' : 'copy'} size={14} />
        {/* Both labels lie in one grid cell, so that the button keeps its width. */}
        <span className="swap">
          <span aria-hidden={state === 'done'} data-shown={state !== 'done'}>
            {props.label}
          </span>
          <span aria-hidden={state !== 'done'} data-shown={state === 'done'}>
            {props.doneLabel}
          </span>
        </span>
      </button>
      <span role="status" className={state === 'refused' ? 'refused' : 'visually-hidden'}>
        {status}
      </span>
    </span>
  );
}

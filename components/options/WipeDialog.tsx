import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useState } from 'react';
import { Field } from '../forms/Field';
import { useWords } from '../words';

/** Forgets everything, after one word was typed: it cannot be undone, because what is forgotten is gone. */
export function WipeDialog({ requests, onWipe }: { requests: number; onWipe: () => Promise<void> }) {
  const words = useWords().memory;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState('');
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const ready = typed.trim().toLowerCase() === words.wipeWord;
  const wipe = async (event: React.FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    setOpen(false);
    await onWipe().then(
      () => setStatus(words.wiped),
      () => setStatus(words.settingsFailed),
    );
  };
  return (
    <div className="wipe" ref={(element) => setPlace(element?.closest('main') ?? null)}>
      <p>{words.wipeText(requests)}</p>
      <AlertDialog.Root
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          setTyped('');
        }}
      >
        <AlertDialog.Trigger className="button danger">{words.wipe}</AlertDialog.Trigger>
        <AlertDialog.Portal container={place}>
          <AlertDialog.Backdrop className="backdrop" />
          <AlertDialog.Popup className="dialog">
            <form onSubmit={(event) => void wipe(event)}>
              <AlertDialog.Title className="dialog-title">{words.wipeAsk}</AlertDialog.Title>
              <AlertDialog.Description>{words.wipeText(requests)}</AlertDialog.Description>
              <Field label={words.wipeType(words.wipeWord)}>
                {(ties) => (
                  <input
                    {...ties}
                    type="text"
                    autoComplete="off"
                    value={typed}
                    onChange={(event) => setTyped(event.target.value)}
                  />
                )}
              </Field>
              <div className="dialog-foot">
                <AlertDialog.Close className="button">{words.cancel}</AlertDialog.Close>
                <button type="submit" className="button danger" disabled={!ready}>
                  {words.wipeDo}
                </button>
              </div>
            </form>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <p role="status">{status}</p>
    </div>
  );
}

import type { BadgeDress } from '../../utils/model';
import { draw } from './draw';

/** How long a button says "Copied" before it offers to copy again, in milliseconds. */
const COPIED_FOR = 5_000;

/** Says on the button, and to screen readers, that the reply is on the clipboard. */
export function markCopied(button: Element, status: Element, { copied, replyCopied }: BadgeDress): void {
  status.textContent = replyCopied;
  if (button.classList.contains('done')) return;
  const label = [...button.childNodes];
  button.classList.add('done');
  button.replaceChildren(...copied.map(draw));
  setTimeout(() => {
    button.replaceChildren(...label);
    button.classList.remove('done');
    status.textContent = '';
  }, COPIED_FOR);
}

/** Says that the browser refused, with the reply's text selected for the user's own copy key. */
export function markRefused(panel: Element, { copyFailed }: BadgeDress): void {
  const text = panel.querySelector('.text');
  if (!text) return;
  panel.querySelector('.failed')?.remove();
  panel.querySelector('.row')?.after(draw(copyFailed));
  getSelection()?.selectAllChildren(text);
}

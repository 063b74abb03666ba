import type { PageWords } from '../../utils/words/page';
import { el } from './dom';

/** How long a button says "Copied" before it offers to copy again, in milliseconds. */
const COPIED_FOR = 5_000;

/** Says on the button, and to screen readers, that the reply is on the clipboard. */
export function markCopied(button: Element, strip: Element, words: PageWords): void {
  const label = button.querySelector('.label');
  const path = button.querySelector('path');
  if (!label || !path) return;
  label.textContent = words.copied;
  path.setAttribute('d', words.glyphs.check);
  button.classList.add('done');
  const status = statusOf(strip);
  status.textContent = words.replyCopied;
  setTimeout(() => {
    label.textContent = words.copyReply;
    path.setAttribute('d', words.glyphs.copy);
    button.classList.remove('done');
    status.textContent = '';
  }, COPIED_FOR);
}

/** Says that the browser refused, with the reply's text selected for the user's own copy key. */
export function markRefused(panel: Element, words: PageWords): void {
  const half = panel.querySelector('.reply');
  const text = half?.querySelector('.text');
  if (!half || !text) return;
  half.querySelector('[role="alert"]')?.remove();
  half
    .querySelector('.row')
    ?.after(el('p', { class: 'failed', text: words.copyFailed, attributes: { role: 'alert' } }));
  getSelection()?.selectAllChildren(text);
}

/** The live region; it has to be there before its text, or a screen reader may not speak it. */
function statusOf(strip: Element): Element {
  return (
    strip.querySelector('[role="status"]') ??
    strip.appendChild(el('span', { class: 'hidden', attributes: { role: 'status' } }))
  );
}

import type { Language } from '../../utils/model';
import type { SurfaceWords } from '../../utils/words/surfaces';

/** What a template can fill in. */
export type Variable = keyof SurfaceWords['replies']['variables'];

/** What greets where the name is not known; other languages greet well without a word in its place. */
const WITHOUT_NAME: Partial<Record<Language, string>> = { en: 'there' };

/**
 * A variable as it is put into a template. A name has a fallback, so that the reply is offered for every request; what the
 * rest of the sentence would make no sense without has none, and the reply is offered only where it is told.
 */
export function tagOf(name: Variable, language: Language): string {
  return name === 'firstName' ? `{{${name}|${WITHOUT_NAME[language] ?? ''}}}` : `{{${name}}}`;
}

/** Where in a text something can be put in: at the place asked for, or after the `{{…}}` around it. */
export function placeFor(text: string, at: number): number {
  const open = at > 0 ? text.lastIndexOf('{{', at - 1) : -1;
  if (open < 0) return at;
  const close = text.indexOf('}}', open);
  return close < 0 || close + 2 <= at ? at : close + 2;
}

/**
 * Puts a text in at the caret, in the place of what is selected, as if it were typed: the field keeps the focus and its own
 * undo, and tells of the change.
 */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  const { value, selectionStart, selectionEnd } = field;
  if (selectionStart === selectionEnd) {
    const place = placeFor(value, selectionStart);
    field.setSelectionRange(place, place);
  }
  // Deprecated and without a successor: nothing else keeps the field's undo.
  const typed = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (typed) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

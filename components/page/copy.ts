/**
 * Puts a text on the clipboard; call it from the user's click.
 * @returns whether the browser did it. It may refuse, such as under a permissions policy of the page.
 */
export async function copyText(text: string, scratch: ParentNode & Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, scratch);
  }
}

/** The older way, which no permissions policy governs: select the text in a field of our own and have it copied. */
function copyBySelection(text: string, scratch: ParentNode & Node): boolean {
  const active = scratch instanceof ShadowRoot ? scratch.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'scratch';
  scratch.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  }
}

/** Letters of scripts that run from right to left. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ANY_OTHER = /[\p{L}\p{N}]/u;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Annex 9). */
const FSI = '\u2068';
const PDI = '\u2069';

/**
 * A foreign text to stand in a sentence: where it may run against the sentence's direction it is set apart by isolates, so that
 * neither moves the other's signs and figures. A text that runs along stays as it is.
 */
export function apart(text: string, dir: 'ltr' | 'rtl'): string {
  const foreign = dir === 'ltr' ? RTL.test(text) : ANY_OTHER.test(text.replaceAll(new RegExp(RTL, 'gu'), ''));
  return foreign ? FSI + text + PDI : text;
}

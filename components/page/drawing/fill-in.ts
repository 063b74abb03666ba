import type { Counted } from '../../../utils/words/page';

/** Fills `{word}`s of a label with values; what has no value stays as it stands. */
export function fillIn(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/gu, (whole, word: string) => String(values[word] ?? whole));
}

/** The label for a number, by the plural rules of the words' language. */
export function countIn(forms: Counted, count: number, lang: string): string {
  return fillIn(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count });
}

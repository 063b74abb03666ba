/** The forms of a sentence by CLDR plural category; `#` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Makes a counter: a number goes in, the fitting form with the number written in that language comes out.
 * @param locale BCP 47 tag whose plural rules and digits apply.
 */
export function counted(locale: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}

import { useMemo } from 'react';
import { ChipInput } from '../forms/ChipInput';
import { useWords } from '../words';

/** Languages offered while typing; any other is understood by its name or tag as well. */
const OFFERED = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'ja',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'uk',
  'tr',
  'ar',
  'zh',
  'ko',
  'hi',
];
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

interface LanguagesInputProps {
  values: readonly string[];
  error: string;
  onChange: (values: string[]) => void;
}

/** Languages by their names; kept as BCP 47 tags, most wanted first. */
export function LanguagesInput({ values, error, onChange }: LanguagesInputProps) {
  const words = useWords();
  const [label, placeholder] = words.options.languages;
  const names = useMemo(() => languageNames(words.lang), [words.lang]);
  return (
    <ChipInput
      label={label ?? ''}
      placeholder={placeholder}
      help={words.options.languagesHelp}
      values={values}
      error={error}
      onChange={onChange}
      format={names.of}
      parse={names.tagOf}
      refusal={words.options.languagesUnknown}
      suggestions={OFFERED.map(names.of)}
    />
  );
}

/**
 * Translates between tags and names.
 * @param locale BCP 47 tag of the language in which names are written; names in the language itself are understood too.
 */
export function languageNames(locale: string): {
  of: (tag: string) => string;
  tagOf: (text: string) => string | null;
} {
  const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  const of = (tag: string): string => {
    try {
      return display.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const byName = new Map<string, string>();
  for (const tag of OFFERED) {
    const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    for (const name of [of(tag), own]) if (name) byName.set(name.toLowerCase(), tag);
  }
  const tagOf = (text: string): string | null => {
    const known = byName.get(text.toLowerCase());
    if (known) return known;
    if (!TAG.test(text)) return null;
    try {
      const [tag] = Intl.getCanonicalLocales(text);
      return tag !== undefined && display.of(tag) !== undefined ? tag : null;
    } catch {
      return null;
    }
  };
  return { of, tagOf };
}

import { squash } from './text';

/**
 * Rows about shared connections and ages, in the languages of LinkedIn's interface. Whole lines are matched, never parts of one;
 * a line in no known language is left unread. Words as in the app's own translations (2016) and in public tools (2026).
 */

/** "Mutual connections", by language. */
const STEM =
  /mutual connections?|gemeinsamer? kontakte?|relations? (?:autres? )?en commun|contactos?(?: más)? en común|(?:conex(?:ão|ões)|contactos?)(?: a mais)? em comum|collegament[io] in comune|(?:gemeenschappelijke|wederzijdse) (?:connecti|contact)\p{L}*|wspóln\p{L}+ kontakt\p{L}*|gemensam\p{L}* kontakt\p{L}*|f[æe]lles (?:forbindelse|kontakt)\p{L}*|společn\p{L}+ (?:spojení|kontakt\p{L}*)|ortak bağlantı\p{L}*|общ\p{L}+ (?:контакт|знаком)\p{L}*|(?:koneksi|kenalan) bersama|(?:زميل(?:ان|ين|[ًا]*)|زملاء) مشترك(?:ان|ين|ون|[ًا]*)|معارف مشتركة|جهات اتصال مشتركة|共通の(?:つながり|知り合い)|共同(?:的)?(?:好友|联系人|聯絡人|人[脉脈]|關係|关系)|(?:공통|함께 아는) ?(?:1촌|\p{L}+)|[\p{L}\p{M}]{0,12}ร่วมกัน/iu;
const OTHER =
  '(?:others?|more|weiterer?|anderer?|autres?|otros?|más|outr[ao]s?|mais|altr[io]|andere?|inn\\p{L}+|andra|annan|till|andre|anden|další(?:ch)?|diğer|başka|ещ[её]|други[ех]|yang|lain(?:nya)?|آخر(?:ين|ون)?|其他|另外|من)';
const AND =
  '(?:[,،]?\\s(?:(?:and|und|et|y|ed?|en|i|oraz|och|og|a|ve|и|dan)(?!\\p{L})|و)|(?:さん)?、?(?:他|ほか)|さんと|[和及]|님? 외)';
const IS =
  /(?:\s(?:is an?|are|ist ein|sind|est une|sont(?: des)?|es un|son|é uma?|são|è un|sono|is een|zijn|to|är(?: en)?|er(?: en)?|je|jsou|adalah|هو|هي|هم|—)|(?:さん)?は|是|님은)\s*$/iu;
const NUMBER = '(\\p{Nd}{1,3}(?:[.,\\s]?\\p{Nd}{3})*)\\+?\\s*(?:人の?|位|名|명의?|คน)?';

const BEFORE = new RegExp(`${NUMBER}\\s*(?:${OTHER}\\s*)*$`, 'iu');
const AFTER = new RegExp(`^[\\s:：]*${NUMBER}$`, 'iu');
const OTHERS_END = new RegExp(`\\s*${OTHER}\\s*$`, 'iu');
const AND_END = new RegExp(`${AND}\\s*$`, 'iu');
const AND_BETWEEN = new RegExp(`^(.+)${AND}\\s*(.+)$`, 'iu');
/** Arabic and Turkish say it without a verb. */
const NO_COPULA = /^(?:ز|ortak)/iu;
/** Arabic spells one and two in the noun. */
const ONE = /^زميل مشترك(?: واحد)?$/u;
const TWO = /^زميل(?:ان|ين) مشترك(?:ان|ين)$/u;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of digits in any script; LinkedIn groups thousands, never prints fractions of a person. */
function valueOf(digits: string): number {
  const values = Array.from(digits.normalize('NFKC'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!isDigit(code)) return '';
    // The digits of a script stand in a row of ten: walk back to its zero.
    let zero = code;
    while (isDigit(zero - 1)) zero -= 1;
    return String((code - zero) % 10);
  });
  return Number(values.join(''));
}

/** Letters after a comma that belong to the name before it: degrees and certificates. */
const CREDENTIAL = /^(?:\p{Lu}[\p{Lu}\p{N}.®™-]{1,7}|(?:Ph|M|B)\.?(?:D|Sc|A)\.?|[DJS]r\.?|II+)$/u;

function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,،、]\s*/u)) {
    const name = part.replace(/(?:さん|님)$/u, '').trim();
    const last = names.length - 1;
    if (name !== '' && last >= 0 && CREDENTIAL.test(name)) names[last] += `, ${name}`;
    else if (name !== '') names.push(name);
  }
  return names;
}

export interface Mutuals {
  count: number;
  names: string[];
}

/** Whether a line speaks of shared connections at all, parsed or not. */
export const mentionsMutuals = (line: string): boolean => STEM.test(line);

/** Reads "X and 12 others", "X and Y are …", "12 …" in the languages known here; null for any other line. */
export function mutualsIn(line: string): Mutuals | null {
  const text = squash(line).replace(/[.。]$/u, '');
  const stem = text.length <= 300 ? STEM.exec(text) : null;
  if (!stem) return null;
  if (ONE.test(text) || TWO.test(text)) return { count: ONE.test(text) ? 1 : 2, names: [] };
  const before = text.slice(0, stem.index).trim();
  const after = text
    .slice(stem.index + stem[0].length)
    .replace(OTHERS_END, '')
    .replace(/^(?:です|입니다)$/u, '')
    .trim();
  const trailing = AFTER.exec(after);
  if (trailing?.[1] && before === '') return { count: valueOf(trailing[1]), names: [] };
  if (after !== '') return null;
  const number = BEFORE.exec(before);
  if (!number?.[1]) return named(before, NO_COPULA.test(stem[0]));
  const head = before.slice(0, number.index).replace(OTHERS_END, '').trim();
  if (head === '') return { count: valueOf(number[1]), names: [] };
  if (!AND_END.test(head)) return null;
  const names = namesIn(head.replace(AND_END, ''));
  return { count: names.length + valueOf(number[1]), names };
}

/** "X is a …", "X and Y are …": the names are all there is. */
function named(before: string, bare: boolean): Mutuals | null {
  if (!(bare ? before !== '' : IS.test(before))) return null;
  const text = before.replace(IS, '');
  const [, first, second] = AND_BETWEEN.exec(text) ?? [];
  const names = first && second ? [...namesIn(first), ...namesIn(second)] : namesIn(text);
  return names.length > 0 ? { count: names.length, names } : null;
}

const A = '(?:\\d{1,2}|an?|eine[mr]?|une?|una?|uma?|een|ett?|en)';
const AGE = new RegExp(
  `^(?:\\p{L}+ )?(?:${[
    "today|yesterday|just now|heute|gestern|aujourd[’']hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|idag|i[ dg]+[aå]r?|bugün|dün|сегодня|вчера|včera|kemarin|اليوم|أمس|今日|昨日|今天|昨天|오늘|어제",
    `(?:vor|il y a|hace|há|před) ${A} ?[\\p{L}.]{1,12}|(?:قبل|منذ) .{1,20}`,
    `${A} \\p{L}{1,12} (?:ago|fa|geleden|temu|sedan|siden|önce|назад|lalu|yang lalu)`,
    '(?:tydzień|miesiąc|rok|godzinę|minutę) temu|\\d{1,2} ?(?:s|m|min|h|d|w|mo|yr)s?|\\d{1,2} ?\\p{L}{1,3}前|\\d{1,2}\\p{L}{1,2} 전|\\d.{1,20}ก่อน',
  ].join('|')})$`,
  'iu',
);

/** Whether a whole line is an age such as "2 weeks ago", in the languages known here. */
export const isAge = (line: string): boolean =>
  line.length <= 40 &&
  AGE.test(
    squash(line)
      .normalize('NFKC')
      .replace(/^[·•]\s*/u, ''),
  );

/** Rows about a shared firm, school or group: neither headline nor mutual connections. */
export const ORGANISATION =
  /^.{0,120}(?:common organi[sz]ations?|gemeinsame organisation(?:en)?|organisations? en commun|organiza\p{L}+ e[nm] com(?:ún|um)|organizzazion[ei] in comune)$/iu;

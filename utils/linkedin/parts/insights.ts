import { squash } from './text';

/** One language's words for shared connections: [stem, and, other, is/are]. Whole lines are matched, never parts of one. */
type Entry = readonly [stem: string, and: string, other: string, is: string];

const LANGUAGES: readonly Entry[] = [
  ['mutual connections?', 'and', 'others?|more', 'is an?|are'],
  ['gemeinsamer? kontakte?', 'und', 'weiterer?|anderer?', 'ist ein|sind'],
  ['(?:autres? )?relations? (?:autres? )?en commun', 'et', 'autres?', 'est une|sont des|sont'],
  ['contactos?(?: más)? en común(?: más)?', 'y|e', 'otros?|más', 'es un|son'],
  ['(?:conex(?:ão|ões)|contactos?)(?: a mais)? em comum', 'e', 'outr[ao]s?|mais', 'é uma?|são'],
  ['collegament[io] in comune', 'ed?', 'altr[io]', 'è un|sono'],
  ['(?:gemeenschappelijke|wederzijdse) (?:connecties?|contact(?:en)?)', 'en', 'andere?', 'is een|zijn'],
  ['wspóln(?:y|e|ych) kontakt(?:y|ów)?', 'i|oraz', 'inn[yae]|innych', 'to'],
  ['gemensam(?:ma)? kontakt(?:er)?', 'och', 'andra|annan|till', 'är en|är'],
  ['fælles (?:forbindelser?|kontakt(?:er)?)', 'og', 'andre|anden', 'er en|er'],
  ['felles (?:forbindelser?|kontakt(?:er)?)', 'og', 'andre|annen', 'er en|er'],
  ['společn[éáý](?:ch)? (?:spojení|kontakt[yů]?)', 'a', 'další(?:ch)?', 'je|jsou'],
  ['(?:conexiuni|conexiune|legături) comun[eă]', 'și', 'alte|altă', 'este o|sunt'],
  ['közös (?:ismerős|kapcsolat)', 'és', 'további|másik', ''],
  ['ortak bağlantı', 've', 'diğer|başka', ''],
  ['общи[йех]{1,2} (?:контакт(?:а|ы|ов)?|знаком\\p{L}+)', 'и', 'ещ[её]|други[ех]', '—'],
  ['спільн(?:ий|і|их) контакт(?:и|ів)?', 'та|і|й', 'інших|ще', '—'],
  ['(?:koneksi|kenalan) bersama', 'dan', 'lain(?:nya)?|yang lain', 'adalah'],
  ['(?:زميل مشترك|زملاء مشترك(?:ين|ون)|معارف مشتركة|جهات اتصال مشتركة)', 'و', 'آخر(?:ين|ون)?', 'هو|هي|هم'],
  ['(?:人?の)?共通の(?:つながり|知り合い)', '(?:さん)?、?(?:他|ほか)|さんと', '', '(?:さん)?は'],
  [
    '(?:位)?(?:共同|共同的)(?:好友|联系人|聯絡人|人脉|人脈|關係|关系)',
    '(?:和|及)(?:其他)?|和另外',
    '其他',
    '是',
  ],
  ['(?:명의 )?(?:공통|함께 아는) ?(?:인맥|1촌|사람)', '님 외|외', '', '님은'],
  ['มีคนรู้จักร่วมกัน', 'และ', 'อีก', ''],
];

const NUMBER = '(\\p{Nd}{1,3}(?:[.,\\s\\u00A0]?\\p{Nd}{3})*\\+?)';
const COUNTER = '(?:\\s*(?:人|位|名|명|คน))?';

const make = (source: string): RegExp => new RegExp(`^${source}[.。]?$`, 'iu');

const patterns = LANGUAGES.map(([stem, and, other, is]) => {
  const tail = `\\s*(?:(?:${other || '~'})\\s*)?(?:${stem})(?:\\s*(?:${other || '~'}))?`;
  return {
    count: make(`(?:${NUMBER}${COUNTER}${tail}|(?:${stem})\\s*[:：]?\\s*${NUMBER}${COUNTER})`),
    more: make(`(.+?)(?:,)?\\s*(?:${and})\\s*(?:(?:${other || '~'})\\s*)?${NUMBER}${COUNTER}${tail}`),
    two: make(`(.+?)\\s+(?:${and})\\s+(.+?)\\s*(?:${is || '~'})\\s*(?:${stem})`),
    one: make(`(.+?)\\s*(?:${is || '~'})\\s*(?:${stem})`),
  };
});

/** The value of digits in any script; LinkedIn groups thousands, never prints fractions of a person. */
function valueOf(digits: string): number {
  let text = '';
  for (const character of digits.normalize('NFKC')) {
    if (!/\p{Nd}/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    // The digits of a script stand in a row of ten: walk back to its zero.
    let zero = code;
    while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    text += code < 0x40 ? character : String(code - zero);
  }
  return Number(text);
}

/** Letters after a comma that belong to the name before it: degrees and certificates. */
const CREDENTIAL =
  /^(?:\p{Lu}[\p{Lu}\p{N}.®™-]{1,7}|Ph\.?D\.?|Dr\.?|Jr\.?|Sr\.?|M\.?Sc\.?|B\.?Sc\.?|MSc|BSc|II|III)$/u;

function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/\s*[,،、]\s*/u)) {
    const name = part.replace(/(?:さん|님)$/u, '').trim();
    if (name === '') continue;
    const last = names.length - 1;
    if (last >= 0 && CREDENTIAL.test(name)) names[last] += `, ${name}`;
    else names.push(name);
  }
  return names;
}

/** Numbers that Arabic spells in the noun: one, two. */
const SPELLED = [/^(?:زميل مشترك|جهة اتصال مشتركة)(?: واحدة?)?$/u, /^(?:زميلان مشتركان|زميلين مشتركين)$/u];

const STEMS = new RegExp(LANGUAGES.map(([stem]) => stem).join('|'), 'iu');
/** Whether a line speaks of shared connections at all, parsed or not. */
export const mentionsMutuals = (line: string): boolean => STEMS.test(line);

export interface Mutuals {
  count: number;
  names: string[];
}

/** Reads "X and 12 others" in the languages known here; null when the line is none, or in a language that is not known. */
export function mutualsIn(line: string): Mutuals | null {
  const text = squash(line);
  if (text.length > 300) return null;
  const spelled = SPELLED.findIndex((pattern) => pattern.test(text));
  if (spelled >= 0) return { count: spelled + 1, names: [] };
  for (const { count, more, two, one } of patterns) {
    const counted = count.exec(text);
    const number = counted?.[1] ?? counted?.[2];
    if (number) return { count: valueOf(number), names: [] };
    const several = more.exec(text);
    if (several?.[1] && several[2]) {
      const names = namesIn(several[1]);
      return { count: names.length + valueOf(several[2]), names };
    }
    const both = two.exec(text);
    if (both?.[1] && both[2]) {
      const names = [...namesIn(both[1]), ...namesIn(both[2])];
      return { count: names.length, names };
    }
    const single = one.exec(text);
    if (single?.[1]) {
      const names = namesIn(single[1]);
      return { count: names.length, names };
    }
  }
  return null;
}

const AGE = new RegExp(
  `^(?:sent |gesendet |envoyé |enviad[oa] |inviato |verzonden |wysłano )?(?:${[
    'today|yesterday|just now|\\d+ ?(?:s|m|h|d|w|mo|yr)s?|(?:\\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago',
    'heute|gestern|vor (?:\\d+|einem|einer) (?:sekunde|minute|stunde|tag|woche|monat|jahr)e?n?',
    "aujourd[’']hui|hier|il y a (?:\\d+|une?) ?(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|min|h|j|sem)\\.?",
    'hoy|ayer|hace (?:\\d+|una?) (?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?',
    'hoje|ontem|há (?:\\d+|uma?) (?:segundo|minuto|hora|dia|semana|mês|mes|ano)(?:e?s)?',
    'oggi|ieri|(?:\\d+|una?) (?:second|minut|or|giorn|settiman|mes|ann)[oiae]? fa',
    'vandaag|gisteren|(?:\\d+|een) (?:seconden?|minuten?|minuut|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden',
    'dzisiaj|dziś|wczoraj|(?:\\d+ )?(?:sekund|minut|godzin|dzień|dni|tydzień|tygodni|miesiąc|miesięc|rok|lat)\\p{L}* temu',
    'i dag|idag|igår|i går|(?:\\d+|en|ett|et) \\p{L}{2,8} (?:sedan|siden)',
    'dnes|včera|před \\d+ \\p{L}+|bugün|dün|\\d+ (?:saniye|dakika|saat|gün|hafta|ay|yıl) önce',
    'сегодня|вчера|\\d+ \\p{L}+\\.? назад|\\d+ \\p{L}+ (?:yang )?lalu|hari ini|kemarin|acum \\d+ \\p{L}+',
    'اليوم|أمس|(?:قبل|منذ) .{1,20}|今日|昨日|\\d+ ?(?:秒|分|時間|日|週間|か月|ヶ月|年)前|今天|昨天|\\d+ ?(?:秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年)前',
    '오늘|어제|\\d+(?:초|분|시간|일|주|개월|년) 전|\\d+ .{1,12}ก่อน|วันนี้|เมื่อวาน',
  ].join('|')})$`,
  'iu',
);

/** Whether a whole line is an age such as "2 weeks ago", in the languages known here. */
export const isAge = (line: string): boolean =>
  line.length <= 60 &&
  AGE.test(
    squash(line)
      .normalize('NFKC')
      .replace(/^[·•]\s*/u, ''),
  );

/** Rows about a shared firm, school or group: neither headline nor mutual connections. */
export const ORGANISATION =
  /^(?:.{0,120}\b)?(?:(?:is a |\d+ )?common organi[sz]ations?|gemeinsame organisation(?:en)?|organisations? en commun|organizaci(?:ón|ones) en común|organizaç(?:ão|ões) em comum|organizzazion[ei] in comune|gemeenschappelijke organisaties?|wspóln[aey]\p{L}* organizacj\p{L}+)$/iu;

import { doubleName, inGivenOrder, isFirm } from './given-name';

/** Names as a greeting can use them; null where the name as shown does not tell, so that nobody is greeted wrongly. */
export interface GreetingNames {
  /** A first name, such as Anna. */
  firstName: string | null;
  /** First and last name with a doctor's title, such as Dr. Anna Beispiel; greets formally without knowing a gender. */
  fullName: string | null;
  /** Academic titles and surname, such as Dr. Beispiel; null without a title. */
  titled: string | null;
  /** A Japanese form of address with its honorific. */
  japanese: string | null;
}

const NAMELESS: GreetingNames = { firstName: null, fullName: null, titled: null, japanese: null };
const LONGEST = { firstName: 30, fullName: 44 };
const NOT_A_PERSON =
  /^(?:linkedin|member|mitglied|team|talent|recruiting|recruitment|recruiter|hr|jobs?|careers?|sales|the|your|company|group|gmbh|inc|ltd|llc|official|support|info|admin|user|test|null|undefined|unknown|there|hello|hi|hey|dear|name|firstname|first|sir|madam|all|everyone|friend|nombre|prenom|prénom|vorname)$/iu;
const TITLE =
  /^(?:dr|prof|professor|doctor|mr|mrs|ms|miss|mx|sir|dame|rev|hon|herr|frau|dipl|dipl-?ing|ing|mag|med|phil|rer|nat|mme|mlle|m|monsieur|madame|don|doña|dona|sr|sra|srta|srª|dott|dottssa|avv|arch|drs|ir|mgr|inż|inz|hab|lic|pan|pani|eng|capt|col|maj|sgt|lt)$/iu;
/** What may follow a comma after a full name and is no first name. */
const CREDENTIAL =
  /^(?:jr|sr|ii|iii|iv|mba|ba|bsc|msc|ma|ms|mph|phd|ph\.?d|dphil|md|jd|llm|esq|cpa|cfa|cma|pmp|psm|csm|cissp|shrm|phr|sphr|rn|pe|eng|dr|prof|he|she|they|recruiter|recruiting|coach|manager|founder|ceo|cto|cfo|hr|talent|engineer|consultant|open|hiring|i)\b/iu;
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|al|el|bin|ibn|ter|ten|zu|zur|mac|o)$/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** Reads the names to greet somebody by from the name as LinkedIn shows it, with its badges, titles, pronouns and emoji. */
export function greetingNames(shown: string): GreetingNames {
  // An overridden direction shows other letters than it holds: nobody can tell what the name is.
  if (/[\u202d\u202e]/u.test(shown)) return NAMELESS;
  const clean = tidy(shown);
  if (CJK.test(clean)) return { ...NAMELESS, japanese: japaneseAddress(clean) };
  const parts = clean.split(' ');
  const given = isFirm(parts) ? [] : givenFirst(clean);
  // After a title one word alone is a surname: "Dr. Beispiel".
  const nameless = given.length === 1 && TITLE.test(parts[0]?.replaceAll('.', '') ?? '');
  const ordered = nameless ? null : inGivenOrder(given.map(recased));
  if (!ordered) return NAMELESS;
  const words = ordered;
  const firstName = doubleName(words) ?? firstOf(words);
  const last = words[words.length - 1];
  const titles = academicTitles(clean);
  const whole = [...titles, ...words.filter((word) => !isInitial(word))].join(' ');
  const usable =
    firstName &&
    last &&
    words.length > 1 &&
    !isInitial(last) &&
    words.length <= 5 &&
    words.every((word) => WORD.test(word));
  const fullName = usable && whole.length <= LONGEST.fullName ? whole : null;
  return {
    firstName,
    fullName,
    titled: fullName && titles.length > 0 ? [...titles, surnameOf(words)].join(' ') : null,
    japanese: firstName ? `${fullName ?? firstName}様` : null,
  };
}

function tidy(shown: string): string {
  return shown
    .slice(0, 500)
    .normalize('NFC')
    .replaceAll(/[(（[【{][^)）\]】}]*[)）\]】}]?/gu, ' ')
    .replaceAll(/\s[|•·–—-]\s.*$/gu, ' ')
    .replaceAll(/[|•].*$/gu, ' ')
    .replaceAll(/["“”„«»*_~#]/gu, ' ')
    .replaceAll(/[\p{So}\p{Sk}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufe0f]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The words of a name without titles and credentials, the given name first. */
function givenFirst(clean: string): string[] {
  const [before = '', after = ''] = clean.split(/\s*[,，]\s*/u);
  const left = withoutTitles(before.split(' '));
  const right = withoutTitles(after.split(' '));
  // "BEISPIEL, Anna": a surname, a comma and a name; "Anna Beispiel, MBA" is not that.
  const turned =
    left.length === 1 && right.length > 0 && right.length <= 2 && !CREDENTIAL.test(right[0] ?? '');
  const words = turned ? [...right, ...left] : left;
  // "BEISPIEL Anna": one word in capitals before others that are not.
  const [first, second] = words;
  if (
    !turned &&
    words.length === 2 &&
    first &&
    second &&
    isShouted(first) &&
    first.length > 2 &&
    !isShouted(second)
  )
    return [second, first];
  return words;
}

/** Titles that a formal greeting keeps, as their bearer writes them. */
function academicTitles(clean: string): string[] {
  const words = clean.split(' ');
  const end = words.findIndex((word) => !/^(?:Prof|Dr|Dott|Avv|Ing|Arch)\.(?:ssa)?$/u.test(word));
  return words.slice(0, Math.max(0, end));
}

/** The last word of a name with the particles before it: de Ruyter. */
function surnameOf(words: readonly string[]): string {
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return words.slice(start).join(' ');
}

function withoutTitles(words: string[]): string[] {
  const rest = words.filter((word) => word !== '');
  while (
    rest[0] !== undefined &&
    TITLE.test(rest[0].replaceAll('.', '')) &&
    (rest.length > 1 || rest[0].endsWith('.'))
  )
    rest.shift();
  return rest;
}

function firstOf(words: readonly string[]): string | null {
  const [first, second] = words;
  if (!first) return null;
  // "J. Robert Beispiel" goes by Robert; "J. Beispiel" tells no first name.
  if (isInitial(first)) return words.length > 2 && second && !isInitial(second) ? plausible(second) : null;
  return plausible(first);
}

function plausible(word: string): string | null {
  const letters = word.replaceAll(/[^\p{L}]/gu, '').length;
  const fits =
    WORD.test(word) &&
    letters >= 2 &&
    word.length <= LONGEST.firstName &&
    !NOT_A_PERSON.test(word) &&
    !PARTICLE.test(word);
  return fits ? word.replace(/[.'’-]+$/u, '') : null;
}

function isInitial(word: string): boolean {
  return /^(?:\p{L}\.?-?)(?:\p{L}\.)*$/u.test(word) && (word.length === 1 || word.includes('.'));
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** ANNA and anna become Anna; McAdam and JP stay as they are. */
function recased(word: string): string {
  const shouted = isShouted(word) && word.length > 2 && !word.includes('.');
  const whispered = word === word.toLowerCase() && !PARTICLE.test(word);
  if (!shouted && !whispered) return word;
  return word
    .toLowerCase()
    .replaceAll(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + capital(letter));
}

/** A letter whose capital is two letters, such as ß, stays as it is. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** 山田 太郎 → 山田様; a name without a gap is addressed whole. Hangul alone is no Japanese name. */
function japaneseAddress(clean: string): string | null {
  if (!JAPANESE.test(clean)) return null;
  const [surname = ''] = clean
    .replace(/ ?(?:さん|様|氏|先生)$/u, '')
    .split(' ')
    .filter((part) => JAPANESE.test(part));
  const fits = surname.length <= 14 && /^[\p{L}\p{M}ー・々〆ヶ=＝]+$/u.test(surname);
  return fits ? `${surname}様` : null;
}

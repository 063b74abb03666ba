import type { Folded } from '../text/fold';

/** A suspicious address in a note, as a span of the original text. */
export interface OddLink {
  readonly kind: 'odd-link' | 'messenger-link' | 'free-mail' | 'any-link';
  readonly start: number;
  readonly end: number;
}

const ANY = /[@/]|\.[a-z]{2}|xn--/iu;
/** Shorteners, bare numbers, encoded names and endings that cost nothing. */
const ODD =
  /\b(?:bit\.ly|tinyurl\.com|goo\.gl|cutt\.ly|is\.gd|rb\.gy|t\.ly|shorturl\.at|ow\.ly|rebrand\.ly|tiny\.cc|s\.id|v\.gd|shorte\.st|adf\.ly)\/\S{2,60}|\bhttps?:\/\/\d{1,3}(?:\.\d{1,3}){3}\b\S{0,60}|\bxn--[a-z0-9-]{2,60}|\b[a-z0-9-]{2,60}\.(?:xyz|top|icu|click|buzz|cyou|rest|sbs|cfd|gq|tk|ml|cf|work|loan|win|bid)\b(?:\/\S{0,60})?/iu;
const MESSENGER =
  /\b(?:wa\.me|chat\.whatsapp\.com|api\.whatsapp\.com|t\.me|telegram\.me|lin\.ee|line\.me|join\.skype\.com|discord\.gg)\/\S{1,60}/iu;
const FREE_MAIL =
  /\b[a-z0-9._%+-]{1,60}@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|gmx|web|mail|proton|protonmail|yandex|163|qq|126|icloud|libero|wp|o2|orange|free|laposte|uol|bol)\.[a-z]{2,3}(?:\.[a-z]{2})?\b/iu;
/** Letters of another script inside a Latin address: what looks like a firm's name and is not. */
const LOOKS_ALIKE =
  /[a-z0-9-]*[\u0430-\u044f\u0391-\u03c9][a-z0-9\u0430-\u044f\u0391-\u03c9-]*\.(?:com|net|org|io|de|fr|co)\b/iu;

/** Addresses that spell LinkedIn's name and are not LinkedIn's. */
const NEARLY_LINKEDIN =
  /(?<![\w.@-])(?!(?:[a-z]{2,3}\.)?linkedin\.com\b)(?:[a-z0-9-]{1,40}[.-])?l[i1l]nk(?:ed?|)[i1l]n(?:[.-][a-z0-9-]{1,40}){0,2}\.[a-z]{2,8}\b/iu;
const LINK =
  /\bhttps?:\/\/\S{4,80}|\b[a-z0-9-]{2,60}\.(?:com|net|org|info|biz|io|co|app|site|online|support|help|live|me|eu|de|fr|es|it|nl|pl|pt|br|jp|ru|cn|in)\b(?:\/\S{1,60})?/iu;

/** Addresses that hide where they lead, or lead off the platform; at most one of each kind. Linear: repetition is bounded. */
export function oddLinks({ original }: Folded): OddLink[] {
  const text = original.slice(0, 4_000);
  if (!ANY.test(text)) return [];
  const links: OddLink[] = [];
  const add = (kind: OddLink['kind'], match: RegExpExecArray | null): void => {
    if (match) links.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  add('odd-link', ODD.exec(text) ?? LOOKS_ALIKE.exec(text) ?? NEARLY_LINKEDIN.exec(text));
  add('any-link', LINK.exec(text));
  add('messenger-link', MESSENGER.exec(text));
  add('free-mail', FREE_MAIL.exec(text));
  return links;
}

import { fold } from '../text/fold';

/** Short forms that do not begin their long one. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  will: 'william',
  liam: 'william',
  bob: 'robert',
  bobby: 'robert',
  rob: 'robert',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jimmy: 'james',
  jamie: 'james',
  jack: 'john',
  johnny: 'john',
  ted: 'edward',
  ned: 'edward',
  eddie: 'edward',
  tony: 'anthony',
  toni: 'antonia',
  peggy: 'margaret',
  maggie: 'margaret',
  meg: 'margaret',
  greta: 'margarete',
  gretchen: 'margarete',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  lisa: 'elisabeth',
  kate: 'katherine',
  katie: 'katherine',
  kathy: 'katherine',
  cathy: 'catherine',
  harry: 'henry',
  hank: 'henry',
  larry: 'lawrence',
  mike: 'michael',
  micha: 'michael',
  mick: 'michael',
  chuck: 'charles',
  charlie: 'charles',
  sasha: 'alexander',
  sascha: 'alexander',
  sandra: 'alexandra',
  xander: 'alexander',
  andy: 'andreas',
  drew: 'andrew',
  steve: 'stephen',
  steffi: 'stefanie',
  becky: 'rebecca',
  molly: 'mary',
  polly: 'mary',
  sally: 'sarah',
  nell: 'eleanor',
  ellie: 'eleanor',
  hans: 'johannes',
  hannes: 'johannes',
  jan: 'johannes',
  fritz: 'friedrich',
  heinz: 'heinrich',
  sepp: 'josef',
  jupp: 'josef',
  uli: 'ulrich',
  kalle: 'karl',
  gigi: 'luigi',
  beppe: 'giuseppe',
  pepe: 'jose',
  paco: 'francisco',
  pancho: 'francisco',
  kiko: 'francisco',
  curro: 'francisco',
  lola: 'dolores',
  nacho: 'ignacio',
  chema: 'jose',
  manolo: 'manuel',
  concha: 'concepcion',
  lupe: 'guadalupe',
  ze: 'jose',
  chico: 'francisco',
  tonio: 'antonio',
  kuba: 'jakub',
  gosia: 'malgorzata',
  kasia: 'katarzyna',
  basia: 'barbara',
  asia: 'joanna',
  ania: 'anna',
  ola: 'aleksandra',
  zosia: 'zofia',
  tomek: 'tomasz',
  bartek: 'bartlomiej',
  wojtek: 'wojciech',
  krzysiek: 'krzysztof',
  olek: 'aleksander',
  magda: 'magdalena',
  jurek: 'jerzy',
  staszek: 'stanislaw',
  janek: 'jan',
  jasiek: 'jan',
  hania: 'anna',
  kees: 'cornelis',
  piet: 'pieter',
  jaap: 'jacob',
};
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|maam|dr|prof|professor|herr|herrn|frau|fr|hr|m|mme|mlle|monsieur|madame|sr|sra|srta|senor|senora|don|dona|senhor|senhora|sig|signor|signora|signore|dott|dottssa|dottoressa|dottore|ing|avv|heer|mevrouw|mevr|dhr|meneer|de|pan|pani|panie|panu|szanowny|szanowna|van|von|der|den|di|da|do|dos|del|la|le|mba|phd|msc)$/u;

/** The parts of a name that tell it, folded: without titles, initials and what follows a bar. */
export function nameParts(name: string): string[] {
  return fold(name.split('|')[0] ?? '')
    .text.split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1 && !TITLES.test(part));
}

/** Whether a name in a greeting can be meant for a person: same, short, inflected or misspelt by two letters at most. */
export function meansSame(greeted: readonly string[], parts: readonly string[]): boolean {
  return greeted.some((one) => parts.some((other) => isAlike(one, other)));
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 2 && long.startsWith(short)) return true;
  if (SHORT_FORMS[short] === long || SHORT_FORMS[long] === short) return true;
  const full = SHORT_FORMS[short] ?? SHORT_FORMS[long];
  if (full !== undefined && (long.startsWith(full.slice(0, 4)) || short.startsWith(full.slice(0, 4))))
    return true;
  return distance(one, other) <= (short.length <= 3 ? 1 : 2);
}

/** Edits between two short words, counted to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 30 || b.length > 30) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(3, row[b.length] ?? 3);
}

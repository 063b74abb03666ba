import type { Folded } from '../text/fold';

/** How a note addresses its receiver. */
export interface Greeting {
  /** The word or words of greeting, folded. */
  readonly word: string;
  /** What stands between the greeting and the comma, line end or the sentence's end, as written; '' where nothing does. */
  readonly name: string;
  /** Half-open, in units of the original: greeting and name. */
  readonly start: number;
  readonly end: number;
  /** Where the name stands in the folded text; half-open. */
  readonly nameAt: readonly [number, number];
  /** Whether a blank stands between the greeting and a comma: a name is missing there. */
  readonly gap: boolean;
}

const GREETING =
  /^(?:re: |fwd: )?\s*(hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr geehrte[rs]?(?: (?:herr|frau))?|bonjour|bonsoir|salut|cher|chere|coucou|hola|buenos dias|buenas tardes|buenas|estimad[oa]|querid[oa]|ola|oi|bom dia|boa tarde|boa noite|prezad[oa]|car[oa]|ciao|salve|buongiorno|buonasera|gentile|hoi|dag|beste|geachte|goedemiddag|goedemorgen|goedendag|goedenavond|czesc|dzien dobry|witam|witaj|hej|szanown[ya])(?![\p{L}\p{N}])/u;
const MOST_NAME = 40;

const greetings = new WeakMap<Folded, Greeting | null>();

/** The greeting at the beginning of a note; null where it has none. */
export function greetingOf(note: Folded): Greeting | null {
  const known = greetings.get(note);
  if (known !== undefined) return known;
  const greeting = readGreeting(note);
  greetings.set(note, greeting);
  return greeting;
}

function readGreeting({ text, original, origin }: Folded): Greeting | null {
  const match = GREETING.exec(text);
  const word = match?.[1];
  if (!match || !word) return null;
  const after = match[0].length;
  const start = origin[after - word.length] ?? 0;
  const rest = text.slice(after, after + MOST_NAME);
  const stop = /[,!.?;:\n]|\s-\s/u.exec(rest);
  const length = stop ? stop.index : rest.length < MOST_NAME ? rest.length : 0;
  // A full stop in "Dr." or "Mr." does not end the name.
  const end = origin[after + length] ?? original.length;
  const name = original
    .slice(origin[after] ?? 0, end)
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  const gap = /^ +,/u.test(rest);
  return {
    word,
    name: name.length > MOST_NAME ? '' : name,
    start,
    end,
    nameAt: [after, after + length],
    gap,
  };
}

/** A name as people write it after a greeting: three words at most, each with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: |$)){1,3}$/u;

/** A note without the name it greets: that tells nothing of the language it is written in. */
export function withoutGreetedName(note: Folded): Pick<Folded, 'text' | 'original'> {
  const greeting = greetingOf(note);
  if (!greeting || !NAME.test(greeting.name)) return note;
  const [from, to] = greeting.nameAt;
  const cut = (text: string, start: number, end: number): string => text.slice(0, start) + text.slice(end);
  return {
    text: cut(note.text, from, to),
    original: cut(note.original, note.origin[from] ?? 0, note.origin[to] ?? 0),
  };
}

/** One place of a phrase: what it takes there. */
export interface Step {
  /** At most so many words before it. */
  readonly gap: number;
  /** The only word it takes, as with most steps, and then nothing else; null where it takes others. */
  readonly only: string | null;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
}

/** A step that takes nothing yet. */
export const NOTHING: Step = {
  gap: 0,
  only: null,
  words: new Set(),
  prefixes: [],
  endings: [],
  number: false,
};

const WORD = /^(?:\*?[\p{L}\p{M}]+|[\p{L}\p{M}]+\*|\p{N}+|[#$%?])$/u;

/** Letters alone with blanks between words, as most phrases are. */
const PLAIN = /^[a-z]+(?: (?:[a-z]+|_\d))*$/u;

/** Writes out the alternatives of more than one word, or of none, and reads the rest into steps. */
export function stepsOf(source: string): Step[][] {
  if (PLAIN.test(source)) return [readSteps(source.split(' '))];
  const pieces = source.match(/\([^()]*\)[?*]?|[^\s()]+/gu) ?? [];
  let variants: string[][] = [[]];
  for (const piece of pieces) {
    const choices = choicesOf(piece);
    const [only] = choices;
    if (choices.length === 1 && only) for (const variant of variants) variant.push(...only);
    else variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
  }
  return variants.map(readSteps);
}

/** Words that stand alone share one step; only what is longer, or nothing, needs a variant of its own. */
function choicesOf(piece: string): string[][] {
  const choices: string[][] = [];
  let single = '';
  for (const option of optionsOf(piece)) {
    const words = option.split(/[\s'-]+/u).filter(Boolean);
    if (words.length === 1) single += single ? `|${words[0] ?? ''}` : (words[0] ?? '');
    else choices.push(words);
  }
  if (single) choices.unshift([single]);
  return choices;
}

function optionsOf(piece: string): string[] {
  if (!piece.startsWith('(')) return [piece];
  const options = piece.slice(1, piece.lastIndexOf(')')).split('|');
  if (piece.endsWith('?')) return [...options, ''];
  return piece.endsWith('*') ? options.map((option) => `${option}*`) : options;
}

function readSteps(words: readonly string[]): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const word of words) {
    if (word.startsWith('_')) {
      gap = Number(word.slice(1));
      continue;
    }
    steps.push(gap === 0 ? atOnce(word) : { ...atOnce(word), gap });
    gap = 0;
  }
  return steps;
}

/** Steps without a gap by how they are written: the same words are steps of many phrases. */
const readBefore = new Map<string, Step>();

function atOnce(word: string): Step {
  let step = readBefore.get(word);
  if (!step) {
    step = readStep(word);
    readBefore.set(word, step);
  }
  return step;
}

function readStep(word: string): Step {
  const options = word.split('|');
  const odd = options.find((option) => !WORD.test(option));
  if (odd !== undefined) throw new Error(`no word that a note can hold: "${odd}"`);
  if (options.length === 1 && word !== '#' && !word.includes('*')) return { ...NOTHING, only: word };
  return {
    ...NOTHING,
    words: new Set(options.filter((option) => option !== '#' && !option.includes('*'))),
    endings: options.filter((option) => option.startsWith('*')).map((option) => option.slice(1)),
    prefixes: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
    number: options.includes('#'),
  };
}

/** Whether a step takes a word. */
export function accepts({ only, words, prefixes, endings, number }: Step, word: string): boolean {
  if (only !== null) return only === word;
  if (words.has(word) || (number && isNumber(word))) return true;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

/** Whether a word begins with a figure. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Japanese sets no blanks between words: pairs of characters stand for them. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** The words of a text in lower case, and pairs of characters where a script sets no blanks. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  const pairs = (lower.match(EASTERN) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...(lower.match(WORD) ?? []), ...pairs];
}

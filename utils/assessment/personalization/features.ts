import type { NoteWord } from './note';
import type { Reason } from './reasons';
import type { Reference, ReferenceKind } from './reference';
import { PERSONALIZATION_POINTS as POINTS } from './points';
import type { Style, StyleName } from './style';
import { NO_STYLE } from './style';
import { BIT, LIGHT } from './words';

/** What the level is told from, by name; each is 0 where a note has nothing of it. */
export type FeatureName =
  | StyleName
  | 'strongest'
  | 'second'
  | 'checkable'
  | 'tied'
  | 'met'
  | 'work'
  | 'deed'
  | 'news'
  | 'noticed'
  | 'echo'
  | 'reason'
  | 'parallel'
  | 'question'
  | 'yours'
  | 'youDo'
  | 'asked'
  | 'quoted'
  | 'times'
  | 'named'
  | 'why'
  | 'own'
  | 'told'
  | 'talk'
  | 'money'
  | 'opening'
  | 'openingYours'
  | 'mineFirst'
  | 'contentMe';

export type Features = Record<FeatureName, number>;

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** Words of a sentence, with what they hold. */
interface Sentence {
  from: number;
  to: number;
  content: number;
  generic: number;
  you: boolean;
  me: boolean;
  strong: boolean;
}

function sentencesOf(words: readonly NoteWord[], strong: readonly Reference[]): Sentence[] {
  const list: Sentence[] = [];
  words.forEach((word, i) => {
    if (i === 0 || words[i - 1]?.sentence !== word.sentence)
      list.push({
        from: i,
        to: i,
        content: 0,
        generic: 0,
        you: false,
        me: false,
        strong: strong.some((r) => r.sentence === word.sentence),
      });
    const last = list.at(-1);
    if (!last) return;
    last.to = i;
    last.content += word.content;
    if (word.bits & BIT.generic && !(word.bits & BIT.stop)) last.generic += 1;
    if (word.bits & (BIT.you | BIT.yours | BIT.deedsAlone)) last.you = true;
    if (word.bits & (BIT.me | BIT.mine)) last.me = true;
  });
  // A few words that speak of nothing may be a signature, wherever they stand.
  for (const sentence of list) {
    const line = words.slice(sentence.from, sentence.to + 1);
    if (line.length <= 4 && line.every((word) => !(word.bits & ~LIGHT))) sentence.content = 0;
  }
  return list;
}

function contentAfter(words: readonly NoteWord[], at: number, reach: number): number {
  let sum = 0;
  for (let i = at + 1; i <= at + reach; i += 1) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) break;
    if (word.bits & (BIT.me | BIT.mine)) break;
    sum += word.content;
  }
  return sum;
}

export function featuresOf(
  words: readonly NoteWord[],
  references: readonly Reference[],
  reasons: readonly Reason[],
  questions: ReadonlySet<number>,
  sum: number,
  style: Style = NO_STYLE,
): Features {
  const strong = references.filter((r) => r.strength >= POINTS.strong);
  const of = (...kinds: ReferenceKind[]): number =>
    most(references.filter((r) => kinds.includes(r.kind)).map((r) => r.strength));
  const why = (kind: Reason['kind']): number =>
    most(reasons.filter((r) => r.kind === kind).map((r) => r.strength));
  const sentences = sentencesOf(words, strong);
  const yours: number[] = [];
  const youDo: number[] = [];
  const any = { quoted: 0, times: 0, why: 0, own: 0, money: 0, told: 0 };
  words.forEach((word, i) => {
    if (word.span === 0) return;
    const { bits } = word;
    const isAsked = questions.has(word.sentence);
    if (bits & BIT.yours) {
      const near = [words[i + 1], words[i + 2]].some(
        (w) => w && w.bits & BIT.fields && w.sentence === word.sentence,
      );
      yours.push(contentAfter(words, i, 7) * (near ? 0.4 : 1));
    }
    if (bits & (BIT.you | BIT.deedsAlone) && !isAsked) youDo.push(contentAfter(words, i, 8));
    if (bits & BIT.reasons) any.why += 1;
    if (bits & BIT.parallels) any.own += 1;
    if (bits & (BIT.suggested | BIT.referredBy)) any.told += 1;
    if (word.quoted) any.quoted += word.content;
  });
  for (const s of sentences) {
    for (let i = s.from; i <= s.to; i += 1) {
      const word = words[i];
      if (!word) continue;
      if (s.you && s.content > 0 && word.bits & BIT.times) any.times += 1;
      if (!s.strong && /\p{N}/u.test(word.word) && word.content === 0) any.money += 1;
    }
  }
  const total = sentences.reduce((t, s) => t + s.content, 0);
  const asked = most(
    sentences.filter((s) => questions.has(words[s.from]?.sentence ?? -1)).map((s) => s.content),
  );
  // The first sentence with words of its own: those who write to somebody begin with them, those who sell with themselves.
  const first = sentences.find((s) => s.content >= 0.5);
  const opens = first?.you === true && !questions.has(words[first.from]?.sentence ?? -1);
  const openYours = first
    ? most(
        words
          .slice(first.from, first.to + 1)
          .map((w, n) => (w.bits & BIT.yours ? contentAfter(words, first.from + n, 7) : 0)),
      )
    : 0;
  const firstMe = first
    ? words.slice(first.from, first.to + 1).findIndex((w) => w.bits & (BIT.me | BIT.mine))
    : -1;
  const firstYou = first
    ? words.slice(first.from, first.to + 1).findIndex((w) => w.bits & (BIT.you | BIT.yours | BIT.deedsAlone))
    : -1;
  const both = sentences.filter((s) => s.me && !s.you).reduce((t, s) => t + s.content, 0);
  return {
    ...style,
    opening: opens ? Math.min(3, first?.content ?? 0) / 3 : 0,
    openingYours: Math.min(2, openYours) / 2,
    mineFirst: first && firstMe >= 0 && firstYou < 0 ? 1 : 0,
    contentMe: Math.min(4, both) / 4,
    strongest: strong[0]?.strength ?? references[0]?.strength ?? 0,
    checkable: sum >= POINTS.levels[1] ? 1 : 0,
    tied: sum >= POINTS.levels[2] ? 1 : 0,
    second: references[1]?.strength ?? 0,
    met: of('met', 'meeting', 'tie'),
    work: of('work', 'making', 'title'),
    deed: of('deed'),
    news: of('news'),
    noticed: of('noticed'),
    echo: of('echo', 'field', 'noticed') > 0 ? 1 : 0,
    reason: why('reason'),
    parallel: why('parallel'),
    question: why('question'),
    yours: Math.min(2, most(yours)) / 2,
    youDo: Math.min(2.5, most(youDo)) / 2.5,
    asked: Math.min(2, asked) / 2,
    quoted: Math.min(1, any.quoted),
    times: Math.min(2, any.times) / 2,
    named: Math.min(12, total) / 12,
    why: Math.min(2, any.why) / 2,
    own: Math.min(2, any.own) / 2,
    told: Math.min(1, any.told),
    talk:
      Math.min(
        24,
        sentences.filter((s) => !s.strong).reduce((t, s) => t + s.generic, 0),
      ) / 24,
    money: Math.min(3, any.money) / 3,
  };
}

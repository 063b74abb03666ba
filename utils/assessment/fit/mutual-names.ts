import type { Folded } from '../../text/fold';
import { fold, originalSpan } from '../../text/fold';
import { headOf } from '../roles/head';
import { wordsOf } from '../roles/lexicon';

/** A mutual connection named in a note. */
export interface NamedMutual {
  /** As the card spells it. */
  name: string;
  /** Half-open, in UTF-16 units of the note's original text. */
  span: [number, number];
  /** Whether the note says that this person suggested, introduced or told of the receiver. */
  suggested: boolean;
}

const AFTER =
  /^[^.!?\n]{0,40}\b(?:suggested|recommended|introduced|mentioned|told|referred|said|spoke|pointed|gave me|passed|thought|empfahl|empfohlen|hat (?:mir|sie|dich|ihren|deinen)|meinte|erwahnt|vorgeschlagen|geraten|m'a (?:conseille|parle|recommande|suggere|donne)|me (?:recomendo|sugirio|hablo|comento|paso|dijo)|me (?:recomendou|sugeriu|falou|indicou|contou)|mi ha (?:consigliato|suggerito|parlato|detto)|ci ha|raadde|vertelde|gaf (?:me|mij)|noemde|stelde voor|tipte|poleci[a-z]*|zasugerowa[a-z]*|wspomnia[a-z]*|opowiada[a-z]*|doradzi[a-z]*)\b|^(?:さん|様)?(?:から|に|より|の)(?:ご)?(?:紹介|勧め|推薦|伺|聞)/u;
const BEFORE =
  /(?:through|via|by|from|referral from|introduction from|thanks to|uber|durch|dank|von|empfehlung von|par|grace a|de la part de|de parte de|gracias a|por indicacao de|atraves de|tramite|grazie a|su consiglio di|via|door|op aanraden van|dankzij|dzieki|z polecenia|od)\s?(?:our mutual (?:friend|contact|connection) |mutual (?:friend|contact) )?$/u;

/**
 * Finds the first mutual connection that the note names in full or, with words of suggesting beside it, by a first name
 * that only one of them has. Null where it names none: a name outside the card proves nothing.
 */
export function findMutual(note: Folded, names: readonly string[]): NamedMutual | null {
  if (names.length === 0) return null;
  const head = headOf(note);
  const words = wordsOf(head);
  const firsts = names.map((name) => wordsOf(fold(name))[0]?.text ?? '');
  let best: NamedMutual | null = null;
  for (const [index, name] of names.slice(0, 100).entries()) {
    const parts = wordsOf(fold(name)).map(({ text }) => text);
    const found = parts.length > 0 ? runOf(words, parts) : unspaced(head, name);
    const first = firsts[index] ?? '';
    const alone =
      !found && first.length > 2 && firsts.filter((other) => other === first).length === 1
        ? runOf(words, [first])
        : null;
    const at = found ?? alone;
    if (!at) continue;
    const suggested =
      AFTER.test(head.text.slice(at[1], at[1] + 60)) ||
      BEFORE.test(head.text.slice(Math.max(0, at[0] - 50), at[0]));
    if (alone && !suggested) continue;
    if (!best || (suggested && !best.suggested))
      best = { name, span: originalSpan(head, at[0], at[1]), suggested };
  }
  return best;
}

/** A run of words in the text; a lone word must not be the greeting at its beginning. */
function runOf(words: ReturnType<typeof wordsOf>, parts: readonly string[]): [number, number] | null {
  for (let at = 0; at + parts.length <= words.length; at += 1) {
    const first = words[at];
    const last = words[at + parts.length - 1];
    if (!first || !last || !parts.every((part, index) => words[at + index]?.text === part)) continue;
    if (
      parts.length === 1 &&
      at < 2 &&
      !/^(?:our|uber|durch|via|through)$/u.test(words[at - 1]?.text ?? '') &&
      at !== 0
    )
      continue;
    return [first.start, last.end];
  }
  return null;
}

function unspaced(head: Folded, name: string): [number, number] | null {
  const plain = fold(name).text.replace(/\s/gu, '');
  const at = plain.length >= 2 ? head.text.indexOf(plain) : -1;
  return at < 0 ? null : [at, at + plain.length];
}

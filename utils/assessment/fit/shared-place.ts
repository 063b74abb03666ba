import type { Goals } from '../../model';
import { originalSpan } from '../../text/fold';
import type { Facts } from '../facts';
import type { Finding } from '../signal';
import { headOf } from '../roles/head';
import { firmIn } from './company-fit';

type Kind = 'employers' | 'schools';

/** Names shorter than this say too little to be told from plain words. */
const SHORTEST = 3;

/** Employers or schools of the receiver's own profile that headline or note name, the headline first. */
export function sharedPlace({ headline, note, goals }: Facts, kind: Kind): Finding[] {
  const names = placesOf(goals, kind);
  if (names.length === 0) return [];
  for (const [field, text] of [
    ['headline', headline],
    ['note', note],
  ] as const) {
    if (!text) continue;
    const head = headOf(text);
    for (const name of names) {
      const span = firmIn(head, name);
      if (!span || (field === 'note' && isOnlyNamed(head.text, span))) continue;
      return [
        {
          field,
          span: originalSpan(head, span[0], span[1]),
          strength: field === 'headline' ? 1 : 0.7,
          vars: { name },
        },
      ];
    }
  }
  return [];
}

/** "You studied at Northmoor" says nothing of the sender's own. */
function isOnlyYours(before: string): boolean {
  return (
    /\b(?:you(?:r|rs|'re|'ve)?|ihre?[nrms]?|deine?[nrms]?|sie|du|votre|vos|vous|ton|ta|tu|su|sus|seu|sua|voce|suo|tuo|lei|uw|jouw|je|twoj[a-z]*|pana|pani)\b[^.!?\n]{0,38}$|御社|貴社/u.test(
      before,
    ) &&
    !/\b(?:we|us|both|also|too|i|me|wir|beide|auch|ich|nous|aussi|j'ai|je suis|ambos|tambien|yo|nos|tambem|anche|noi|entrambi|wij|ook|beiden|ik|tez|oboje|ja)\b/u.test(
      before,
    )
  );
}

/** What says that the sender was there too. Folded. */
const THERE_TOO =
  /\b(?:worked|working|used to|i was|we were|former|formerly|ex|alum\p{L}{0,3}|also|both|too|same|fellow|colleagues?|my (?:time|years|days|team)|i (?:joined|left|spent|studied|started|went)|gearbeitet|arbeitete\p{L}{0,2}|war|waren|beide|auch|ehemalig\p{L}{1,2}|meine[rn]? zeit|studier\p{L}{1,3}|travaill\p{L}{1,4}|aussi|ancien\p{L}{0,3}|nous|etudi\p{L}{1,4}|trabaj\p{L}{1,4}|tambien|ambos|estudi\p{L}{1,4}|trabalh\p{L}{1,4}|tambem|estud\p{L}{1,4}|lavor(?:ato|avo|avamo|ammo)|anche|entrambi|studi\p{L}{2,5}|gewerkt|werkte\p{L}{0,1}|ook|beiden|allebei|gestudeerd|oud|pracowa\p{L}{1,4}|tez|oboje|rowniez|studiowa\p{L}{1,4})(?!\p{L})|私も|同じ|元|一緒|出身/u;

/** Whether a note names the firm or school without a word of having been there: "I saw your work at Lumenta". */
function isOnlyNamed(text: string, [start, end]: readonly [number, number]): boolean {
  if (isOnlyYours(text.slice(Math.max(0, start - 40), start))) return true;
  const before =
    text
      .slice(Math.max(0, start - 50), start)
      .split(/[.!?\n。]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 40).split(/[.!?\n。]/u)[0] ?? '';
  return !THERE_TOO.test(`${before} | ${after}`);
}

function placesOf({ profile }: Goals, kind: Kind): string[] {
  if (!profile) return [];
  const names =
    kind === 'schools'
      ? profile.schools
      : profile.positions.map((position) =>
          typeof position === 'string' ? firmOfLine(position) : (position.company ?? ''),
        );
  return names.map((name) => name.trim()).filter((name) => name.length >= SHORTEST);
}

/** "Data engineer at Tessaro, 2019-2022" as one line: the firm stands behind the last "at" or comma. */
function firmOfLine(line: string): string {
  const [, behind] = /\s(?:at|@|bei|chez|en|na|presso|bij|w)\s([^,(|]{2,80})/u.exec(line) ?? [];
  return behind?.trim() ?? line.split(/[,|·–]|\s-\s/u)[1]?.trim() ?? '';
}

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
      if (!span || (field === 'note' && isOnlyYours(head.text.slice(Math.max(0, span[0] - 40), span[0]))))
        continue;
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

/** "Your work at Lumenta" names the receiver's firm and says nothing of the sender's. */
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

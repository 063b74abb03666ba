import { fold } from '../../../text/fold';
import { defineSignal } from '../../signal';
import type { Facts } from '../../facts';

/** "Your work at X", in eight languages; the group holds X. */
const YOUR_FIRM =
  /(?:^|[^\p{L}])(?:[Yy]our|[Yy]ou are|[Yy]ou're|[Ii]hre?[mnrs]?|[Dd]eine?[mnrs]?|[Vv]otre|[Vv]os|[Tt]on|[Tt]us?|[Ss]us?|[Ss]eu|[Ss]ua|[Tt]uo|[Tt]ua|[Ss]uo|[Jj]ouw|[Jj]e|[Uu]w|[Tt]woj\p{L}{0,3}|[Pp]an\p{L}{0,2})\s(?:\p{L}{1,20}\s){1,4}?(?:at|with|bei|chez|en|na|no|presso|in|bij|van|w)\s(\p{Lu}[\p{L}\p{N}&.'-]{0,30}(?:\s\p{Lu}[\p{L}\p{N}&.'-]{0,30}){0,3})/u;
const WORK =
  /\b(?:work|role|time|team|position|career|job|experience|arbeit|tatigkeit|rolle|position|zeit|travail|poste|parcours|equipe|trabajo|puesto|equipo|trabalho|cargo|equipe|lavoro|ruolo|esperienza|werk|functie|rol|tijd|prac\p{L}{1,3}|stanowisk\p{L}{1,3}|doswiadczen\p{L}{1,2})\b/u;

export const wrongFirm = defineSignal({
  id: 'wrong-firm',
  axis: 'automation',
  needs: ['note', 'profile'],
  direction: 'bad',
  summary: 'speaks of your work at a firm where you do not work',
  whenWrong: 'A new job that your profile does not hold yet; a place taken for a firm.',
  find: ({ note, goals }) => {
    const firms = firmsOf(goals.profile);
    const match = note && firms ? YOUR_FIRM.exec(note.original) : null;
    if (!match?.[1] || !firms || !WORK.test(fold(match[0]).text)) return [];
    const named = fold(match[1])
      .text.split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
    if (named.length === 0 || named.some((word) => firms.includes(word))) return [];
    const start = match.index + match[0].length - match[1].length;
    return [{ field: 'note', span: [start, start + match[1].length], strength: 1, vars: { firm: match[1] } }];
  },
});

/** All that the receiver's own facts say of firms and places, folded; null where they name no firm. */
function firmsOf(profile: Facts['goals']['profile']): string | null {
  if (!profile || profile.positions.length === 0) return null;
  const positions = profile.positions.map((p) =>
    typeof p === 'string' ? p : `${p.company ?? ''} ${p.title ?? ''}`,
  );
  return fold([...positions, profile.headline ?? '', profile.about ?? '', ...profile.schools].join(' ')).text;
}

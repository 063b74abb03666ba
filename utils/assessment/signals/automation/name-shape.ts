import { greetingOf } from '../../automation-greeting';
import { defineSignal } from '../../signal';

const ALL_CAPITALS = /^(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|M)\.? )?\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*$/u;
const ALL_SMALL = /^\p{Ll}{3,}(?: \p{Ll}{3,})?$/u;
const FROM_PROFILE = /^[^\n]{1,40}\s\||,? (?:MBA|PhD|PMP|CPA|CISSP|M\.Sc|B\.Sc)\b/u;
/** Words that stand after a greeting without being names. */
const NO_NAMES =
  /^(?:there|all|everyone|everybody|friend|friends|team|folks|sir|madam|zusammen|alle|leute|liebe|a tous|tous|todos|todas|a todos|a tutti|tutti|allemaal|wszystkim|panie|pani|dear|again|and|hope|linkedin|network|netzwerk|from|to|the|my|just|i|we|ich|je|soy|sono|ik|jestem|eu|buongiorno|tudo bem|tout le monde|linkedin member|name|sehr|neighbour|neighbor|colleague|colega|collega|collègue|confrère|consœur|kollege|kollegin|fellow|hope you|thanks|from \p{L}+)(?:\s|$)/u;

export const nameShape = defineSignal({
  id: 'name-shape',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'greets with a name as a list spells it: in capitals, in small letters, with titles or signs',
  whenWrong: 'Somebody who writes everything in small letters or capitals.',
  find: ({ note }) => {
    const greeting = note && greetingOf(note);
    if (!note || !greeting?.name) return [];
    const { name, start, end } = greeting;
    const rest = note.original.slice(end);
    const span: [number, number] = [start, end];
    if (FROM_PROFILE.test(name + rest.slice(0, 8))) return [{ field: 'note', span, strength: 0.7 }];
    if (ALL_CAPITALS.test(name) && /\p{Ll}{3}/u.test(rest)) return [{ field: 'note', span, strength: 1 }];
    const startsBig = /^[^\p{L}\p{N}]*\p{Lu}/u.test(note.original);
    if (
      startsBig &&
      ALL_SMALL.test(name) &&
      !NO_NAMES.test(name) &&
      /\p{Lu}/u.test(rest) &&
      /^\s*,/u.test(rest)
    )
      return [{ field: 'note', span, strength: 0.8 }];
    return [];
  },
});

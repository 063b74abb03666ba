import { greetingOf } from '../../automation-greeting';
import { meansSame, nameParts } from '../../automation-names';
import { defineSignal } from '../../signal';

/** Capitalized words that stand where a name may, and are none. */
const NO_NAME =
  /^(?:there|all|everyone|everybody|team|friend|friends|folks|zusammen|tous|toutes|todos|todas|tutti|allemaal|wszystkim|panstwo|damen|herren|linkedin|member|neighbour|neighbor|colleague|kollege|kollegin|kollegen|collega|colega|collegue|hiring|manager|recruiter|candidate|sales|support|i|we|ich|wir|je|nous|happy|hope|thanks|thank|just|my|this|from|new|tudo|again)$/u;

export const wrongName = defineSignal({
  id: 'wrong-name',
  axis: 'automation',
  needs: ['note', 'profile'],
  direction: 'bad',
  summary: 'greets you by a name that is not yours',
  whenWrong: 'A name you bear that your profile does not know.',
  find: ({ note, goals }) => {
    const own = goals.profile?.name;
    const greeting = note && own ? greetingOf(note) : null;
    if (!greeting || !own || !/^\p{Lu}/u.test(greeting.name)) return [];
    const greeted = nameParts(greeting.name);
    const parts = nameParts(own);
    const isName = greeted.length > 0 && greeted.length <= 3 && !greeted.some((part) => NO_NAME.test(part));
    if (!isName || parts.length === 0 || scriptOf(greeted) !== scriptOf(parts) || meansSame(greeted, parts))
      return [];
    return [
      { field: 'note', span: [greeting.start, greeting.end], strength: 1, vars: { name: greeting.name } },
    ];
  },
});

function scriptOf(parts: readonly string[]): 'latin' | 'other' {
  return parts.every((part) => /^[a-z]+$/u.test(part)) ? 'latin' : 'other';
}

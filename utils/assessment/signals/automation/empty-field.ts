import { inFolded } from '../../automation-findings';
import { greetingOf } from '../../automation-greeting';
import { defineSignal } from '../../signal';

/** A blank before the comma or stop where a firm, role or place was to stand. */
const EMPTY_PLACE =
  /(?:^|[^\p{L}])(?:at|bei|chez|presso|bij|with|for|of|your role as|als|comme|como|come) [.,](?=\s|$)|\( \)|\b(?:hi|hello|dear|hallo|hola|ola|ciao|hoi|czesc) ,(?=\p{L})/u;
const NOTHING = /^(?:null|undefined|n\/a|none|nan|-|_+)$/iu;

export const emptyField = defineSignal({
  id: 'empty-field',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has a hole where a name or firm was to be filled in, such as “Hi ,”',
  whenWrong: 'A slip of the space bar.',
  find: (facts) => {
    const greeting = facts.note && greetingOf(facts.note);
    if (greeting && (greeting.gap || NOTHING.test(greeting.name)))
      return [
        { field: 'note', span: [greeting.start, Math.max(greeting.end, greeting.start + 1)], strength: 1 },
      ];
    return inFolded(facts, EMPTY_PLACE, 0.8);
  },
});

import { greetingOf } from '../../automation-greeting';
import { defineSignal } from '../../signal';

/** What tools put where a first name is missing. */
const FALLBACK =
  /^(?:there|(?:linkedin )?(?:member|user)|valued (?:user|customer|member|client)|(?:dear )?(?:subscriber|customer|guest|friend|recipient|contact|candidate|prospect)|mitglied|membre|miembro|membro|utente|usuario|usuaria|lid|czlonku|first ?name|name)$/iu;
const ENGLISH = /^(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))$/u;

export const fallbackWord = defineSignal({
  id: 'fallback-word',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'greets you with the word a tool puts where it has no name, such as “there”',
  whenWrong: '“Hi there” is also how some people greet.',
  find: ({ note, language }) => {
    const greeting = note && greetingOf(note);
    if (!greeting || !FALLBACK.test(greeting.name)) return [];
    // An English fallback in another language cannot be a person's word; "Hi there" in English can.
    const isEnglish = ENGLISH.test(greeting.word) && (language === 'en' || language === null);
    const strength = greeting.name.toLowerCase() === 'there' && isEnglish ? 0.4 : 1;
    return [{ field: 'note', span: [greeting.start, greeting.end], strength }];
  },
});

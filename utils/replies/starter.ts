import type { Language, ReplyKind } from '../model';
import { REPLY_LANGUAGES } from './languages';
import { joinSentences, renderTemplate } from './render';
import type { Phrasings, Register, ReplyLanguage } from './shape';

/** A template to begin with: Winnow's own first phrasing of an intent, with the slots that the user's templates know. */
export function starterTemplate(kind: ReplyKind, code: Language, register: Register): string {
  const language = REPLY_LANGUAGES[code];
  const say = ([first]: Phrasings, slots: Record<string, string> = {}): string =>
    renderTemplate(first, slots, register) ?? '';
  const { greeting, thanks, glue } = language;
  const hello = `{{#if firstName}}${say(greeting.named, { firstName: '{{firstName}}', fullName: '{{firstName}}' })}{{else}}${say(greeting.plain)}{{/if}}`;
  const opening =
    kind === 'follow-instead'
      ? say(thanks.note)
      : `{{#if role}}${say(thanks.role, { role: '{{role}}', ofRole: 'de {{role}}' })}{{else}}${say(thanks.note)}{{/if}}`;
  return joinSentences([hello, opening, ...bodyOf(kind, language, say)], glue);
}

function bodyOf(
  kind: ReplyKind,
  language: ReplyLanguage,
  say: (phrasings: Phrasings, slots?: Record<string, string>) => string,
): string[] {
  switch (kind) {
    case 'decline':
      return [
        `{{#if job}}${say(language.decline['not-looking'])}{{else}}${say(language.decline['small-network'])}{{/if}}`,
        `{{#if job}}${say(language.wish.job)}{{else}}${say(language.wish.person)}{{/if}}`,
      ];
    case 'not-now':
      return [say(language.notNow.job), say(language.later.job)];
    case 'ask-details':
      return [
        `{{#if questions}}${say(language.ask.details, { items: '{{questions}}' })}{{/if}}`,
        say(language.ask.closing.job),
      ];
    case 'accept':
      return [say(language.accept.person), say(language.next.person)];
    case 'follow-instead':
      return [say(language.follow), say(language.wish.person)];
    case 'refer':
      return [say(language.refer.job)];
  }
}

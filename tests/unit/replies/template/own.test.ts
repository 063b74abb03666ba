import { describe, expect, it } from 'vitest';
import type { ReplyTemplate } from '../../../../utils/model';
import { LANGUAGES, REPLY_KINDS, replySettingsSchema } from '../../../../utils/model';
import { composeReplies, starterTemplate } from '../../../../utils/replies';
import { fillTemplate, parseTemplate } from '../../../../utils/replies/template';
import { goalsOf, offerOf, resultWith } from '../example';
import { EMPTY, FULL } from './values';

const invitation = { id: 'a', name: 'Anna Beispiel', note: 'Hello, a Data Engineer role in Utrecht.' };
const result = resultWith({
  verdict: 'decline',
  language: 'en',
  intent: 'recruiting',
  offer: offerOf({ role: 'Data Engineer' }),
});

function declineWith(...templates: Partial<ReplyTemplate>[]): string | undefined {
  const settings = replySettingsSchema.parse({
    templates: templates.map((template, index) => ({
      id: `t${index}`,
      kind: 'decline',
      language: 'en',
      text: '',
      ...template,
    })),
  });
  return composeReplies(invitation, result, goalsOf({}), 'en', settings).find(
    ({ kind }) => kind === 'decline',
  )?.text;
}

describe('the user’s own templates', () => {
  const plain = declineWith();

  it('take the place of Winnow’s words, the first that fits', () => {
    expect(declineWith({ text: 'No, {{firstName|friend}}.' }, { text: 'Second' })).toBe('No, Anna.');
    expect(declineWith({ text: '{{company}} it is' }, { text: 'Second' })).toBe('Second');
  });

  it('of another intent or language, with a fault, or empty leave Winnow’s words', () => {
    expect(plain).toContain('Anna');
    for (const other of [
      { kind: 'accept' },
      { language: 'de' },
      { text: '{{nme}}' },
      { text: ' ' },
      { text: '{{company}}' },
    ] as const)
      expect(declineWith({ text: 'Own.', ...other })).toBe(plain);
  });

  it('are not used where nobody should answer', () => {
    const settings = replySettingsSchema.parse({
      templates: [{ id: 'x', kind: 'decline', language: 'en', text: 'No.' }],
    });
    expect(composeReplies(invitation, { ...result, verdict: 'report' }, goalsOf({}), 'en', settings)).toEqual(
      [],
    );
  });

  it('begin from templates of Winnow’s own that can be read, and be filled from any request', () => {
    for (const kind of REPLY_KINDS)
      for (const language of LANGUAGES)
        for (const register of ['informal', 'formal'] as const) {
          const starter = starterTemplate(kind, language, register);
          const parsed = parseTemplate(starter);
          if (!parsed.ok) throw new Error(`${kind} ${language}: ${starter}`);
          for (const values of [EMPTY, FULL]) {
            const { text } = fillTemplate(parsed.nodes, values);
            expect(text).not.toBeNull();
            expect(text).not.toMatch(/[[\]{}]| {2}/u);
          }
        }
  });
});

describe('the register', () => {
  const german = { id: 'b', name: 'Anna Beispiel', note: 'Hallo, hast du Lust auf einen neuen Job?' };
  const say = (register: string): string =>
    composeReplies(
      german,
      resultWith({ ...result, language: 'de', verdict: 'ask', missing: ['role', 'client'] }),
      goalsOf({}),
      'en',
      replySettingsSchema.parse({ register }),
    )
      .map(({ text }) => text)
      .join('\n');

  it('follows the note, or the user’s setting', () => {
    expect(say('as-the-note')).toMatch(/\b(?:du|dir|dich|magst|kannst)\b/iu);
    expect(say('as-the-note')).not.toMatch(/\b(?:Sie|Ihnen|Ihre)\b/u);
    expect(say('informal')).toBe(say('as-the-note'));
    expect(say('formal')).toMatch(/\b(?:Sie|Ihnen|Ihre)\b/u);
    expect(say('formal')).not.toMatch(/\b(?:du|dir|dich)\b/iu);
  });
});

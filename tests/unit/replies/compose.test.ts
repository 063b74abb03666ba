import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/model';
import { composeReplies } from '../../../utils/replies';
import { goalsOf, invitationOf, offerOf, resultWith } from './example';

const job = { intent: 'recruiting', verdict: 'decline' } as const;

function texts(...args: Parameters<typeof composeReplies>): Record<string, string> {
  return Object.fromEntries(composeReplies(...args).map(({ kind, text }) => [kind, text]));
}

const kinds = (goals: Parameters<typeof goalsOf>[0], changes = {}) =>
  composeReplies(invitationOf(), resultWith({ ...job, ...changes }), goalsOf(goals)).map(({ kind }) => kind);

const decline = (goals: Parameters<typeof goalsOf>[0], changes: Parameters<typeof resultWith>[0]) =>
  texts(invitationOf(), resultWith({ verdict: 'decline', ...changes }), goalsOf(goals))['decline'];

const ask = (changes: Parameters<typeof resultWith>[0], goals: Parameters<typeof goalsOf>[0] = {}) =>
  texts(invitationOf(), resultWith(changes), goalsOf(goals))['ask-details'] ?? '';

const languageOf = (
  changes: Parameters<typeof resultWith>[0],
  goals: Parameters<typeof goalsOf>[0],
  fallback?: 'nl',
) =>
  composeReplies(
    invitationOf({ note: changes?.language ? 'x' : null }),
    resultWith(changes),
    goalsOf(goals),
    fallback,
  )[0]?.language;

const declineFor = (id: string, name: string) =>
  texts(invitationOf({ id, name }), resultWith(), goalsOf())['decline'];

const declineOf = (headline: string) =>
  texts(invitationOf({ id: null, headline }), resultWith(), goalsOf())['decline'];

describe('which replies are offered', () => {
  it('offers none where the advice is not to answer', () => {
    const result = resultWith({ verdict: 'report', guidance: 'report-do-not-answer' });
    expect(composeReplies(invitationOf(), result, goalsOf())).toEqual([]);
  });

  it.each([
    ['accept', 'accept'],
    ['ask', 'ask-details'],
    ['decline', 'decline'],
  ] as const)('suggests for %s first %s', (verdict, kind) => {
    expect(composeReplies(invitationOf(), resultWith({ verdict }), goalsOf())[0]?.kind).toBe(kind);
  });

  it('still offers words where no reply is needed', () => {
    const result = resultWith({ verdict: 'decline', guidance: 'no-reply-needed' });
    expect(composeReplies(invitationOf({ note: null }), result, goalsOf()).length).toBeGreaterThan(1);
  });

  it('leaves no door open that is shut: closed and never-listed people are offered no "not now"', () => {
    expect(kinds({ intent: 'open' })).toContain('not-now');
    expect(kinds({ intent: 'closed' })).not.toContain('not-now');
    expect(kinds({ intent: 'open' }, { decidedBy: 'never-list' })).not.toContain('not-now');
    expect(kinds({ intent: 'looking' })).not.toContain('not-now');
  });
});

describe('reasons are the user’s own rules', () => {
  it('names the roles looked for, as examples, where the offered one is another', () => {
    const text = decline(
      { targetRoles: ['Product Designer', 'UX Designer', 'Art Director'] },
      { ...job, offer: offerOf({ role: 'Platform Engineer', company: 'Nordholm' }) },
    );
    expect(text).toContain('such as Product Designer or UX Designer');
    expect(text).toContain('Platform Engineer role at Nordholm');
  });

  it('does not say "role" twice', () => {
    const text = decline({ targetRoles: ['Baker'] }, { ...job, offer: offerOf({ role: 'a Cook position' }) });
    expect(text).toContain('the Cook role');
  });

  it('names contract or remote rules only where they are set and broken', () => {
    expect(
      decline({ contractTypes: ['contract'] }, { ...job, offer: offerOf({ contractType: 'permanent' }) }),
    ).toMatch(/contract/u);
    expect(decline({ remote: 'remote' }, { ...job, offer: offerOf({ remote: 'onsite' }) })).toMatch(
      /remote/u,
    );
    expect(decline({ remote: 'remote' }, { ...job, offer: offerOf({ remote: 'remote' }) })).not.toMatch(
      /remote/u,
    );
  });

  it('asks for no more than the truth: close offers fail on details, offers without a role on the roles looked for', () => {
    const offer = offerOf({ role: 'Senior Product Designer' });
    expect(decline({ targetRoles: ['Product Designer'] }, { ...job, offer })).toMatch(/details|comes close/u);
    expect(decline({ targetRoles: ['Product Designer'] }, { ...job, offer: offerOf() })).toContain(
      'such as Product Designer',
    );
    expect(decline({}, { ...job, offer: offerOf() })).toMatch(/know the role|Without the role/u);
    expect(decline({}, { ...job, offer })).toMatch(/direction|want to do next/u);
  });

  it('never tells what pay the user wants', () => {
    const text = decline(
      { salary: { min: 91_234, currency: 'EUR', period: 'year' } },
      { ...job, offer: offerOf({ role: 'Chef' }) },
    );
    expect(text).not.toMatch(/91|EUR|pay|salary/u);
  });

  it('says that one is not looking where one is not', () => {
    for (const intent of ['closed', 'hiring', 'selling', 'networking'] as const)
      expect(
        decline({ intent, targetRoles: ['Chef'] }, { ...job, offer: offerOf({ role: 'Cook' }) }),
      ).toMatch(/not looking|not on my mind|staying where/u);
  });

  it('names the rule of whom one accepts', () => {
    const by = { decidedBy: 'accept-only' } as const;
    expect(decline({ acceptOnly: 'known' }, by)).toMatch(/know/u);
    expect(decline({ acceptOnly: 'met-or-worked-with' }, by)).toMatch(/met|meeting/u);
  });
});

describe('questions', () => {
  it('asks for what is missing and for nothing else', () => {
    const text = ask({
      intent: 'recruiting',
      missing: ['client', 'place'],
      offer: offerOf({ role: 'Cook' }),
    });
    expect(text).toMatch(/which company it’s for and where it’s based \(on site or remote\)\?/u);
    expect(text).not.toMatch(/pay|senior|contract|tools/u);
  });

  it('asks for four things at most, and for pay only where the user wants to', () => {
    const missing = ['client', 'role', 'pay', 'place', 'contract', 'stack'] as const;
    expect(ask({ intent: 'recruiting', missing: [...missing] })).toMatch(
      /which company it’s for, what the role is, what the pay range is and where it’s based/u,
    );
    expect(ask({ intent: 'recruiting', missing: [...missing] }, { askAboutPay: false })).not.toMatch(/pay/u);
  });

  it('asks a stranger who only wants to connect what they have in mind', () => {
    expect(ask({ missing: ['purpose', 'why-me'] })).toMatch(
      /what you have in mind and what made you think of me\?/u,
    );
  });
});

describe('language and register', () => {
  it('is the note’s; else the first of the user’s, or the interface’s where Winnow does not write that; else English', () => {
    expect(languageOf({ language: 'pl' }, { languages: ['de'] })).toBe('pl');
    expect(languageOf({ language: null }, { languages: ['pt-BR', 'de'] })).toBe('pt');
    expect(languageOf({ language: null }, { languages: ['sv', 'pt-BR', 'de'] }, 'nl')).toBe('nl');
    expect(languageOf({ language: null }, {}, 'nl')).toBe('en');
    expect(languageOf({ language: null }, {})).toBe('en');
    expect(languageOf({ language: null, notLookedAt: ['language'] }, { languages: ['de'] }, 'nl')).toBe('nl');
  });

  it.each([
    [
      'de',
      'Hallo, ich habe dein Profil gesehen und würde dir gern schreiben.',
      /\b(?:du|dich|dir|deine?)\b/u,
      /\b(?:Sie|Ihnen|Ihre?)\b/u,
    ],
    [
      'de',
      'Guten Tag, ich habe Ihr Profil gesehen und würde Ihnen gern schreiben.',
      /\b(?:Sie|Ihnen|Ihre?)\b/u,
      /\b(?:du|dich|dir|deine?)\b/u,
    ],
    [
      'fr',
      'Salut, j’ai vu ton profil, tu serais partant ?',
      /\b(?:tu|ton|te|toi)\b|-tu\b/u,
      /\b(?:vous|votre)\b/u,
    ],
    [
      'fr',
      'Bonjour, j’ai vu votre profil, seriez-vous disponible ?',
      /\b(?:vous|votre)\b/u,
      /\b(?:tu|ton|toi)\b/u,
    ],
    [
      'es',
      'Buenos días, me gustaría presentarle a usted nuestra empresa.',
      /\b(?:su|le|podría|usted|puede)\b/u,
      /\b(?:tu|tú|te|puedes)\b/u,
    ],
    [
      'it',
      'Gentile Anna, Le scrivo perché il Suo profilo è interessante.',
      /\b(?:Le|Suo|Potrebbe|potrebbe|Buongiorno)\b/u,
      /\b(?:ti|tuo|Ciao)\b/u,
    ],
    [
      'nl',
      'Geachte mevrouw, ik las uw profiel en hoor graag van u.',
      /\b(?:u|uw)\b/u,
      /\b(?:je|jou|jouw)\b/u,
    ],
  ])('follows the %s note’s register', (language, note, wanted, unwanted) => {
    const result = resultWith({ language, intent: 'recruiting', missing: ['client', 'why-me'] });
    const all = Object.values(texts(invitationOf({ note }), result, goalsOf())).join('\n');
    expect(all).toMatch(wanted);
    expect(all).not.toMatch(unwanted);
  });
});

describe('phrasing', () => {
  it('hangs on the id, not on the name', () => {
    expect(declineFor('a', 'Anna Beispiel')?.replace('Anna', 'Kai')).toBe(declineFor('a', 'Kai Muster'));
    const several = new Set(Array.from({ length: 40 }, (_, i) => declineFor(`id-${i}`, 'Anna Beispiel')));
    expect(several.size).toBeGreaterThan(6);
  });

  it('without an id hangs on headline and note', () => {
    expect(declineOf('Chef')).toBe(declineOf('Chef'));
    expect(new Set(Array.from({ length: 20 }, (_, i) => declineOf(`Chef ${i}`))).size).toBeGreaterThan(3);
  });

  it.each(LANGUAGES)('greets nobody by a wrong name in %s', (language) => {
    const result = resultWith({ language });
    for (const { text } of composeReplies(invitationOf({ name: 'LinkedIn Member' }), result, goalsOf()))
      expect(text).not.toMatch(/LinkedIn Member|LinkedIn様|undefined|null/u);
  });
});

describe('who looks for work', () => {
  const seeker = (goals: Parameters<typeof goalsOf>[0], headline: string, more = {}) =>
    composeReplies(
      { id: 's', name: 'Anna Beispiel', headline, note: 'Your team is growing. Could you refer me?' },
      resultWith({ verdict: 'accept', intent: 'recruiting', language: 'en', ...more }),
      goalsOf(goals),
    ).map(({ text }) => text);

  it('is asked for what they can show, and not thanked for an offer, by somebody who hires', () => {
    const [accept = ''] = seeker({ intent: 'hiring' }, 'Baker, open to work');
    expect(accept).toMatch(/About the referral.*CV/u);
    expect(accept).not.toMatch(/thinking of me|in mind|role at/u);
    expect(seeker({ intent: 'looking' }, 'Baker, open to work')[0]).not.toBe(accept);
    expect(seeker({ intent: 'closed' }, 'Baker', { intent: 'job-seeking' })[0]).toMatch(
      /About the referral/u,
    );
  });
});

describe('two senders of one firm', () => {
  it('rarely get the same words, and the same sender always does, whatever the name', () => {
    const of = (id: string, name = 'Anna Beispiel') =>
      composeReplies(
        { id, name, headline: 'Recruiter at Nordholm', note: 'A role for you?' },
        resultWith({ verdict: 'decline', intent: 'recruiting', language: 'en' }),
        goalsOf({ intent: 'closed' }),
      )[0]?.text ?? '';
    const different = new Set(Array.from({ length: 20 }, (_, index) => of(`r${index}`)));
    expect(different.size).toBeGreaterThanOrEqual(8);
    expect(of('r1', 'Kai Muster').replace('Kai', 'Anna')).toBe(of('r1'));
  });
});

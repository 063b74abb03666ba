import { describe, expect, it } from 'vitest';
import type { ReplyKind } from '../../../utils/model';
import { composeReplies } from '../../../utils/replies';
import { greetingNames } from '../../../utils/replies/name';
import { goalsOf, invitationOf, offerOf, resultWith } from './example';

interface Request {
  invitation?: Parameters<typeof invitationOf>[0];
  result?: Parameters<typeof resultWith>[0];
  goals?: Parameters<typeof goalsOf>[0];
}

function reply(kind: ReplyKind, { invitation, result, goals }: Request): string {
  const replies = composeReplies(invitationOf(invitation), resultWith(result), goalsOf(goals));
  return replies.find((one) => one.kind === kind)?.text ?? '';
}

const job = { verdict: 'accept', intent: 'recruiting' } as const;
const open = { intent: 'open', targetRoles: ['Cook', 'Baker'] } as const;

describe('an answer to what the note asks', () => {
  it.each([
    ['en', 'Hello, shall I send you the description?', /so yes, please send me the details/u],
    ['de', 'Hallo, darf ich dir die Beschreibung schicken?', /also ja, schick mir gern die Einzelheiten/u],
    ['fr', 'Bonjour, puis-je vous envoyer le descriptif ?', /oui, envoyez-moi/u],
    ['es', 'Hola, ¿te puedo enviar la descripción?', /así que sí: envíame/u],
    ['pt', 'Olá, posso enviar a descrição?', /por isso sim, pode enviar/u],
    ['it', 'Ciao, posso inviarti la descrizione?', /quindi sì, mandami/u],
    ['nl', 'Hoi, zal ik je de vacature sturen?', /dus ja, stuur me/u],
    ['pl', 'Cześć, czy mogę Ci przesłać opis?', /więc tak, prześlij mi/u],
    ['ja', 'はじめまして。求人票をお送りしてもよろしいでしょうか。', /詳細を/u],
  ])('says yes in %s to who offers to send more', (language, note, yes) => {
    const offer = offerOf({ role: 'Cook' });
    expect(reply('accept', { invitation: { note }, result: { ...job, language, offer } })).toMatch(yes);
  });

  it('asks for the pay with it only where it is left out and the user asks about pay', () => {
    const note = 'Hello, shall I send you the description?';
    const paid = offerOf({ role: 'Cook', salary: { min: 1, max: null, currency: 'EUR', period: 'year' } });
    const send = (offer = offerOf({ role: 'Cook' }), askAboutPay = true) =>
      reply('accept', { invitation: { note }, result: { ...job, offer }, goals: { askAboutPay } });
    expect(send()).toMatch(/pay range/u);
    expect(send(paid)).not.toMatch(/pay range/u);
    expect(send(undefined, false)).not.toMatch(/pay range/u);
  });

  it('turns a call down by name, or finds a time for it', () => {
    const invitation = { note: 'Hi, we help teams like yours. Worth a quick call?' };
    const selling = { intent: 'selling' } as const;
    expect(reply('decline', { invitation, result: { verdict: 'decline', ...selling } })).toMatch(/call/u);
    expect(
      reply('decline', {
        invitation: { note: 'Hi, buy our tea.' },
        result: { verdict: 'decline', ...selling },
      }),
    ).not.toMatch(/call/u);
    expect(reply('accept', { invitation, result: { verdict: 'accept', ...selling } })).toMatch(
      /would suit you/u,
    );
  });

  it.each([
    'Hi, we make coffee for teams like yours.',
    'Hi, we run a call centre for firms like yours.',
    'Hi, I heard your talk on sour soils. Our tool does that.',
  ])('sees no call in “%s”', (note) => {
    const text = reply('decline', {
      invitation: { note },
      result: { verdict: 'decline', intent: 'selling' },
    });
    expect(text).not.toMatch(/call/u);
  });

  it('thanks for kind words only with a yes', () => {
    const invitation = { note: 'Hi, we loved the app you built. Shall we work together?' };
    const of = (kind: ReplyKind) =>
      reply(kind, { invitation, result: { intent: 'selling', verdict: 'accept' } });
    expect(of('accept')).toMatch(/kind words/u);
    expect(of('decline')).not.toMatch(/kind words/u);
  });

  it('names the referral that is asked for, and the internship that is looked for', () => {
    const seeker = { verdict: 'accept', intent: 'job-seeking' } as const;
    expect(reply('accept', { invitation: { note: 'Could you refer me?' }, result: seeker })).toMatch(
      /About the referral/u,
    );
    const note = 'Hello, I am looking for an internship. Could you help me?';
    expect(
      reply('decline', { invitation: { note }, result: { verdict: 'decline', intent: 'asking-favour' } }),
    ).toMatch(/internship/u);
  });

  it('is glad that something helped only where the note says so', () => {
    const axes = { ...resultWith().axes, personalization: { level: 2 as const, score: 60 } };
    const about = (note: string) =>
      reply('accept', { invitation: { note }, result: { axes, verdict: 'accept' } });
    expect(about('Hi, your talk on sour soils helped us a lot.')).toMatch(
      /my talk on sour soils (?:helped|was of help)/u,
    );
    expect(about('Hi, your talk on sour soils was fun.')).toMatch(/my talk on sour soils/u);
    expect(about('Hi, your talk on sour soils was fun. Could you help me?')).not.toMatch(/help/u);
  });
});

describe('the user’s own terms', () => {
  const onsite = offerOf({ role: 'Cook', remote: 'onsite', location: 'Leeds' });
  const asked = { verdict: 'ask', intent: 'recruiting', missing: ['pay'], offer: onsite } as const;

  it('are said where the offer breaks the one on where work is done, and are followed by what is missing', () => {
    const text = reply('ask-details', {
      result: { ...asked, missing: ['pay'] },
      goals: { ...open, targetRoles: ['Cook'], remote: 'remote' },
    });
    expect(text).toMatch(/fully remote roles.*If so, could you tell me what the pay range is\?/u);
    const flexible = { intent: 'open', remote: 'remote-or-hybrid' } as const;
    expect(reply('ask-details', { result: { ...asked, missing: ['pay'] }, goals: flexible })).toMatch(
      /remote or hybrid/u,
    );
    expect(
      reply('ask-details', { result: { ...asked, missing: ['pay'] }, goals: { intent: 'open' } }),
    ).not.toMatch(/remote roles/u);
  });

  it('name the roles looked for to who names none, and nothing to who looks for no work', () => {
    const vague = {
      verdict: 'ask',
      intent: 'recruiting',
      missing: ['role', 'place'],
      offer: offerOf(),
    } as const;
    const of = (intent: 'open' | 'closed') =>
      reply('ask-details', {
        result: { ...vague, missing: [...vague.missing] },
        goals: { ...open, targetRoles: ['Cook', 'Baker'], intent },
      });
    expect(of('open')).toMatch(/roles such as Cook or Baker/u);
    expect(of('closed')).not.toMatch(/Cook/u);
  });
});

describe('what is asked for', () => {
  const ask = (note: string, headline: string, changes: Parameters<typeof resultWith>[0]) =>
    reply('ask-details', {
      invitation: { note, headline },
      result: { verdict: 'ask', intent: 'recruiting', ...changes },
      goals: { intent: 'open' },
    });

  it('holds the company where the sender writes for a client, or names neither role nor company', () => {
    const offer = offerOf({ company: 'Nordholm' });
    expect(
      ask('A role with one of our clients?', 'Recruiter at Nordholm', { missing: ['role', 'place'], offer }),
    ).toMatch(/which company/u);
    expect(
      ask('A great role for you?', 'Recruiter at Nordholm', { missing: ['role', 'place'], offer }),
    ).toMatch(/which company/u);
    expect(
      ask('A role at Nordholm?', 'Recruiter at Nordholm', { missing: ['role', 'place'], offer }),
    ).not.toMatch(/which company/u);
  });

  it('does not hold the company that the headline of one of its people names', () => {
    const changes = {
      missing: ['client', 'pay'] as ('client' | 'pay')[],
      offer: offerOf({ role: 'Cook' }),
      inviter: { role: 'hr', seniority: null } as const,
    };
    expect(ask('We look for a Cook.', 'HR in Lumenia', changes)).not.toMatch(/which company/u);
    expect(ask('We look for a Cook.', 'HR', changes)).toMatch(/which company/u);
  });

  it('drops the contract before the pay', () => {
    const text = ask('A role?', 'Recruiter', {
      missing: ['role', 'client', 'place', 'contract', 'pay'],
      offer: offerOf(),
    });
    expect(text).toMatch(/pay range/u);
    expect(text).not.toMatch(/contract/u);
  });
});

describe('the address', () => {
  const first = (name: string, note: string, language: string) =>
    reply('decline', { invitation: { name, note }, result: { verdict: 'decline', language } });

  it.each([
    ['en', 'Dear Ms Muster, a word?', 'Dr. Anna Beispiel', /^Dear Dr\. Beispiel,/u],
    ['en', 'Hello! A word?', 'Anna Beispiel', /^Hello Anna,/u],
    [
      'de',
      'Sehr geehrte Frau Muster, ich schreibe Ihnen.',
      'Prof. Dr. Anna Beispiel',
      /^Guten Tag Prof\. Dr\. Beispiel,/u,
    ],
    ['de', 'Hey, hast du Zeit?', 'Anna Beispiel', /^Hey Anna,/u],
    ['fr', 'Salut, tu as un moment ?', 'Anna Beispiel', /^Salut Anna,/u],
    [
      'it',
      'Gentile Carla, Le scrivo per un ruolo.',
      'Dott.ssa Anna Beispiel',
      /^Gentile Dott\.ssa Beispiel,/u,
    ],
    ['nl', 'Geachte mevrouw, mag ik u bellen?', 'Anna de Beispiel', /^Geachte Anna de Beispiel,/u],
    ['pt', 'Oi, tudo bem?', 'Anna Beispiel', /^Oi, Anna, tudo bem\?/u],
    ['ja', 'はじめまして。ご連絡いたしました。', '山田 太郎', /^山田様　はじめまして。(?!　)/u],
  ])('answers in %s to “%s”', (language, note, name, greeting) => {
    expect(first(name, note, language)).toMatch(greeting);
  });

  it('knows title and surname, with its particles', () => {
    expect(greetingNames('Dr. Anna van der Beispiel').titled).toBe('Dr. van der Beispiel');
    expect(greetingNames('Anna Beispiel').titled).toBeNull();
  });
});

describe('a recruiter who only asks for a talk', () => {
  it('is answered as one who has a job to fill', () => {
    const result = {
      verdict: 'decline',
      intent: 'selling',
      inviter: { role: 'recruiter-agency', seniority: null },
    } as const;
    expect(reply('decline', { result, goals: { intent: 'closed' } })).toMatch(
      /current role|new role|where I am/u,
    );
    expect(reply('decline', { result, goals: { intent: 'hiring' } })).toMatch(/looking for|in the market/u);
  });
});

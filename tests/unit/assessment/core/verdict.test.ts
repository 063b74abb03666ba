import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../utils/assessment/situation';
import { decide } from '../../../../utils/assessment/verdict';
import { wouldChange } from '../../../../utils/assessment/would-change';

const BLANK: Situation = {
  userIntent: 'open',
  acceptOnly: 'anyone',
  list: null,
  hasNote: false,
  bareNote: false,
  noteRead: true,
  hasHeadline: true,
  noteIntent: 'none',
  pitch: 1,
  level: 0,
  automated: 50,
  role: 'professional',
  seniority: null,
  sameField: null,
  sameWork: null,
  industry: null,
  namesFields: false,
  lure: false,
  roleFit: 'unknown',
  namesWantedRole: false,
  fitPoints: 0,
  broken: 0,
  missing: ['purpose'],
  mutuals: 0,
  tiePoints: 0,
  met: false,
  known: false,
  workedTogether: false,
  safetyPoints: 0,
  duplicates: 0,
  sameSenderAnswered: false,
  signals: new Set(),
};
const PITCH: Partial<Situation> = {
  hasNote: true,
  noteIntent: 'selling',
  level: 1,
  automated: 75,
  role: 'sales',
};
const OFFER: Partial<Situation> = {
  hasNote: true,
  noteIntent: 'recruiting',
  level: 1,
  role: 'recruiter-agency',
  roleFit: 'unnamed',
};
const PERSONAL: Partial<Situation> = { hasNote: true, noteIntent: 'networking', level: 2, automated: 30 };
const MET: Partial<Situation> = {
  hasNote: true,
  noteIntent: 'following-up',
  met: true,
  level: 2,
  automated: 30,
};
const SCAM: Partial<Situation> = { hasNote: true, noteIntent: 'scam', safetyPoints: -60, automated: 60 };
const verdict = (...changes: Partial<Situation>[]): string =>
  decide(Object.assign({}, BLANK, ...changes)).verdict;
const INTENTS = ['looking', 'open', 'closed', 'hiring', 'networking', 'selling'] as const;

describe('precedence', () => {
  const always: Partial<Situation> = { list: { list: 'always', kind: 'firm', value: 'Kornfeld' } };
  const never: Partial<Situation> = { list: { list: 'never', kind: 'firm', value: 'Kornfeld' } };

  it('lets the always-list lift any verdict but report', () => {
    expect(verdict(PITCH)).toBe('decline');
    expect(verdict(PITCH, always)).toBe('accept');
    expect(verdict({ userIntent: 'closed' }, always)).toBe('accept');
    expect(verdict(SCAM, always)).toBe('report');
  });

  it('puts the never-list before everything but a scam', () => {
    expect(verdict(MET, never)).toBe('decline');
    expect(decide({ ...BLANK, ...MET, ...never }).decidedBy).toBe('never-list');
    expect(verdict(SCAM, never)).toBe('report');
  });

  it('declines strangers by the user’s own rule and names it, and lets those in whom the rule admits', () => {
    const rule: Partial<Situation> = { acceptOnly: 'met-or-worked-with' };
    expect(decide({ ...BLANK, ...PERSONAL, ...rule })).toMatchObject({
      verdict: 'decline',
      decidedBy: 'accept-only',
      reason: 'decline.accept-only',
    });
    expect(verdict(MET, rule)).toBe('accept');
    expect(decide({ ...BLANK, userIntent: 'closed' })).toMatchObject({
      verdict: 'decline',
      decidedBy: 'closed',
      reason: 'decline.closed',
    });
  });
});

describe('evidence rules', () => {
  it.each(INTENTS.filter((intent) => intent !== 'closed'))(
    'never declines for want of a note (%s)',
    (userIntent) => {
      for (const role of ['sales', 'coach', 'student', 'unknown', 'recruiter-agency'] as const) {
        for (const mutuals of [null, 0, 40])
          expect(verdict({ userIntent, role, mutuals })).not.toBe('decline');
      }
    },
  );

  it('does not decline from one source alone', () => {
    expect(verdict({ tiePoints: -60, mutuals: null })).toBe('ask');
    expect(verdict({ duplicates: 9 })).toBe('ask');
  });

  it('takes a failed mail merge by a seller for what it is, and of anybody else asks', () => {
    const slip: Partial<Situation> = {
      hasNote: true,
      noteIntent: 'networking',
      automated: 95,
      signals: new Set(['merge-field-left']),
    };
    expect(verdict(slip, { role: 'sales' })).toBe('decline');
    expect(verdict(slip, { role: 'professional' })).toBe('ask');
  });

  it('asks first, at least, where one grave mark of a scam stands', () => {
    expect(verdict(PERSONAL)).toBe('accept');
    expect(verdict(PERSONAL, { safetyPoints: -25 })).toBe('ask');
  });

  it('says little with little confidence, and a plain pitch with more', () => {
    expect(decide({ ...BLANK, ...PITCH }).confidence).toBeGreaterThan(
      decide({ ...BLANK, mutuals: 12, seniority: 'director', userIntent: 'looking' }).confidence,
    );
  });
});

describe('the receiver’s intent changes the outcome', () => {
  it('of a blank request by a recruiter', () => {
    expect(verdict({ userIntent: 'looking', role: 'recruiter-inhouse' })).toBe('accept');
    expect(verdict({ userIntent: 'selling', role: 'recruiter-inhouse' })).toBe('ask');
    expect(verdict({ userIntent: 'closed', role: 'recruiter-inhouse' })).toBe('decline');
  });

  it('of an offer without a role', () => {
    expect(verdict(OFFER, { userIntent: 'looking' })).toBe('ask');
    expect(verdict(OFFER, { userIntent: 'hiring' })).toBe('decline');
  });

  it('of a fitting and of a foreign role', () => {
    expect(verdict(OFFER, { userIntent: 'looking', roleFit: 'fits', missing: [] })).toBe('accept');
    expect(verdict(OFFER, { userIntent: 'looking', roleFit: 'other' })).toBe('decline');
  });

  it('of someone who looks for work', () => {
    const seeker: Partial<Situation> = {
      hasNote: true,
      noteIntent: 'job-seeking',
      level: 1,
      role: 'professional',
      sameField: true,
      sameWork: true,
    };
    expect(verdict(seeker, { userIntent: 'hiring' })).toBe('accept');
    expect(verdict(seeker, { userIntent: 'hiring', sameWork: false })).toBe('ask');
    expect(verdict(seeker, { userIntent: 'closed' })).toBe('decline');
  });

  it('but a mass pitch is declined by all, and an earlier meeting welcomed by all', () => {
    for (const userIntent of INTENTS) {
      expect(verdict(PITCH, { userIntent })).toBe('decline');
      expect(verdict(MET, { userIntent })).toBe('accept');
    }
  });
});

describe('what would change the verdict', () => {
  it('names the missing role, and keeps its word', () => {
    for (const userIntent of ['looking', 'open'] as const) {
      const situation: Situation = { ...BLANK, ...OFFER, automated: 85, userIntent };
      expect(wouldChange(situation, decide(situation))).toContainEqual({
        change: 'named-role',
        verdict: 'accept',
        vars: {},
      });
    }
  });

  it('names the purpose of a blank request', () => {
    expect(wouldChange(BLANK, decide(BLANK)).map((c) => c.change)).toContain('clear-purpose');
  });

  it('has nothing to say where the verdict is accept, report, or the user’s list', () => {
    for (const change of [
      MET,
      SCAM,
      { ...PITCH, list: { list: 'never', kind: 'firm', value: 'x' } } as const,
    ]) {
      const situation: Situation = { ...BLANK, ...change };
      expect(wouldChange(situation, decide(situation))).toEqual([]);
    }
  });
});

describe('who is admitted where only acquaintances are', () => {
  const rule: Partial<Situation> = { userIntent: 'closed', acceptOnly: 'known', mutuals: 3 };
  const verdictOf = (s: Partial<Situation>): string => decide({ ...BLANK, ...rule, ...s }).verdict;

  it('turns away who only has a badge, follows or went to the same school', () => {
    for (const signal of ['verified', 'follows-you', 'shared-school'])
      expect(verdictOf({ signals: new Set([signal]), tiePoints: 5 })).toBe('decline');
  });

  it('asks where many mutual connections make an acquaintance likely, unless they sell or recruit', () => {
    expect(verdictOf({ mutuals: 30 })).toBe('ask');
    expect(verdictOf({ mutuals: 30, role: 'sales' })).toBe('decline');
    expect(verdictOf({ mutuals: 30, acceptOnly: 'met-or-worked-with' })).toBe('decline');
  });
});

describe('trades', () => {
  it('of those whom one serves are clients, those one avoids are not wanted however they write', () => {
    const written: Partial<Situation> = {
      hasNote: true,
      noteIntent: 'networking',
      level: 1,
      role: 'professional',
    };
    const decided = (s: Partial<Situation>): string =>
      decide({ ...BLANK, ...written, userIntent: 'selling', ...s }).verdict;
    expect(decided({ industry: 'wanted' })).toBe('accept');
    expect(decided({ industry: null })).toBe('ask');
    expect(decided({ industry: 'avoided', seniority: 'founder', role: 'founder' })).not.toBe('accept');
  });
});

describe('what the receiver has ruled out, and whom they wait for', () => {
  const offer: Partial<Situation> = {
    hasNote: true,
    userIntent: 'looking',
    noteIntent: 'recruiting',
    role: 'recruiter-agency',
    roleFit: 'fits',
    level: 2,
    missing: [],
  };
  const of = (change: Partial<Situation>) => decide({ ...BLANK, ...change });

  it('declines a fitting offer from a firm or an industry that was ruled out, by that rule', () => {
    expect(of(offer).verdict).toBe('accept');
    for (const change of [{ signals: new Set(['company-avoided']) }, { industry: 'avoided' as const }]) {
      expect(of({ ...offer, ...change })).toMatchObject({ verdict: 'decline', reason: 'decline.ruled-out' });
    }
  });

  it('welcomes a silent request from a preferred firm while one seeks work, and asks at any other', () => {
    const silent: Partial<Situation> = { userIntent: 'looking', role: 'hr' };
    expect(of(silent).verdict).toBe('ask');
    expect(of({ ...silent, signals: new Set(['company-preferred']) }).verdict).toBe('accept');
  });

  it('asks an agency that has one person for the post to fill, and declines its job offers', () => {
    const hiring: Partial<Situation> = { ...offer, userIntent: 'hiring', level: 1, roleFit: 'unnamed' };
    expect(of({ ...hiring, namesWantedRole: true }).verdict).toBe('ask');
    expect(of(hiring).verdict).toBe('decline');
  });

  it('asks an applicant who says nothing of the place, and takes one who does', () => {
    const applicant: Partial<Situation> = {
      hasNote: true,
      userIntent: 'hiring',
      noteIntent: 'job-seeking',
      sameWork: true,
      sameField: true,
    };
    expect(of({ ...applicant, level: 0 }).verdict).toBe('ask');
    expect(of({ ...applicant, level: 1 }).verdict).toBe('accept');
  });

  it('asks a peer of a close circle whether one knows them, where only the known are taken', () => {
    const known: Partial<Situation> = { userIntent: 'closed', acceptOnly: 'known', sameField: true };
    expect(of({ ...known, seniority: 'director', mutuals: 5 }).verdict).toBe('ask');
    expect(of({ ...known, seniority: 'director', mutuals: 0 }).verdict).toBe('decline');
    expect(of({ ...known, signals: new Set(['referrer-named']) }).verdict).toBe('ask');
    expect(of({ ...known, role: 'hr', mutuals: 40 }).verdict).toBe('decline');
  });

  it('asks about an offer that breaks one term, and declines one that breaks more', () => {
    expect(of({ ...offer, level: 1, fitPoints: -4, broken: 1 }).verdict).not.toBe('decline');
    const declined = of({ ...offer, level: 0, automated: 80, roleFit: 'near', fitPoints: -10, broken: 2 });
    expect(declined.verdict).toBe('decline');
  });

  it('asks a silent stranger of no field that a networker named, and takes one of them', () => {
    const silent: Partial<Situation> = { userIntent: 'networking', namesFields: true };
    expect(of(silent).verdict).toBe('ask');
    expect(of({ ...silent, sameField: true }).verdict).toBe('accept');
    expect(of({ ...silent, namesFields: false }).verdict).toBe('accept');
  });
});

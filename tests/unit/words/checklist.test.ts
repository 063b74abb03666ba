import { describe, expect, it } from 'vitest';
import type { NoteIntent, Role } from '../../../utils/model';
import { NOTE_INTENTS, ROLES } from '../../../utils/model';
import type { Check, ChecklistGround } from '../../../utils/words/checklist';
import { checklist, CHECKS } from '../../../utils/words/checklist';
import { enChecklist } from '../../../utils/words/en/checklist';
import { fill } from '../../../utils/words/fill';

type More = Partial<Omit<ChecklistGround, 'assessment'>> & Partial<ChecklistGround['assessment']>;

function look(role: Role, { verdict, intent, offer, axes, inviter, ...more }: More = {}): Check[] {
  return checklist({
    assessment: {
      verdict: verdict ?? 'ask',
      intent: intent ?? 'none',
      offer: offer ?? null,
      inviter: inviter ?? { role, seniority: null },
      axes: axes ?? { safety: { score: null } },
    },
    invitation: { kind: 'person' },
    firm: 'NordBahn',
    settled: false,
    ...more,
  });
}

describe('what to look for on a profile', () => {
  it('follows from who wrote', () => {
    expect(look('recruiter-agency')).toEqual(['field', 'client', 'tenure', 'both']);
    expect(look('founder')[0]).toBe('owner');
    expect(look('founder', { firm: null })[0]).toBe('ownerAnywhere');
    expect(look('unknown', { intent: 'job-seeking' })[0]).toBe('work');
  });

  it('is two to four different things for whomever, and names no firm where there is none', () => {
    const intents: readonly NoteIntent[] = NOTE_INTENTS;
    for (const role of ROLES)
      for (const intent of intents)
        for (const firm of ['NordBahn', null])
          for (const mutualConnections of [null, 0, 4])
            for (const score of [null, 20]) {
              const lines = look(role, {
                intent,
                firm,
                invitation: { mutualConnections },
                axes: { safety: { score } },
              });
              expect(lines.length).toBeGreaterThanOrEqual(2);
              expect(lines.length).toBeLessThanOrEqual(4);
              expect(new Set(lines).size).toBe(lines.length);
              const nameless = lines.map((check) => fill(enChecklist[check], { firm: firm ?? '' }, 'en'));
              expect(nameless.filter((line) => !/^\p{Lu}[^{}]*\.$/u.test(line))).toEqual([]);
              const ofAFirm = lines.filter((check) => check === 'tenure' || check === 'owner');
              expect(firm === null ? ofAFirm : []).toEqual([]);
            }
  });

  it('leaves out what the card tells, and looks at the profile itself first where there is doubt', () => {
    expect(look('student', { invitation: { mutualNames: ['Bo Lind'] } })).not.toContain('both');
    expect(look('student', { axes: { safety: { score: 30 } } })[0]).toBe('past');
  });

  it('is not there where a look would be pointless', () => {
    expect(look('sales', { settled: true })).toEqual([]);
    expect(look('sales', { verdict: 'report' })).toEqual([]);
    expect(look('unknown', { invitation: { kind: 'newsletter' } })).toEqual([]);
  });

  it('has a sentence for each of its lines', () => {
    expect(Object.keys(enChecklist).toSorted()).toEqual([...CHECKS].toSorted());
  });
});

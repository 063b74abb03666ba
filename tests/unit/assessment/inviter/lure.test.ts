import { describe, expect, it } from 'vitest';
import { lureIn } from '../../../../utils/assessment/roles/lure';
import { assessInvitation } from '../../../../utils/judge';
import { goalsSchema } from '../../../../utils/model';
import { fold } from '../../../../utils/text/fold';

const goals = goalsSchema.parse({ intent: 'looking' });

describe('a headline that promises wealth or work to anybody', () => {
  it.each([
    'Hiring lead - remote jobs for all',
    'Forex trader | Passive income',
    'Finanzielle Freiheit für alle',
    'Liberté financière | Coach',
    'Ingresos pasivos desde casa',
    'Praca zdalna - HR',
    '不労所得の専門家',
  ])('is known: %s', (headline) => expect(lureIn(fold(headline))).not.toBeNull());

  it.each([
    'Remote Software Engineer',
    'Head of Crypto Compliance',
    'Income Tax Adviser',
    'Fixed Income Portfolio Manager',
    'Freiheit Software GmbH, Entwicklerin',
    'Financial Controller',
  ])('is not taken for one: %s', (headline) => expect(lureIn(fold(headline))).toBeNull());

  it('with a vague offer behind it is reported, alone it is only met with care', () => {
    const headline = 'Talent manager - remote jobs';
    const vague = 'We have several job openings, send me your CV if you are interested.';
    expect(assessInvitation({ name: 'A', headline, note: vague }, { goals }).verdict).toBe('report');
    expect(assessInvitation({ name: 'A', headline, note: null }, { goals }).verdict).not.toBe('report');
    expect(assessInvitation({ name: 'A', headline, note: null }, { goals }).verdict).not.toBe('accept');
  });
});

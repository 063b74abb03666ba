import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judge';
import { goalsSchema } from '../../../../utils/model';
import type { GoalsInput } from '../../../../utils/model';

const headline = 'CTO at Delta Yard';

function answer(note: string, goals: GoalsInput = {}) {
  return judge({ name: 'Ada Brink', headline, note }, { goals: goalsSchema.parse(goals) });
}

describe('an offer by who does not recruit for a living', () => {
  it.each([
    ['We hire a senior data engineer in Rotterdam.', 'senior data engineer'],
    ['Our company hires a senior data engineer in Rotterdam.', 'senior data engineer'],
    ['Wir stellen einen Data Engineer in Rotterdam ein.', 'Data Engineer'],
    ['Nous embauchons un ingénieur de données à Rotterdam.', 'ingénieur de données'],
    ['Contratamos un ingeniero de datos en Rotterdam.', 'ingeniero de datos'],
    ['Contratamos um engenheiro de dados em Lisboa.', 'engenheiro de dados'],
    ['Assumiamo un ingegnere dei dati a Torino.', 'ingegnere dei dati'],
    ['Wij nemen een data engineer aan in Rotterdam.', 'data engineer'],
    ['Zatrudniamy inżyniera danych w Krakowie.', 'inżyniera danych'],
    ['東京でデータエンジニアを採用します。', 'データエンジニア'],
  ])('names its role: %s', (note, role) => {
    expect(answer(note).assessment.offer?.role).toBe(role);
  });

  it.each([
    'We hire our vans from a firm in Rotterdam.',
    'Wir stellen Ihnen unser Werkzeug vor.',
    'We nemen contact op met de boekhouder.',
  ])('is none where nobody is hired: %s', (note) => {
    expect(answer(note).assessment.offer).toBeNull();
  });
});

describe('an offer that tells all of itself', () => {
  const note = 'We’re looking for a senior data engineer in Rotterdam, hybrid, permanent, 90-100k EUR';

  it('is asked about for a reason that is given, and about what it leaves out', () => {
    const { assessment, summary } = answer(note);
    expect(assessment.verdict).toBe('ask');
    expect(summary.sentence).toBe('Names the role, but your goals do not tell whether it fits.');
    expect(assessment.replies[0]?.text).not.toMatch(/have in mind/u);
    expect(assessment.replies[0]?.text).toMatch(/think of me|why me|chose me|to me\?/u);
  });

  it('is said to differ where one of its terms does, with that term among the first reasons', () => {
    const { assessment, summary } = answer(note, {
      intent: 'looking',
      targetRoles: ['Data engineer'],
      remote: 'remote',
    });
    expect(assessment.verdict).toBe('ask');
    expect(summary.sentence).toBe('Could fit, but some of its terms differ from what you look for.');
    expect(assessment.evidence.slice(0, 3).map(({ signal }) => signal)).toContain('remote-mismatch');
  });
});

import { describe, expect, it } from 'vitest';
import { readInviter } from '../../../../utils/assessment/inviter';
import { fold } from '../../../../utils/text/fold';
import { LABELLED_TITLES } from './titles';

const of = (headline: string | null, note: string | null = null) =>
  readInviter(headline === null ? null : fold(headline), note === null ? null : fold(note), null);

describe('role from the headline', () => {
  it.each(LABELLED_TITLES)('$headline → $role', ({ headline, role }) => {
    const read = of(headline).role;
    expect(role === 'recruiter' ? read.replace(/-.*/u, '') : read).toBe(role);
  });

  it('does not depend on case, accents, width or gender spelling', () => {
    for (const headline of [
      'CHARGÉE DE RECRUTEMENT',
      'Chargée de recrutement',
      'Chargé(e) de recrutement',
      'Chargé·e de recrutement',
    ])
      expect(of(headline).role).toBe('recruiter-inhouse');
    expect(of('Gründer/in').role).toBe('founder');
    expect(of('Ｆｏｕｎｄｅｒ ｜ Lumenta').role).toBe('founder');
  });

  it('quotes the words that decided, in units of the original', () => {
    const headline = '🚀 Ihre Personalberaterin bei Lindholz';
    const { span } = of(headline);
    expect(span && headline.slice(...span)).toBe('Personalberaterin');
  });

  it('stays unknown without a headline or with one that says nothing', () => {
    expect(of(null)).toEqual({ role: 'unknown', seniority: null, firm: null, span: null });
    expect(of('Making the world a bit kinder').role).toBe('unknown');
  });

  it('answers a very long headline in bounded time and without throwing', () => {
    expect(of('recruiter of '.repeat(2_000)).role).toContain('recruiter');
    expect(of('|·-@,'.repeat(2_000)).role).toBe('unknown');
  });
});

describe('seniority', () => {
  it.each([
    ['Senior Software Engineer', 'senior'],
    ['Sr. Manager, Payments', 'manager'],
    ['Engineering Manager', 'manager'],
    ['Product Manager', null],
    ['Key Account Manager', null],
    ['Head of Data', 'director'],
    ['Vice President Operations', 'vp'],
    ['CTO', 'executive'],
    ['Co-Founder & CTO', 'founder'],
    ['Junior Developer', 'junior'],
    ['Lead Data Scientist', 'lead'],
    ['Intern, Marketing', 'intern'],
    ['Teamleiterin Recruiting', 'lead'],
    ['Geschäftsführer', 'executive'],
    ['Abteilungsleiterin Einkauf', 'manager'],
    ['Directrice commerciale', 'director'],
    ['Stagiaire marketing', 'intern'],
    ['Chef de projet', null],
    ['Jefa de compras', 'manager'],
    ['Diretor de Marketing', 'director'],
    ['Estagiária de Direito', 'intern'],
    ['Titolare', 'founder'],
    ['Afdelingshoofd', 'manager'],
    ['Starszy programista', 'senior'],
    ['Prezes zarządu', 'executive'],
    ['営業部長', 'director'],
    ['代表取締役社長', 'executive'],
    ['経理課長', 'manager'],
  ])('%s → %s', (headline, seniority) => {
    expect(of(headline).seniority).toBe(seniority);
  });
});

describe('firm', () => {
  it.each([
    ['Technical Recruiter @ Bluepeak Robotics', 'Bluepeak Robotics'],
    ['CTO at Quillwork', 'Quillwork'],
    ['Recruiter bei Stadtwerke Holmberg', 'Stadtwerke Holmberg'],
    ['Chargée de recrutement chez Valmorin', 'Valmorin'],
    ['Recruiter presso Molino Ferrante', 'Molino Ferrante'],
    ['Rekruterka w Zielona Brama', 'Zielona Brama'],
    ['Corporate recruiter bij Duinwaard', 'Duinwaard'],
    ['Engenheiro na Ribeira Azul', 'Ribeira Azul'],
    ['株式会社みどり野 採用担当', '株式会社みどり野'],
    ['Talent Partner | Kestrel Search', 'Kestrel Search'],
    ['Head of Operations, Solvane Health', 'Solvane Health'],
    ['Senior engineer', null],
    ['Data | Machine Learning', null],
    ['Head of Sales, Product Marketing', null],
    ['Ingeniero en sistemas', null],
    ['Consultant en Recrutement', null],
  ])('%s → %s', (headline, firm) => {
    expect(of(headline).firm).toBe(firm);
  });
});

describe('role from the note', () => {
  it.each([
    ["Hi, I'm a technical recruiter at Lumenta and we're growing our platform team.", 'recruiter-inhouse'],
    ['Our client, a payments firm, is looking for a Go developer.', 'recruiter-agency'],
    ['Ich bin Personalberater und suche für einen Kunden eine Projektleiterin.', 'recruiter-agency'],
    ['Je suis étudiante en droit à Lyon et votre parcours me parle.', 'student'],
    ['Soy reclutadora y tenemos una vacante de analista.', 'recruiter-agency'],
    ['Sono un investitore e seguo il vostro settore.', 'investor'],
    ['Ik ben oprichter van een kleine studio.', 'founder'],
    ['Jestem studentką informatyki i szukam mentora.', 'student'],
    ['転職エージェントの高橋と申します。求人をご紹介したくご連絡しました。', 'recruiter-agency'],
    ["I lead the data group at Tessaro and I'm hiring a second engineer for my team.", 'hiring-manager'],
  ])('%s → %s', (note, role) => {
    expect(of(null, note).role).toBe(role);
  });

  it.each([
    "I'm curious how your sales team uses the tool.",
    "I'm a big fan of your recruiting posts.",
    'Ich bin auf Ihren Vortrag über Vertrieb gestoßen.',
    'Je suis tombé sur votre article sur le recrutement.',
    'Our clients love the product.',
  ])('reads no role into: %s', (note) => {
    expect(['unknown', 'professional']).toContain(of(null, note).role);
  });

  it('lets the headline decide and the note settle the side it leaves open', () => {
    expect(of('Senior Recruiter', 'My client in Leeds is looking for a CFO.').role).toBe('recruiter-agency');
    expect(of('Senior Recruiter', 'Would you like to join our team as CFO?').role).toBe('recruiter-inhouse');
    expect(of('Executive Search Consultant', 'Join our team!').role).toBe('recruiter-agency');
    expect(of('Software Engineer', 'Our client is looking for a Go developer.').role).toBe('professional');
    expect(of('Engineering Manager', "I'm hiring for my team, would you like to talk?").role).toBe(
      'hiring-manager',
    );
  });
});

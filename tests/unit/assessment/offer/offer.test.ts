import { describe, expect, it } from 'vitest';
import type { Inviter } from '../../../../utils/assessment/inviter';
import { readOffer } from '../../../../utils/assessment/offer';
import { fold } from '../../../../utils/text/fold';

const RECRUITER: Inviter = { role: 'recruiter-agency', seniority: null, firm: null, span: null };
const UNKNOWN: Inviter = { role: 'unknown', seniority: null, firm: null, span: null };
const read = (note: string, inviter: Inviter = UNKNOWN) => readOffer(fold(note), null, inviter);

describe('readOffer', () => {
  it.each([
    [
      "We're hiring a Senior Data Engineer at Tessaro, remote within the UK.",
      { role: 'Senior Data Engineer', company: 'Tessaro', location: 'UK', remote: 'remote' },
    ],
    [
      'My client in Leeds is looking for a Finance Director, permanent, £120k.',
      { role: 'Finance Director', company: null, location: 'Leeds', contractType: 'permanent' },
    ],
    [
      'I have a 6-month contract for a DevOps Engineer in Berlin, hybrid.',
      { role: 'DevOps Engineer', location: 'Berlin', remote: 'hybrid', contractType: 'contract' },
    ],
    [
      'Would the Product Designer role at Brackenridge interest you?',
      { role: 'Product Designer', company: 'Brackenridge' },
    ],
    [
      'Wir suchen für unser Team in Hamburg eine Projektleiterin in Festanstellung.',
      { role: 'Projektleiterin', location: 'Hamburg', contractType: 'permanent' },
    ],
    [
      'Für einen Kunden suche ich einen freiberuflichen Java Entwickler, 100 % remote.',
      { role: 'Java Entwickler', company: null, remote: 'remote', contractType: 'contract' },
    ],
    [
      'Nous recherchons une chargée de communication en CDI à Lyon.',
      { role: 'chargée de communication', location: 'Lyon', contractType: 'permanent' },
    ],
    [
      'Un poste de contrôleur de gestion chez Valmorin, à Nantes, vous intéresserait-il ?',
      { role: 'contrôleur de gestion', company: 'Valmorin', location: 'Nantes' },
    ],
    [
      'Buscamos un desarrollador backend para Madrid, contrato indefinido y teletrabajo.',
      { role: 'desarrollador backend', location: 'Madrid', remote: 'remote', contractType: 'permanent' },
    ],
    [
      'Temos uma vaga de analista de dados em São Paulo, regime CLT, híbrido.',
      { role: 'analista de dados', location: 'São Paulo', remote: 'hybrid', contractType: 'permanent' },
    ],
    [
      'Stiamo cercando un responsabile acquisti a Torino, tempo indeterminato.',
      { role: 'responsabile acquisti', location: 'Torino', contractType: 'permanent' },
    ],
    [
      'Voor een opdrachtgever in Utrecht zoek ik een data engineer, zzp mogelijk.',
      { role: 'data engineer', location: 'Utrecht', contractType: 'contract' },
    ],
    [
      'Szukamy programistki Java do zespołu we Wrocławiu, praca zdalna.',
      { role: 'programistki Java', remote: 'remote' },
    ],
    [
      '東京のバックエンドエンジニアの求人をご紹介します。正社員、フルリモートです。',
      { role: 'バックエンドエンジニア', location: '東京', remote: 'remote', contractType: 'permanent' },
    ],
  ])('%s', (note, expected) => {
    expect(read(note, RECRUITER)).toMatchObject(expected);
  });

  it('reads an offer also where nobody says who writes', () => {
    expect(read("We're hiring engineering managers with a strong background.")?.role).toBe(
      'engineering managers',
    );
    expect(read('Our client is looking for a Go developer in Dublin at €90k.')).toMatchObject({
      role: 'Go developer',
      location: 'Dublin',
      salary: { min: 90_000, currency: 'EUR' },
    });
  });

  it.each([
    "I'm looking for an internship in data science this summer.",
    'Ich bin auf der Suche nach einem Praktikum im Marketing.',
    'Je suis à la recherche d’un stage de développeur.',
    'Estoy buscando trabajo como diseñadora.',
    'Szukam pracy jako programista.',
    'Congrats on your new role as Head of Product.',
    'I saw that your team is hiring data engineers. We help firms like yours with onboarding.',
    'Your talk on release trains was great, thank you.',
    'In your role as finance director you must see many invoices.',
    'We help sales managers book more meetings. Open to a call?',
    'Let us connect!',
    '御社の記事を拝読しました。',
  ])('is no offer: %s', (note) => {
    expect(read(note)).toBeNull();
  });

  it('does not take the receiver’s own role or firm for the offer’s', () => {
    const offer = read(
      'Your work as a Marketing Manager at Lumenta caught my eye. We have an opening for a Brand Manager.',
      RECRUITER,
    );
    expect(offer).toMatchObject({ role: 'Brand Manager', company: null });
  });

  it('names a recruiter’s own firm only where they hire for it', () => {
    const note = 'We are hiring a Data Analyst.';
    expect(read(note, { ...RECRUITER, role: 'recruiter-inhouse', firm: 'Tessaro' })?.company).toBe('Tessaro');
    expect(read(note, { ...RECRUITER, firm: 'Oakmoor Search' })?.company).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Inviter } from '../../../../utils/assessment/inviter';
import { readOffer } from '../../../../utils/assessment/offer';
import type { ContractType, Offer } from '../../../../utils/model';
import { fold } from '../../../../utils/text/fold';
import { detectLanguage } from '../../../../utils/text/language';

/** An offer of work as a recruiter writes it (invented), and what it names; what it leaves out is missing. */
interface Named {
  note: string;
  role?: string;
  company?: string;
  location?: string;
  remote?: Offer['remote'];
  /** Least, most, currency, period. */
  pay?: [number | null, number | null, string | null, string | null];
  contract?: ContractType;
}

const OFFERS = readFileSync(new URL('offers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Named => JSON.parse(line));

const RECRUITER: Inviter = { role: 'recruiter-agency', seniority: null, firm: null, span: null };
const UNKNOWN: Inviter = { ...RECRUITER, role: 'unknown' };

function read(text: string, inviter = RECRUITER): Offer | null {
  const note = fold(text);
  return readOffer(note, detectLanguage(note), inviter);
}

function offerOf({ role, company, location, remote, pay, contract }: Named): Record<keyof Offer, unknown> {
  return {
    role: role ?? null,
    company: company ?? null,
    location: location ?? null,
    remote: remote ?? null,
    salary: pay ? { min: pay[0], max: pay[1], currency: pay[2], period: pay[3] } : null,
    contractType: contract ?? null,
  };
}

describe('offers as recruiters write them', () => {
  it.each(OFFERS)('$note', (named) => {
    expect(read(named.note)).toEqual(offerOf(named));
  });
});

describe('what is not the offered role', () => {
  it.each([
    ['Your experience as a Data Engineer caught my eye. I have an exciting opportunity for you.'],
    ['I am looking for new challenges to tell you about. A role that suits you may come up.'],
    ['Wir suchen Verstärkung. Darf ich Ihnen mehr erzählen?'],
    ['Nous recherchons des talents pour un projet ambitieux.'],
    ['Buscamos talento para un proyecto. ¿Hablamos?'],
    ['Temos uma oportunidade incrível. Podemos conversar?'],
    ['Abbiamo una nuova opportunità. Ne parliamo?'],
    ['We zoeken mensen voor een mooie klus. Bel je me?'],
    ['Mam dla Pana ciekawą ofertę. Proszę o telefon.'],
  ])('%s', (note) => {
    expect(read(note)?.role ?? null).toBeNull();
  });

  it.each([
    'Je cherche à rencontrer des gens du secteur.',
    'Bent u op zoek naar kartonnen dozen? Wij leveren morgen.',
    'Procuro manter contacto com colegas da área.',
    'Als Planer in Ihrem Haus kennen Sie das Problem sicher.',
  ])('of a stranger: %s', (note) => {
    expect(read(note, UNKNOWN)?.role ?? null).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['Hallo Malte, wir suchen einen Buchhalter in Celle.', 'Celle'],
    ['Hi Austin, we are hiring a Data Analyst near Ludlow.', 'Ludlow'],
    ['Preciso de um programador, remoto, US$ 6.000/mês.', null],
    ['キャリアアドバイザーを募集しています。', null],
    ['Soy jefa de datos en Ortelia y buscamos un analista de datos.', null],
  ])('%s: %s', (note, place) => {
    expect(read(note)?.location ?? null).toBe(place);
  });
});

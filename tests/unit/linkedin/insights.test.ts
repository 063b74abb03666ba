import { describe, expect, it } from 'vitest';
import { isAge, mutualsIn } from '../../../utils/linkedin/parts/insights';

const rows: [line: string, count: number, names?: string[]][] = [
  ['12 mutual connections', 12],
  ['1 mutual connection', 1],
  ['1,204 mutual connections', 1204],
  ['Ada Quist and 1 other mutual connection', 2, ['Ada Quist']],
  ['Ada Quist, MBA, Ben Orlow and 3 other mutual connections', 5, ['Ada Quist, MBA', 'Ben Orlow']],
  ['Ada Quist is a mutual connection', 1, ['Ada Quist']],
  ['Ada Quist and Ben Orlow are mutual connections', 2, ['Ada Quist', 'Ben Orlow']],
  ['Ada Quist, Ben Orlow, and 7 other mutual connections', 9, ['Ada Quist', 'Ben Orlow']],
  ['Mara Lind und 4 weitere gemeinsame Kontakte', 5, ['Mara Lind']],
  ['Mara Lind und Tom Voss sind gemeinsame Kontakte', 2, ['Mara Lind', 'Tom Voss']],
  ['1 gemeinsamer Kontakt', 1],
  ['Luc Morel et 7 autres relations en commun', 8, ['Luc Morel']],
  ['Luc Morel est une relation en commun', 1, ['Luc Morel']],
  ['Ana Cruz y 12 contactos más en común', 13, ['Ana Cruz']],
  ['Rita Sá e mais 9 conexões em comum', 10, ['Rita Sá']],
  ['Rita Sá e outras 9 conexões em comum', 10, ['Rita Sá']],
  ['Giulia Neri e altri 3 collegamenti in comune', 4, ['Giulia Neri']],
  ['Bram Hoekstra en 2 andere gemeenschappelijke connecties', 3, ['Bram Hoekstra']],
  ['Ewa Mazur i 5 innych wspólnych kontaktów', 6, ['Ewa Mazur']],
  ['Bo Ek och 3 andra gemensamma kontakter', 4, ['Bo Ek']],
  ['Bo Ek og 3 andre fælles forbindelser', 4, ['Bo Ek']],
  ['3 felles forbindelser', 3],
  ['2 společné kontakty', 2],
  ['Yusuf Demir ve 6 diğer ortak bağlantı', 7, ['Yusuf Demir']],
  ['Анна Лис и ещё 4 общих контакта', 5, ['Анна Лис']],
  ['Sari Dewi dan 2 koneksi bersama lainnya', 3, ['Sari Dewi']],
  ['سمير حداد و 12 زملاء مشتركين آخرين', 13, ['سمير حداد']],
  ['٢٥ زملاء مشتركين', 25],
  ['زميل مشترك واحد', 1],
  ['زميلان مشتركان', 2],
  ['田中 誠さん、他3人の共通のつながり', 4, ['田中 誠']],
  ['共通のつながり12人', 12],
  ['王强和另外 2 位共同好友', 3, ['王强']],
  ['8 位共同好友', 8],
  ['공통 인맥 3명', 3],
  ['0 mutual connections', 0],
];

describe('mutual connections', () => {
  it.each(rows)('%s', (line, count, names = []) => {
    expect(mutualsIn(line)).toEqual({ count, names });
  });

  it.each([
    'Mutual funds advisor',
    'Helping 300 mutual connections grow',
    'I turn mutual connections into business',
    'Founder | 12 mutual connections in Oslo',
    'Sindaco del comune di Mare',
    'Ich suche gemeinsame Kontakte',
    'Investor in mutual trust',
    '12 followers',
  ])('are not read from "%s"', (line) => {
    expect(mutualsIn(line)).toBeNull();
  });
});

describe('ages', () => {
  it.each([
    'Today',
    'Yesterday',
    '2 weeks ago',
    'a month ago',
    '3w',
    'vor 2 Wochen',
    'Gestern',
    'il y a 3 jours',
    'hace 1 semana',
    'há 2 meses',
    '3 giorni fa',
    '2 weken geleden',
    '5 dni temu',
    'för 2 veckor sedan',
    '3 hafta önce',
    '2 недели назад',
    'قبل ٣ أسابيع',
    '2 週間前',
    '3 天前',
    '2주 전',
    '• 2 weeks ago',
    'Sent 2 weeks ago',
  ])('%s', (line) => {
    expect(isAge(line)).toBe(true);
  });

  it.each([
    'Today: coach',
    '2 weeks ago I was a diver',
    'CEO',
    'Founded 3 firms',
    'Yesterday’s papers',
    'vor Ort',
    '20 years of harbours',
    'Harbour pilot for 2 weeks',
    'Since 1999',
  ])('not "%s"', (line) => {
    expect(isAge(line)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readPay } from '../../../../utils/assessment/offer/pay';
import { fold } from '../../../../utils/text/fold';

type Row = [
  note: string,
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
];

const PAID: Row[] = [
  ['The range is $180k-$220k plus equity.', 180_000, 220_000, 'USD', 'year'],
  ['Pays £550 per day, outside IR35.', 550, 550, 'GBP', 'day'],
  ['salary of 80-95k', 80_000, 95_000, null, 'year'],
  ['We offer $120-150K base.', 120_000, 150_000, 'USD', 'year'],
  ['Rate: $85/hr on W2', 85, 85, 'USD', 'hour'],
  ['up to £75,000', null, 75_000, 'GBP', 'year'],
  ['from $140,000 a year', 140_000, null, 'USD', 'year'],
  ['between $90k and $110k', 90_000, 110_000, 'USD', 'year'],
  ['$4,500 a month', 4_500, 4_500, 'USD', 'month'],
  ['USD 95,000 p.a.', 95_000, 95_000, 'USD', 'year'],
  ['CAD 130k', 130_000, 130_000, 'CAD', 'year'],
  ['CTC 20-25 LPA', 2_000_000, 2_500_000, 'INR', 'year'],
  ['1.2-1.5 Cr package', 12_000_000, 15_000_000, 'INR', 'year'],
  ['₹12,00,000 per annum', 1_200_000, 1_200_000, 'INR', 'year'],
  ['pay is 18 lakhs', 1_800_000, 1_800_000, 'INR', 'year'],
  ['$100k+ OTE', 100_000, null, 'USD', 'year'],
  ['daily rate of 650 EUR', 650, 650, 'EUR', 'day'],
  ['Gehalt: 80.000 € - 95.000 € im Jahr', 80_000, 95_000, 'EUR', 'year'],
  ['€80.000 – €95.000', 80_000, 95_000, 'EUR', 'year'],
  ['Jahresgehalt bis zu 75.000 Euro brutto', null, 75_000, 'EUR', 'year'],
  ['Stundensatz 95 €', 95, 95, 'EUR', 'hour'],
  ['Tagessatz ab 800 EUR', 800, null, 'EUR', 'day'],
  ['zwischen 60 und 70 Tsd. Euro', 60_000, 70_000, 'EUR', 'year'],
  ["CHF 120'000 pro Jahr", 120_000, 120_000, 'CHF', 'year'],
  ['5.500 € im Monat', 5_500, 5_500, 'EUR', 'month'],
  ['90 €/h remote', 90, 90, 'EUR', 'hour'],
  ['55-65k €/an', 55_000, 65_000, 'EUR', 'year'],
  ['entre 45 et 50 k€ brut annuel', 45_000, 50_000, 'EUR', 'year'],
  ['TJM 550€', 550, 550, 'EUR', 'day'],
  ['salaire de 42 000 € bruts annuels', 42_000, 42_000, 'EUR', 'year'],
  ['3 200 € par mois', 3_200, 3_200, 'EUR', 'month'],
  ["jusqu'à 70k€", null, 70_000, 'EUR', 'year'],
  ['600 € / jour', 600, 600, 'EUR', 'day'],
  ['salario de 40.000 a 50.000 € brutos anuales', 40_000, 50_000, 'EUR', 'year'],
  ['sueldo 45-55 mil euros', 45_000, 55_000, 'EUR', 'year'],
  ['2.500 € al mes', 2_500, 2_500, 'EUR', 'month'],
  ['hasta 60k €', null, 60_000, 'EUR', 'year'],
  ['35 €/hora', 35, 35, 'EUR', 'hour'],
  ['R$ 12.000 por mês', 12_000, 12_000, 'BRL', 'month'],
  ['salário de R$ 8.500,00 mensais', 8_500, 8_500, 'BRL', 'month'],
  ['entre 35 e 45 mil euros por ano', 35_000, 45_000, 'EUR', 'year'],
  ['2.200€ mensais', 2_200, 2_200, 'EUR', 'month'],
  ['RAL 45-55k', 45_000, 55_000, null, 'year'],
  ['RAL fino a 60.000 €', null, 60_000, 'EUR', 'year'],
  ['350 € al giorno', 350, 350, 'EUR', 'day'],
  ['stipendio 1.800 euro al mese', 1_800, 1_800, 'EUR', 'month'],
  ['uurtarief 85-95 euro', 85, 95, 'EUR', 'hour'],
  ['€ 4.500 - € 6.000 per maand', 4_500, 6_000, 'EUR', 'month'],
  ['salaris tot 80.000 euro per jaar', null, 80_000, 'EUR', 'year'],
  ['tussen 60 en 70k bruto', 60_000, 70_000, null, 'year'],
  ['60 000 - 70 000 zł', 60_000, 70_000, 'PLN', 'year'],
  ['stawka 150-180 zł/h', 150, 180, 'PLN', 'hour'],
  ['18 000 - 24 000 PLN miesięcznie', 18_000, 24_000, 'PLN', 'month'],
  ['wynagrodzenie do 25 tys. zł na miesiąc', null, 25_000, 'PLN', 'month'],
  ['1200 zł za dzień', 1_200, 1_200, 'PLN', 'day'],
  ['年収800万〜1200万円', 8_000_000, 12_000_000, 'JPY', 'year'],
  ['年収800〜1,200万円', 8_000_000, 12_000_000, 'JPY', 'year'],
  ['想定年収1000万円以上', 10_000_000, null, 'JPY', 'year'],
  ['月給35万円', 350_000, 350_000, 'JPY', 'month'],
  ['時給3,000円', 3_000, 3_000, 'JPY', 'hour'],
  ['月単価 90万円', 900_000, 900_000, 'JPY', 'month'],
  ['$1,000 per week', 1_000, 1_000, 'USD', null],
];

const UNPAID = [
  'We met at the conference in 2024, I think at 3pm.',
  'A team of 80 people in 12 countries.',
  'We raised $20M in a Series A.',
  '$5M ARR and growing',
  'Over 300 million users',
  'I have 10+ years in data.',
  'Call me at 555 0134 2210',
  'between 10:30 and 11:00',
  'We help firms save $10k a month.',
  'Umsatz von 40 Mio. €',
  'levée de 15 M€',
  'a portfolio of £2bn',
  '15 min call this week?',
  'Our market is worth $4 billion',
  'salary review in 2025',
  '資金調達10億円を完了',
  'omzet van 12 miljoen euro',
  'iPhone 15, 128 GB, v2.0',
  '30% discount until Friday',
  'We have 50k customers',
  'ganamos la ronda de 3 M€',
  'obrót 40 mln zł',
  'no numbers here',
];

describe('readPay', () => {
  it.each(PAID)('%s', (note, min, max, currency, period) => {
    const pay = readPay(fold(note));
    expect(pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period }).toEqual({
      min,
      max,
      currency,
      period,
    });
  });

  it.each(UNPAID)('is not pay: %s', (note) => {
    expect(readPay(fold(note))).toBeNull();
  });

  it('passes by what is not pay on the way to what is', () => {
    const pay = readPay(fold('We raised $20M last year and pay €90k to €110k.'));
    expect(pay).toMatchObject({ min: 90_000, max: 110_000, currency: 'EUR' });
  });

  it('says where it read it', () => {
    const note = fold('Hello, the pay is £70k base.');
    const pay = readPay(note);
    expect(pay && note.text.slice(pay.start, pay.end).trim()).toBe('£70k');
  });

  it('does not stumble over long runs of digits', () => {
    expect(readPay(fold('9'.repeat(9_000)))).toBeNull();
    expect(readPay(fold('1 000 '.repeat(2_000)))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { AUTOMATION_SIGNALS } from '../../../../utils/assessment/signals/automation';
import { factsOf } from '../intent/facts-of';

/** Per signal: notes in which it must fire, and near-misses in which it must not. */
const CASES: Record<string, { hits: string[]; misses: string[] }> = {
  'merge-field-left': {
    hits: [
      'Hi {{first_name}}, great to connect.',
      'Hallo {Vorname}, schön von dir zu hören.',
      'Hola [Nombre], te escribo por tu empresa.',
      'Hi #firstName#, saw your page.',
      'Dear %FIRSTNAME%, hope you are well.',
      'Hi *|FNAME|*, quick question.',
      'Bonjour «Prénom», ravi de vous lire.',
      'Hi {{ contact.first_name || "there" }}, a word?',
      'Hi ${recipientFirstName}, a word?',
      'Hello {FirstName|Guest}, welcome.',
      'Hello _FN_, quick one.',
      'Olá Seu Nome, tudo bem?',
      'はじめまして、〇〇様。求人のご案内です。',
      'Hi [Your Name here], nice to meet you',
      'Cześć [Imię], piszę w sprawie [Nazwa firmy].',
    ],
    misses: [
      'Your snippet {} => null made me smile.',
      'I like the way you write {{ count }} in that template.',
      'Rows [1..n] in your table are off by one.',
      'Prices fell by 20% and costs rose 5% last year.',
      'I use #rust# and #go at work.',
      'See the list [here] and tell me.',
      'Nora, the xxx of the port is fine.',
    ],
  },
  'unresolved-choice': {
    hits: [
      '{Hi|Hello|Hey} Nora, a word?',
      '{{I noticed|I saw that}} you lead the mill.',
      '[Welcome|Hello|Hi] Nora',
      '{Hola|Buenas} Lucía, {vi|noté} tu perfil.',
    ],
    misses: [
      'A pipe | in a title is fine.',
      'We run a{0,3}|b in the tests.',
      'Hi Nora {good to see you}.',
      'The type is {1|2|3} here.',
    ],
  },
  'empty-field': {
    hits: [
      'Hi , I saw your profile.',
      'Hallo , ich melde mich kurz.',
      'Bonjour , je me permets.',
      'Hi null, great profile.',
      'I like your work at .',
      'Hi ,Anna nice to meet you',
    ],
    misses: [
      'Hi, I saw your profile.',
      'Bonjour ! Je vous écris.',
      'Hi Nora , I saw your profile.',
      'Meet me at 3, or at four.',
      'Undefined behaviour is my topic, Nora.',
    ],
  },
  'fallback-word': {
    hits: [
      'Hi there, I wanted to reach out.',
      'Ciao there, ho visto il profilo.',
      'Hello LinkedIn Member, we help you.',
      'Dear Valued User, please read.',
    ],
    misses: [
      'Hi Nora, is anybody there?',
      'There is a fair in Hull.',
      'Hello members of the choir.',
      'Hi Theresa, I wanted to ask.',
    ],
  },
  'double-salutation': {
    hits: [
      'Sehr geehrte/r Herr Adler, wir suchen Sie.',
      'Sehr geehrte Damen und Herren, wir bieten.',
      'Je serais ravi(e) de vous lire.',
      'Dear Sir/Madam, please read.',
      'Estimado/a Lucía, le escribo.',
      'Szanowny Panie/Pani, piszę do.',
      'Geachte heer/mevrouw, graag.',
    ],
    misses: [
      'Sehr geehrte Frau Adler, danke.',
      'Madame Roy, merci de votre aide.',
      'Dear Sir Alan, thank you.',
      'Estimada Lucía, gracias.',
      'Ravie de vous lire.',
    ],
  },
  'name-shape': {
    hits: [
      'Hi NORA, I saw your profile and liked it.',
      'Hi nora, I saw your profile. We should talk.',
      'Hello Nora | Speaker, we should talk.',
      'Hi Nora Adler, MBA – we should talk.',
    ],
    misses: [
      'Hi Nora, I saw your profile.',
      'Hi Nora 👋, we should talk.',
      'hi nora, saw your thing',
      'HI NORA, I AM LATE.',
      'Hi there, I saw it. Good.',
      'Hi Jo, good to see you.',
    ],
  },
  'registered-firm': {
    hits: [
      'I admire your team at Hagemann Logistik GmbH & Co. KG very much.',
      'I saw you work at Acme Widgets, Inc. as a lead.',
      'Ihre Tätigkeit bei Nordfeld Software AG ist spannend.',
    ],
    misses: [
      'I work at Acme, Inc. and write to you.',
      'I admire your team at Hagemann.',
      'Wir sind die Nordfeld AG.',
    ],
  },
  'pasted-headline': {
    hits: [
      'I see you work as Head of Sales | Speaker | Author at Vell.',
      'Als Leiterin IT | Cloud | Agile bei Vell sind Sie gefragt.',
      'Your role: nice. Being a Founder | Angel | Dad at Vell must be fun.',
    ],
    misses: [
      'Nora | Adler\nHead of Sales',
      'I like bars such as a|b in code.',
      'As head of sales you know the trade.',
    ],
  },
  'list-of-points': {
    hits: [
      'We offer:\n- speed\n- care\n- price',
      '✅ More leads\n✅ Less work',
      '1. Save time\n2. Save money',
    ],
    misses: ['I came - and saw - and left.', 'One line\n- only one point', 'In 2019. Then 2020. Fine.'],
  },
  postscript: {
    hits: [
      'See you soon.\nP.S. I have a free guide.',
      'Bye! PS: free demo inside.',
      'Talk soon. p.s. – ask me',
    ],
    misses: ['The PS team ships on Friday.', 'Mail me at ps@example.org.', 'We shipped 2 p. s. a. last year'],
  },
  'tracking-residue': {
    hits: [
      'See https://vell.example/?utm_source=li for more.',
      'Reply STOP to opt out.',
      'Click here to unsubscribe.',
      'Antworten Sie mit STOP.',
    ],
    misses: [
      'See https://vell.example/about for more.',
      'Please stop by our booth.',
      'The market stopped in May.',
    ],
  },
  'cut-short': {
    hits: [
      'We make pumps for ports and lakes and more '.repeat(5).slice(0, 200),
      'abc de '.repeat(50).slice(0, 299),
      'We make pumps for ports '.repeat(9).slice(0, 197) + '...',
    ],
    misses: [
      'We make pumps for ports and lakes and more '.repeat(5).slice(0, 199) + '.',
      'We make pumps and',
      'abc de '.repeat(50).slice(0, 250),
    ],
  },
  'odd-letters': {
    hits: ['𝗚𝗿𝗼𝘄 your pipeline today.', 'Hel\u200Blo Nora, a word.', 'We are 𝓱𝓲𝓻𝓲𝓷𝓰 now.'],
    misses: ['Grow your pipeline today.', 'A family 👨‍👩‍👧 of four.', 'The ℝ symbol in your slide.'],
  },
  'broken-letters': {
    hits: [
      'FÃ¼r Sie habe ich etwas.',
      'Itâ€™s a pleasure to write.',
      'Wir moechten Sie gern fuer unser Team gewinnen und wuerden uns freuen.',
    ],
    misses: [
      'Für Sie habe ich etwas.',
      'It’s a pleasure to write.',
      'Herr Mueller aus Goettingen laesst grüßen, wir möchten uns gern vernetzen.',
    ],
  },
  'calendar-link': {
    hits: [
      'Book here: calendly.com/vell',
      'See https://meetings.hubspot.com/vell',
      'Please book a slot with me.',
    ],
    misses: [
      'I booked a hotel in Hull.',
      'The calendar of the choir is out.',
      'My slot at the fair was at noon.',
    ],
  },
};

const signals = new Map(AUTOMATION_SIGNALS.map((signal) => [signal.id, signal]));

describe.each(Object.entries(CASES))('%s', (id, { hits, misses }) => {
  const find = (note: string): number => signals.get(id)?.find(factsOf(note)).length ?? -1;

  it('fires', () => {
    expect(hits.filter((note) => find(note) !== 1)).toEqual([]);
    expect(hits.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps silent on what only looks like it', () => {
    expect(misses.filter((note) => find(note) !== 0)).toEqual([]);
    expect(misses.length).toBeGreaterThanOrEqual(3);
  });

  it('quotes words of the note', () => {
    const empty = hits.filter((note) => {
      const span = signals.get(id)?.find(factsOf(note))[0]?.span;
      return span ? note.slice(...span).trim() === '' : false;
    });
    expect(empty).toEqual([]);
  });
});

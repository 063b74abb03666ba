import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './helpers';

const rowSchema = z.object({ lang: z.string(), level: z.number(), text: z.string() });
const notes = readFileSync(new URL('levels.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

const scoreOf = (text: string): number => read(text).score ?? 0;

const REFERENCES: Record<string, string> = {
  en: 'Your talk on frost heave in Tromsø was the clearest I have heard.',
  de: 'Ihr Vortrag über Frosthebung in Tromsø war der klarste, den ich gehört habe.',
  fr: 'Votre conférence sur le soulèvement par le gel à Tromsø était la plus claire.',
  es: 'Tu charla sobre heladas en Tromsø fue la más clara que he escuchado.',
  pt: 'Sua palestra sobre geadas em Tromsø foi a mais clara que já ouvi.',
  it: 'Il tuo intervento sul gelo a Tromsø è stato il più chiaro che abbia sentito.',
  nl: 'Je lezing over vorstschade in Tromsø was de helderste die ik hoorde.',
  pl: 'Twoja prelekcja o wysadzinach mrozowych w Tromsø była najjaśniejsza, jaką słyszałem.',
  ja: 'トロムソでの凍上についてのご講演を拝聴しました。',
};
const STOCK: Record<string, string> = {
  en: "I'd love to connect. Would you be open to a quick call this week?",
  de: 'Ich würde mich über einen Austausch freuen. Haben Sie diese Woche 15 Minuten?',
  fr: 'Au plaisir d’échanger. Seriez-vous disponible pour un appel rapide cette semaine ?',
  es: 'Me encantaría conectar. ¿Tienes 15 minutos esta semana para una llamada?',
  pt: 'Gostaria de me conectar. Você tem 15 minutos esta semana para uma conversa?',
  it: 'Mi farebbe piacere entrare in contatto. Hai 15 minuti questa settimana per una chiamata?',
  nl: 'Ik connect graag met je. Heb je deze week 15 minuten voor een kort gesprek?',
  pl: 'Chętnie nawiążę kontakt. Czy ma Pan w tym tygodniu 15 minut na krótką rozmowę?',
  ja: 'ぜひ一度オンラインでお話しさせてください。よろしくお願いいたします。',
};

describe('a note in other clothes', () => {
  const clothes: [string, (text: string) => string][] = [
    ['capitals', (text) => text.toUpperCase().replaceAll('ẞ', 'SS')],
    ['small letters', (text) => text.toLowerCase()],
    ['accents apart', (text) => text.normalize('NFD')],
    ['unbreakable blanks', (text) => text.replaceAll(' ', '\u00a0')],
    ['curly quotes', (text) => text.replaceAll("'", '’')],
    ['an emoji at the end', (text) => `${text} 🙂`],
    ['marks of writing direction', (text) => `\u200e${text}\u200f`],
  ];
  it.each(clothes)('says the same: %s', (_, dress) => {
    const changed = notes.filter(({ text }) => Math.abs(scoreOf(dress(text)) - scoreOf(text)) > 2);
    expect(changed).toEqual([]);
  });
});

describe('more and less', () => {
  it('a reference that can be checked never lowers the score, and taking it away never raises it', () => {
    const lowered = notes.filter(({ lang, text }) => {
      const more = scoreOf(`${text} ${REFERENCES[lang] ?? ''}`);
      return more < scoreOf(text) || more < 55;
    });
    expect(lowered).toEqual([]);
  });

  it('a stock phrase does not raise it', () => {
    const raised = notes.filter(
      ({ lang, text }) => scoreOf(`${text} ${STOCK[lang] ?? ''}`) > scoreOf(text) + 0.01,
    );
    expect(raised).toEqual([]);
  });

  it('what a mail merge fills in does not bring a note above level 1', () => {
    const merged = [
      'Hi Ada, I saw you are Head of Sales at Kornblum and have great experience in Excel and SAP. You live in Leeds and went to school in York.',
      'Hallo Frau Adam, ich sehe, dass Sie Vertriebsleiterin bei der Kornblum GmbH sind. Ihre Erfahrung mit Excel und SAP in der Branche passt.',
      'Bonjour Anne, votre profil de directrice commerciale chez Kornblum et votre expérience en Excel et SAP correspondent à notre offre.',
      'Hola Ana, vi tu perfil de directora comercial en Kornblum y tu experiencia con Excel y SAP.',
    ];
    expect(merged.map((note) => read(note).level)).toEqual([1, 1, 1, 1]);
  });

  it('praise without a matter stays at level 1', () => {
    const praise = [
      'Hi Ada, I saw your recent comment and totally agree with your point of view.',
      'Hallo Frau Adam, Ihr letzter Artikel hat mich sehr inspiriert, wirklich toll geschrieben!',
      'Bonjour Anne, je suis vos publications depuis un moment et les trouve toujours pertinentes.',
      'Hola Ana, leí tu comentario y estoy totalmente de acuerdo con tu punto de vista.',
      'Oi Ana, acompanho suas publicações há algum tempo e sempre acho muito valiosas.',
      'Ciao Anna, seguo i tuoi post da tempo e li trovo sempre molto preziosi.',
      'Hoi Anna, je laatste artikel heeft me enorm geïnspireerd, echt goed geschreven!',
      'Cześć Anno, Twój ostatni artykuł bardzo mnie zainspirował, świetnie napisany!',
      '最新の記事を拝読し、とても感銘を受けました。ぜひつながってください。',
    ];
    expect(praise.map((note) => read(note).level)).toEqual(praise.map(() => 1));
  });

  it('a general word in place of a name does not raise it', () => {
    expect(scoreOf('Hi Jo, I loved your talk on interesting things.')).toBeLessThan(
      scoreOf('Hi Jo, I loved your talk on beaver dams.'),
    );
  });
});

describe('the profile that the user gave', () => {
  it('grounds a reference to a topic of theirs', () => {
    const note = 'Hi Jo, thanks for your work on beaver dams.';
    const profile = { topics: ['beaver dams'], schools: ['University of Halden'] };
    expect(read(note, profile).score ?? 0).toBeGreaterThan(scoreOf(note));
    expect(read('Let us connect.', profile)).toEqual(read('Let us connect.'));
  });
});

describe('texts made to be slow', () => {
  it('are read to the end', () => {
    for (const piece of [
      'your talk on ',
      'we met at ',
      '「',
      '"',
      'because, ',
      'のご講演',
      'a'.repeat(50),
      '?!. ',
      '\n',
    ]) {
      const { level } = read(piece.repeat(4_000));
      expect([null, 0, 1, 2, 3]).toContain(level);
    }
  });
});

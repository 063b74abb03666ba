import { describe, expect, it } from 'vitest';
import { fingerprint, hashText, similarity, SKETCH_SIZE } from '../../../utils/text/fingerprint';

const TEMPLATES: ((name: string, firm: string, count: number) => string)[] = [
  (name, firm, count) =>
    `Hi ${name}, I noticed the great work you do at ${firm}. We help ${count} teams like yours cut their reporting time in half. Open to a short call next week?`,
  (name, firm) =>
    `Hallo ${name}, ich bin auf Ihr Profil gestoßen und finde Ihre Aufgabe bei ${firm} sehr spannend. Für einen Kunden suche ich gerade Verstärkung. Hätten Sie kurz Zeit?`,
  (name, firm) =>
    `Bonjour ${name}, votre parcours chez ${firm} a retenu mon attention. Nous accompagnons des équipes comme la vôtre dans leurs recrutements. Seriez-vous disponible pour échanger ?`,
  (name, _firm, count) =>
    `こんにちは、${name}さん。御社の採用をお手伝いできればと思いご連絡しました。すでに${count}社以上にご利用いただいています。一度お話しできませんか。よろしくお願いいたします。`,
];
const FILLS: [string, string, number][] = [
  ['Mara', 'Kornfeld', 40],
  ['Tobias', 'Northgate Mills', 120],
  ['Aisha', 'Lumen & Partner', 15],
  ['Jun', 'Halden', 300],
];
const notes = TEMPLATES.flatMap((template, family) =>
  FILLS.map((fill) => ({ family, note: template(...fill) })),
);

describe('fingerprint of a note', () => {
  it('finds every pair filled from one template alike, and no pair of two templates', () => {
    const pairs = notes.flatMap((a) =>
      notes.map((b) => ({
        same: a.family === b.family,
        alike: similarity(fingerprint(a.note), fingerprint(b.note)),
      })),
    );
    expect(pairs.filter(({ same, alike }) => same && alike < 0.5)).toEqual([]);
    expect(pairs.filter(({ same, alike }) => !same && alike >= 0.2)).toEqual([]);
  });

  it('keeps two personal notes on one subject apart', () => {
    const one = fingerprint(
      'Your talk on sourdough starters in Ghent made me change my whole routine. Thank you for the slides.',
    );
    const two = fingerprint(
      'I heard your talk in Ghent about sourdough and wonder whether rye needs a colder first rise than wheat.',
    );
    expect(similarity(one, two)).toBeLessThan(0.3);
  });

  it('holds sorted unsigned 32-bit numbers, at most 64 of them', () => {
    const hashes = fingerprint(notes[0]?.note.repeat(20) ?? '');
    expect(hashes.length).toBeLessThanOrEqual(SKETCH_SIZE);
    expect(hashes).toEqual(hashes.toSorted((a, b) => a - b));
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff)).toBe(true);
  });

  it('says nothing of short notes, which many people write alike', () => {
    expect(fingerprint("Let's connect!")).toEqual([]);
    expect(similarity([], [])).toBe(0);
  });

  it('is the same whatever the case of the greeted name, the blanks or the quotes', () => {
    const plain = fingerprint(
      'Hi Mara, we build planning tools for hospitals and "love" a good roster. May I show you one?',
    );
    const dressed = fingerprint(
      'Hi  Jonas,  we build planning tools for hospitals and “love” a good roster.  May I show you one?',
    );
    expect(similarity(plain, dressed)).toBe(1);
  });

  it('hashes identities stably and apart', () => {
    expect(hashText('mara kornfeld')).toBe(hashText('mara kornfeld'));
    expect(hashText('mara kornfeld')).not.toBe(hashText('mara kornfelt'));
  });
});

import { describe, expect, it } from 'vitest';
import { readAutomation } from '../../../../utils/assessment/automation';
import { assess, EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import { AUTOMATION_SIGNALS } from '../../../../utils/assessment/signals/automation';
import type { Finding } from '../../../../utils/assessment/signal';
import { goalsSchema } from '../../../../utils/model';
import type { GoalsInput } from '../../../../utils/model';
import { factsOf } from '../intent/facts-of';

const signals = new Map(AUTOMATION_SIGNALS.map((signal) => [signal.id, signal]));
const find = (id: string, ...facts: Parameters<typeof factsOf>): Finding[] =>
  signals.get(id)?.find(factsOf(...facts)) ?? expect.fail(`no signal ${id}`);
const profile = (name: string, positions: string[] = []): { goals: GoalsInput } => ({
  goals: { profile: { name, positions, schools: [], skills: [], topics: [] } },
});

describe('wrong-name', () => {
  it.each([
    ['Hi Peter, great to meet you.', 'Nora Adler'],
    ['Sehr geehrter Herr Wolf, wir melden uns.', 'Jürgen Groß'],
    ['Hola Marta, ¿cómo estás?', 'Lucía Ferrer'],
    ['Bonjour Monsieur Petit, je vous écris.', 'Élise Roy'],
  ])('fires on %s for %s', (note, name) => {
    const [finding] = find('wrong-name', note, profile(name));
    expect(finding?.strength).toBe(1);
  });

  it.each([
    ['Hi Nora, great to meet you.', 'Nora Adler'],
    ['Hi Bill, great to meet you.', 'William Tarn'],
    ['Hi Alex, great to meet you.', 'Alexandra Stein'],
    ['Hallo Jürgen, schön.', 'Juergen Gross'],
    ['Dzień dobry Panie Janie, piszę.', 'Jan Kowal'],
    ['Cześć Olu, piszę.', 'Ola Nowak'],
    ['Hi Noor, great to meet you.', 'Nora Adler'],
    ['Hi there, great to meet you.', 'Nora Adler'],
    ['Hi Everyone, the fair is on.', 'Nora Adler'],
    ['Hello Dr. Adler, a word?', 'Nora Adler'],
    ['Hi Hanako, a word?', '佐藤 花子'],
    ['Nora and Peter met in Hull.', 'Lucía Ferrer'],
  ])('keeps silent on %s for %s', (note, name) => {
    expect(find('wrong-name', note, profile(name))).toEqual([]);
  });

  it('keeps silent where the receiver’s name is not known', () => {
    expect(find('wrong-name', 'Hi Peter, great to meet you.')).toEqual([]);
  });
});

describe('wrong-firm', () => {
  const mine = profile('Nora Adler', ['Controller at Gleiswerk']);

  it.each([
    'I saw your work at Nordfeld and was impressed.',
    'Your role at Brightly Foods is interesting.',
    'Ihre Tätigkeit bei Kornhaus ist spannend.',
  ])('fires on %s', (note) => {
    expect(find('wrong-firm', note, mine)).toHaveLength(1);
  });

  it.each([
    'I saw your work at Gleiswerk and was impressed.',
    'Your talk at PyCon was fun.',
    'Our work at Nordfeld is hard.',
    'your time at work is short.',
  ])('keeps silent on %s', (note) => {
    expect(find('wrong-firm', note, mine)).toEqual([]);
  });

  it('keeps silent where the receiver’s firms are not known', () => {
    expect(find('wrong-firm', 'I saw your work at Nordfeld.', profile('Nora Adler'))).toEqual([]);
  });
});

describe('history', () => {
  const note = 'We help growing teams cut their hosting costs.';

  it.each([1, 2, 7])('seen-before fires with %i other senders, stronger the more', (duplicateSenders) => {
    const history = { duplicateSenders, duplicateSimilarity: 0.8 };
    const [finding] = find('seen-before', note, { history });
    const [fewer] = find('seen-before', note, { history: { ...history, duplicateSenders: 1 } });
    expect(finding?.strength).toBeGreaterThanOrEqual(fewer?.strength ?? 2);
    expect(finding?.vars).toEqual({ senders: duplicateSenders });
  });

  it('seen-before keeps silent without another sender or without a note', () => {
    expect(find('seen-before', note)).toEqual([]);
    expect(find('seen-before', null, { history: { duplicateSenders: 3 } })).toEqual([]);
    expect(find('seen-before', '', { history: { duplicateSenders: 3 } })).toEqual([]);
  });

  it('same-sender-again fires unless you answered', () => {
    for (const sameSender of [1, 2, 3])
      expect(find('same-sender-again', note, { history: { sameSender } })).toHaveLength(1);
    expect(find('same-sender-again', note)).toEqual([]);
    expect(find('same-sender-again', null, { history: { sameSender: 2 } })).toEqual([]);
    expect(find('same-sender-again', note, { history: { sameSender: 2, sameSenderAnswered: true } })).toEqual(
      [],
    );
  });
});

describe('readAutomation', () => {
  it('is null without a note and between 0 and 100 with one', () => {
    expect(readAutomation(factsOf(null))).toEqual({ score: null });
    for (const note of ['x', 'Hi', '🙂', 'a'.repeat(5_000)]) {
      const score = readAutomation(factsOf(note)).score ?? -1;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('falls with a reference to the reader and rises with stock phrases', () => {
    const plain = 'We run the trams of Velmont and have an opening.';
    const score = (note: string): number => readAutomation(factsOf(note)).score ?? -1;
    expect(score(`${plain} Your write-up of the ferry outage is why I write.`)).toBeLessThan(score(plain));
    expect(
      score(`I hope this finds you well. ${plain} Let me know if you are open to a quick chat.`),
    ).toBeGreaterThan(score(plain));
  });

  it('lets an artefact raise the whole axis by fifteen points or to ninety', () => {
    const goals = goalsSchema.parse({});
    const score = (note: string): number =>
      assess({ note }, goals, EMPTY_HISTORY_VIEW).axes.automation.score ?? -1;
    for (const note of [
      'your talk in Ghent changed how we size our moorings.',
      'we build pumps.',
      'let us connect!',
    ])
      expect(score(`Hi {{first_name}}, ${note}`)).toBeGreaterThanOrEqual(
        Math.min(90, score(`Hi Nora, ${note}`) + 15),
      );
  });
});

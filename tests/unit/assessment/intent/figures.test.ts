import { describe, expect, it } from 'vitest';
import { assess, EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import { readIntent } from '../../../../utils/assessment/intent';
import { AUTOMATION_TABLES } from '../../../../utils/assessment/lexicon/automation';
import { compileEastern } from '../../../../utils/assessment/lexicon/eastern';
import { INTENT_TABLES } from '../../../../utils/assessment/lexicon/intent';
import { compilePhrases, phrasesOf } from '../../../../utils/assessment/lexicon/phrases';
import { SAFETY_TABLES } from '../../../../utils/assessment/lexicon/safety';
import { readSafety } from '../../../../utils/assessment/safety';
import { goalsSchema } from '../../../../utils/model';
import { fold } from '../../../../utils/text/fold';
import { factsOf } from './facts-of';
import { FIRST_NOTES } from './notes-first';
import { SECOND_NOTES } from './notes-second';
import { THIRD_NOTES } from './notes-third';
import type { LabelledNote } from './labelled-note';

const goals = goalsSchema.parse({});
const NOTES = [...FIRST_NOTES, ...SECOND_NOTES, ...THIRD_NOTES];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'] as const;

/** How far the wording is from written for one: automation less personalization, as accuracy is measured. */
function templateScore(note: string): number {
  const { automation, personalization } = assess({ note }, goals, EMPTY_HISTORY_VIEW).axes;
  return (automation.score ?? 0) - (personalization.score ?? 0);
}

/** Share of pairs in which the mass mailing scores higher; ties count half. */
function auc(notes: readonly LabelledNote[], score: (note: string) => number): number {
  const mass = notes.filter((note) => note[2] === 'mass').map((note) => score(note[4]));
  const personal = notes.filter((note) => note[2] === 'personal').map((note) => score(note[4]));
  let won = 0;
  for (const a of mass) for (const b of personal) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (mass.length * personal.length);
}

describe('labelled notes', () => {
  it('hold some of every kind in every language', () => {
    for (const language of LANGUAGES) {
      const own = NOTES.filter((note) => note[0] === language);
      expect(own.length).toBeGreaterThanOrEqual(18);
      for (const intent of ['recruiting', 'selling', 'asking-favour', 'networking', 'following-up', 'scam'])
        expect(own.filter((note) => note[1] === intent).length).toBeGreaterThan(0);
    }
  });

  it.each(LANGUAGES)('say what they want: %s', (language) => {
    const own = NOTES.filter((note) => note[0] === language);
    const wrong = own.filter(([, intent, , , text]) => {
      const told = readIntent(factsOf(text));
      return (told === 'job-seeking' ? 'asking-favour' : told) !== intent;
    });
    expect(wrong.slice(Math.floor(own.length * 0.08))).toEqual([]);
  });

  it('betray a scam nearly always, and never an honest twin', () => {
    const reported = NOTES.filter((note) => readSafety(factsOf(note[4])).gate === 'report');
    expect(reported.filter((note) => note[3] === 'honest')).toEqual([]);
    const scams = NOTES.filter((note) => note[3] === 'scam');
    expect(reported.length / scams.length).toBeGreaterThanOrEqual(0.9);
  });

  it('tell a mass mailing from a note for one', () => {
    const english = NOTES.filter((note) => note[0] === 'en');
    const others = NOTES.filter((note) => note[0] !== 'en');
    expect(auc(english, templateScore)).toBeGreaterThanOrEqual(0.95);
    expect(auc(others, templateScore)).toBeGreaterThanOrEqual(0.95);
    const automation = (note: string): number =>
      assess({ note }, goals, EMPTY_HISTORY_VIEW).axes.automation.score ?? 0;
    expect(auc(english, automation)).toBeGreaterThanOrEqual(0.93);
    expect(auc(others, automation)).toBeGreaterThanOrEqual(0.93);
  });
});

describe('phrase lists', () => {
  const tables = [AUTOMATION_TABLES, INTENT_TABLES, SAFETY_TABLES].flatMap((byLanguage) =>
    Object.entries(byLanguage),
  );

  it('are written folded, and every phrase compiles', () => {
    const unfolded: string[] = [];
    for (const [language, table] of tables) {
      for (const phrase of Object.values<string>(table).flatMap(phrasesOf)) {
        // Both throw on what no note can hold.
        if (language === 'ja') compileEastern({ one: phrase });
        else compilePhrases([{ one: phrase }]);
        if (language !== 'ja' && fold(phrase).text !== phrase) unfolded.push(phrase);
      }
    }
    expect(unfolded).toEqual([]);
  });

  it('exist in nine languages on every axis', () => {
    for (const byLanguage of [AUTOMATION_TABLES, INTENT_TABLES, SAFETY_TABLES])
      expect(Object.keys(byLanguage).toSorted()).toEqual([...LANGUAGES].toSorted());
  });
});

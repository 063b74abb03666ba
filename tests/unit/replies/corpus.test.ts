import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessInvitation } from '../../../utils/judge';
import type { Invitation } from '../../../utils/model';
import { goalsSchema, LANGUAGES } from '../../../utils/model';
import { composeReplies } from '../../../utils/replies';
import { REPLY_LANGUAGES } from '../../../utils/replies/languages';
import { greetingNames } from '../../../utils/replies/name';

const CORPUS = resolve(import.meta.dirname, '../../corpus');
/** Names of every length and order; the notes' own senders are unknown. */
const NAMES = [
  'Anna Beispiel',
  'Prof. Dr. Karl-Heinz Beispiel-Musterholm (he/him) 🌟',
  '山田 太郎',
  'Nguyễn Thị Hoa',
  `${'Wolfgang'.repeat(60)} Beispiel`,
  'Nordholm Recruiting GmbH',
];
const RECEIVERS = [
  {},
  { intent: 'closed', acceptOnly: 'known' },
  {
    intent: 'looking',
    targetRoles: ['Data Engineer', 'Ward Manager'],
    remote: 'remote',
    contractTypes: ['permanent'],
  },
  { intent: 'hiring', targetRoles: ['Cook'], askAboutPay: false },
].map((goals) => goalsSchema.parse(goals));

/** The texts alone, of the split that is held out as well: no label is read here. */
function texts(): string[] {
  return readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /^(?:notes-\w+|en|others)\.jsonl$/u.test(name))
    .flatMap(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text?: string }).text ?? '')
    .filter((text) => text !== '');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toUpperCase()
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Every word that a language's templates say by themselves. */
const OWN = new Map<string, Set<string>>(
  LANGUAGES.map((code) => {
    const said: string[] = [];
    JSON.stringify(REPLY_LANGUAGES[code], (_, value: unknown) => {
      if (typeof value === 'string')
        said.push(
          value.replaceAll(/\[([^\]/]*)\/[^\]]*\]/gu, '$1'),
          value.replaceAll(/\[[^\]/]*\/([^\]]*)\]/gu, '$1'),
        );
      return value;
    });
    return [code, new Set(wordsOf(said.join(' ').replaceAll(/\{\{\w+\}\}/gu, ' ')))];
  }),
);

describe('replies to every note of the corpus', () => {
  const all = texts();
  const replies = all.flatMap((note, index) => {
    const name = NAMES[index % NAMES.length] ?? '';
    const goals = RECEIVERS[index % RECEIVERS.length] ?? goalsSchema.parse({});
    const invitation: Invitation = {
      id: `c${index}`,
      kind: 'person',
      name,
      headline: 'Beispiel',
      note,
      mutualConnections: 2,
    };
    const result = assessInvitation(invitation, { goals });
    const given = [
      note,
      name,
      greetingNames(name).fullName,
      greetingNames(name).japanese,
      ...goals.targetRoles,
      'Beispiel',
    ].join(' ');
    return composeReplies(invitation, result, goals).map((reply) => ({
      ...reply,
      note,
      given,
      sold: result.verdict,
    }));
  });

  it('are there, in all nine languages, and none to a scam', () => {
    expect(all.length).toBeGreaterThan(1_500);
    expect(new Set(replies.map(({ language }) => language)).size).toBe(LANGUAGES.length);
    expect(replies.filter(({ sold }) => sold === 'report')).toEqual([]);
  });

  it('are at most 300 units long, whatever the name', () => {
    expect(replies.filter(({ text }) => text.length > 300 || text.length < 25)).toEqual([]);
  });

  it('invent nothing: every word that is not the language’s own, and every number, stands in the request or the goals', () => {
    const invented = replies.flatMap(({ language, text, given }) => {
      const told = wordsOf(given).join(' ');
      // Japanese does not part its words: there only what is written in other letters, and numbers, can be looked at.
      const words =
        language === 'ja'
          ? (text.match(/[A-Za-z0-9]+/gu) ?? []).map((word) => word.toLowerCase())
          : wordsOf(text);
      return words
        .filter((word) => (/\d/u.test(word) || !OWN.get(language)?.has(word)) && !told.includes(word))
        .map((word) => `${word}: ${text}`);
    });
    expect(invented).toEqual([]);
  });

  it('hold no bracket of a template, no dash between sentences, no shouting', () => {
    expect(
      replies
        .filter(({ text }) => /\{\{|\}\}|\[|\]|—|!|undefined|\bnull\b| {2}/u.test(text))
        .map(({ text }) => text),
    ).toEqual([]);
  });
});

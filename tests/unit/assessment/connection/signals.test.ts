import { CONNECTION_SIGNALS } from '../../../../utils/assessment/signals/connection';
import type { Cases } from '../inviter/find';
import { holdCases } from '../inviter/hold-cases';

const PROFILE = {
  profile: {
    positions: [{ title: 'Analyst', company: 'Tessaro GmbH' }, 'Data engineer at Lumenta, 2019'],
    schools: ['Northmoor University', '青葉大学'],
  },
};
const CASES: Record<string, Cases> = {
  'mutual-connections': {
    hits: [{ mutualConnections: 1 }, { mutualConnections: 12 }, { mutualConnections: 5_000 }],
    misses: [{ mutualConnections: 0 }, { mutualConnections: null }, {}],
  },
  'named-mutual': {
    hits: [
      {
        note: 'Ines Valdor suggested that I write to you.',
        mutualNames: ['Ines Valdor'],
        quote: 'Ines Valdor',
      },
      {
        note: 'Ich schreibe auf Empfehlung von Ines, die wir beide kennen.',
        mutualNames: ['Ines Valdor', 'Tom Reuss'],
        quote: 'Ines',
      },
      {
        note: 'Inès Valdor m’a conseillé de vous écrire.',
        mutualNames: ['Ines Valdor'],
        quote: 'Inès Valdor',
      },
      { note: '高橋結衣さんからご紹介いただきました。', mutualNames: ['高橋 結衣'], quote: '高橋結衣' },
    ],
    misses: [
      { note: 'Ines Valdor suggested that I write to you.', mutualNames: ['Tom Reuss'] },
      { note: 'Ines Valdor suggested that I write to you.' },
      { note: 'Hi Ines, nice to meet you.', mutualNames: ['Ines Valdor'] },
      { note: 'Ich grüße Sie herzlich.', mutualNames: ['Ines Valdor'] },
    ],
  },
  'shared-employer': {
    hits: [
      { headline: 'Engineer at Tessaro', goals: PROFILE, quote: 'Tessaro' },
      { note: 'I used to work at Tessaro, in purchasing.', goals: PROFILE, quote: 'Tessaro' },
      { note: 'Wir waren beide bei Tessaro, ich im Einkauf.', goals: PROFILE, quote: 'Tessaro' },
      { headline: 'Ex-Lumenta | Designer', goals: PROFILE, quote: 'Lumenta' },
    ],
    misses: [
      { headline: 'Engineer at Tessarova', goals: PROFILE },
      { note: 'Your work at Tessaro impressed me.', goals: PROFILE },
      { note: 'I saw your work at Tessaro.', goals: PROFILE },
      { note: 'I know that Tessaro builds pumps.', goals: PROFILE },
      { headline: 'Engineer at Tessaro' },
      { note: 'Ihre Zeit bei Lumenta hat mich beeindruckt.', goals: PROFILE },
    ],
  },
  'shared-school': {
    hits: [
      { headline: 'Student at Northmoor University', goals: PROFILE, quote: 'Northmoor University' },
      { note: 'I also studied at Northmoor University.', goals: PROFILE },
      { note: '私も青葉大学の出身です。', goals: PROFILE, quote: '青葉大学' },
    ],
    misses: [
      { headline: 'Student at Northmoor College', goals: PROFILE },
      { note: 'You studied at Northmoor University, I saw.', goals: PROFILE },
      { headline: 'Studentin, Universität Holmberg', goals: PROFILE },
    ],
  },
  'follows-you': {
    hits: [{ followsYou: true }, { followsYou: true, note: 'Hola' }, { followsYou: true, headline: 'CTO' }],
    misses: [{ followsYou: false }, { followsYou: null }, {}],
  },
  verified: {
    hits: [{ verified: true }, { verified: true, note: 'Hallo' }, { verified: true, headline: 'CTO' }],
    misses: [{ verified: false }, { verified: null }, {}],
  },
};

holdCases(CONNECTION_SIGNALS, CASES);

import type { DemoRequest } from '../request';

/** Requests that offer work, from a named role to nothing but praise. */
export const OFFERS: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'tomasz-wierzbicki-data',
    name: 'Tomasz Wierzbicki',
    headline: 'Engineering Manager, Data Platform at Halden Maritime',
    note: 'Hi Mira, your talk on late-arriving data at the Lowlands Data Meetup changed how we backfill vessel positions. We are hiring a senior data engineer for that very team (Rotterdam, two days at home, €82–92k). May I tell you more?',
    mutualConnections: 7,
    verified: true,
    sentAt: '2026-11-22T08:41:00.000Z',
  },
  {
    kind: 'person',
    slug: 'priya-ramanathan-search',
    name: 'Priya Ramanathan',
    headline: 'Senior Technical Recruiter | Data & Cloud | Corvane Search',
    note: 'Hi Mira, I came across your profile and was impressed by your background. I have an exciting opportunity with one of my clients that could be a great fit. Open to a quick 15-min chat this week?',
    mutualConnections: 2,
    sentAt: '2026-11-21T13:05:00.000Z',
  },
  {
    kind: 'person',
    slug: 'jonas-ahrendt-personal',
    name: 'Jonas Ahrendt',
    headline: 'Personalberater Data & Analytics bei Nordkant Personal',
    note: 'Guten Tag Frau Lindqvist, für einen Energieversorger in Rotterdam suche ich eine erfahrene Person im Data Engineering (Festanstellung, 75.000 bis 85.000 Euro im Jahr, hybrid). Ihr Weg von der Logistik zum Netzbetrieb passt gut dazu. Darf ich Ihnen die Stellenbeschreibung schicken?',
    mutualConnections: 3,
    sentAt: '2026-11-19T09:20:00.000Z',
  },
  {
    kind: 'person',
    slug: '佐伯-遥-talent',
    name: '佐伯 遥',
    headline: '株式会社みなと電力 採用担当',
    note: 'はじめまして。GitHubで「tidegauge」を拝見し、遅延データの扱い方に感銘を受けました。弊社の需給予測チームでデータエンジニアを募集しております（年収900万〜1200万円、フルリモート可）。よろしければ詳細をお送りしてもよろしいでしょうか。',
    mutualConnections: 0,
    followsYou: true,
    sentAt: '2026-11-15T05:10:00.000Z',
  },
];

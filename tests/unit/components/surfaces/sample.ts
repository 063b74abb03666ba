import type { Judgement, PageRow, PageState, Verdict } from '../../../../utils/model';

/** Invented requests with finished judgements, in the words a user would read. */
const LABELS: Record<Verdict, string> = {
  accept: 'Worth accepting',
  ask: 'Ask first',
  decline: 'Decline politely',
  report: 'Looks like a scam',
};

const PEOPLE: [string, string | null, string | null, Verdict, string][] = [
  [
    'Tomasz Wierzbicki',
    'Engineering Manager, Data Platform at Halden Maritime',
    'Hi Mira, your talk on late-arriving data changed how we backfill vessel positions. May I tell you more?',
    'accept',
    'Written for you, and it fits: names your talk on late-arriving data and a senior data role in Rotterdam.',
  ],
  [
    'Priya Ramanathan',
    'Senior Technical Recruiter | Data & Cloud | Corvane Search',
    'Hi Mira, I came across your profile and was impressed. Open to a quick 15-min chat this week?',
    'ask',
    'Could fit, but leaves out the client, the role and the pay.',
  ],
  [
    'Lukas Steinmann',
    'I help B2B teams fill their calendar | Pipeline on autopilot | Founder @ Leadmühle',
    'We help companies like Waterkant Energie book 30+ meetings a month. Grab a slot: calendly.com/leadmuehle',
    'decline',
    'Reads like a mass mailing for a sales service.',
  ],
  [
    'Emma Fraser',
    'HR Assistant | Remote work | Flexible hours',
    'Easy part time work online, paid in USDT. Only a small refundable deposit to start.',
    'report',
    'Asks for a deposit before anything else. Do not answer.',
  ],
  [
    '佐伯 遥',
    '株式会社みなと電力 採用担当',
    'はじめまして。「tidegauge」を拝見しました。',
    'accept',
    'Written for you: names tidegauge.',
  ],
  ['ليلى حداد', 'مهندسة بيانات في شركة المرفأ', null, 'ask', 'Little to go on: no note, a short headline.'],
  ['Marco Bellandi', null, null, 'ask', 'Little to go on: no note and no headline.'],
];

/** A judgement with every part filled, of the given verdict. */
export function sampleJudgement(
  verdict: Verdict,
  sentence: string,
  name: string,
  note: string | null,
): Judgement {
  const first = name.split(' ')[0] ?? name;
  const quote = note?.slice(0, 24) ?? null;
  const perhaps = note === null;
  const isScam = verdict === 'report';
  return {
    assessment: {
      id: null,
      verdict,
      confidence: perhaps ? 0.5 : 0.9,
      language: note === null ? null : 'en',
      axes: {
        personalization: { level: 1, score: 30 },
        automation: { score: 60 },
        fit: { score: 50 },
        connection: { score: 20 },
        safety: { score: isScam ? 5 : 95 },
      },
      inviter: { role: 'unknown', seniority: null },
      intent: 'recruiting',
      offer: null,
      evidence: [
        {
          signal: 'first',
          axis: 'automation',
          points: verdict === 'accept' ? 12 : -12,
          field: 'note',
          span: quote ? [0, quote.length] : null,
          quote,
          sentence: 'Opens with words of its own:',
        },
        {
          signal: 'second',
          axis: 'fit',
          points: -7,
          field: 'headline',
          span: null,
          quote: null,
          sentence: 'Names no role and no client.',
        },
        {
          signal: 'third',
          axis: 'connection',
          points: 4,
          field: 'card',
          span: null,
          quote: null,
          sentence: 'You have 7 connections in common.',
        },
        {
          signal: 'fourth',
          axis: 'fit',
          points: 2,
          field: 'headline',
          span: null,
          quote: null,
          sentence: 'Works in your field.',
        },
      ],
      notLookedAt: [
        { evidence: 'profile', sentence: 'Their profile: open it to see tenure and specialization.' },
      ],
      wouldChange: [
        {
          change: 'named-role',
          verdict: 'accept',
          sentence: 'A named role or client would make this “worth accepting”.',
        },
      ],
      motive: 'They probably write to many people with “data” in the headline.',
      guidance: isScam ? 'report-do-not-answer' : null,
      replies: isScam
        ? []
        : [
            {
              kind: 'ask-details',
              language: 'en',
              text: `Hi ${first}, thank you for writing. Which company is it, and what is the pay range? With that I can tell you quickly whether it fits.`,
            },
            {
              kind: 'decline',
              language: 'en',
              text: `Hi ${first}, thank you for thinking of me. I am not looking, so I will pass.`,
            },
            {
              kind: 'not-now',
              language: 'de',
              text: `Guten Tag ${first}, danke für die Nachricht. Im Moment passt es nicht.`,
            },
          ],
    },
    summary: {
      label: perhaps ? `Perhaps ${LABELS[verdict].toLowerCase()}` : LABELS[verdict],
      perhaps,
      sentence,
      guidance: isScam ? 'Do not answer; use LinkedIn’s Report.' : null,
    },
  };
}

/** A tab's state with `count` requests, the invented people in turn. */
export function sampleState(count: number, health: Partial<PageState['health']> = {}): PageState {
  const rows = Array.from({ length: count }, (_, index): PageRow => {
    const person = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
    if (!person) throw new Error('There are no people');
    const [name, headline, note, verdict, sentence] = person;
    const shown = index < PEOPLE.length ? name : `${name} ${index}`;
    return {
      key: `k${index}`,
      invitation: { name: shown, headline, note, kind: 'person' },
      judgement: sampleJudgement(verdict, sentence, shown, note),
    };
  });
  return {
    health: {
      status: 'ok',
      layout: 'g5',
      cardsSeen: count,
      cardsRead: count,
      otherKinds: 0,
      missing: {},
      ...health,
    },
    rows,
  };
}

/** The same requests as the memory knows them: all that it can say and offer. */
export function remembered(state: PageState): PageState {
  const memory: Judgement['memory'] = {
    mark: null,
    lines: ['Wrote to you before, on 2 March: you declined.'],
    acts: [
      { act: 'always-person', label: 'Always accept this person' },
      { act: 'never-person', label: 'Never accept this person' },
    ],
    corrections: [
      { correction: 'accept-known', label: 'I would accept: I know them' },
      { correction: 'decline-selling', label: 'I would decline: they want to sell something' },
      { correction: 'report-scam', label: 'It is a scam' },
    ],
    corrected: null,
    checklist: ['How long they have been there.', 'Whether the firm exists.'],
  };
  const rows = state.rows.map((row) => ({
    ...row,
    judgement: row.judgement && { ...row.judgement, memory },
  }));
  return { ...state, rows };
}

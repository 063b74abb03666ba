/** Invented people, firms and phrases, put together so that every row is its own. */
const FIRST = ['Ada', 'Ruben', 'Mira', 'Jørn', 'Lin', 'Tomasz', 'Priya', 'Noor', 'Elif', 'Hugo'];
const LAST = ['Quist', 'Arai', 'Halden', 'Kornfeld', 'Weiss', 'Okafor', 'Vos', 'Lindqvist', 'Moreau'];
const FIRMS = ['Corvane Search', 'Halden Maritime', 'Waterkant Energie', 'Northgate Mills', 'Leadmühle'];
const TEMPLATES = [
  'I came across your profile and was impressed by your work. We help teams like yours find engineers within ten days. Worth a short call this week?',
  'As a fellow leader I would love to add you to my network, and to hear what you think of the way in which planning changes these days.',
  'We are hiring for several roles with a client of ours, and your background looks like a perfect match. When can we talk?',
];
const WORDS =
  'harbour ledger turbine clinic grain sensor budget garden battery archive bridge forecast kiln orchard violin tide lantern quarry saddle meadow'.split(
    ' ',
  );

/** A word for a number, the same each time and without a pattern. */
function wordFor(number: number): string {
  const mixed = Math.imul(number ^ (number >>> 7), 0x2c1b3c6d) >>> 0;
  const tail = (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0) % 8_000;
  const letters = tail.toString(20).replaceAll(/\d/gu, (digit) => 'klmnoprstu'[Number(digit)] ?? '');
  return `${WORDS[mixed % WORDS.length]}${letters}`;
}

/** `Invitations.csv` of so many rows over six years: a third templates, some without a note, one broken row, one with newlines. */
export function invitationsCsv(rows: number): string {
  const lines = ['From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'];
  for (let at = 0; at < rows; at += 1) {
    const name = `${FIRST[at % FIRST.length]} ${LAST[(at * 7) % LAST.length]}`;
    const day = `${(at % 12) + 1}/${(at % 28) + 1}/${20 + (at % 6)}`;
    const own = Array.from({ length: 24 }, (_, word) => wordFor(at * 24 + word));
    const note =
      at % 5 === 0
        ? ''
        : at % 3 === 0
          ? `Hi Mira, ${TEMPLATES[at % 7 < 3 ? at % 3 : (at + 1) % 3]}`
          : `Dear Mira, number ${at}: ""${own.join(' ')}"",\nyours ${name}`;
    lines.push(
      `${name},Me,"${day}, 10:00 AM","${note}",INCOMING,https://www.linkedin.com/in/person-${at},https://www.linkedin.com/in/me`,
    );
  }
  lines.push('Broken Row,Me,"never","x",INCOMING,,');
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** `Connections.csv` with its lines of notes before the table. */
export function connectionsCsv(rows: number): string {
  const lines = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ];
  for (let at = 0; at < rows; at += 1)
    lines.push(
      `${FIRST[at % FIRST.length]},${LAST[at % LAST.length]}son${at},https://www.linkedin.com/in/friend-${at},,${FIRMS[at % FIRMS.length]},Engineer,15 Jan 2024`,
    );
  return lines.join('\n');
}

export const PROFILE_CSV =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMira,Vos,,,,"Data Engineer, late-arriving data","I make pipelines.",Energy,,Rotterdam,,,\n';
export const SKILLS_CSV = 'Name\nPython\nSQL\nKafka\n';
export const POSITIONS_CSV =
  'Company Name,Title,Description,Location,Started On,Finished On\nWaterkant Energie,Data Engineer,,Rotterdam,Jul 2023,\n';

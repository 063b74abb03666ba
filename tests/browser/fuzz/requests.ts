import type { DemoLabels, DemoRequest } from '../../../utils/demo';
import { ARABIC, DEMO_INBOX, demoCard, demoSuggestion, ENGLISH, invitationIdAt } from '../../../utils/demo';

/** One request of the fuzzed page, with its markup in each of the page's languages. */
export interface FuzzRequest {
  key: string;
  name: string;
  note: string | null;
  kind: string;
  cards: Record<string, string>;
}

export interface FuzzData {
  requests: FuzzRequest[];
  suggestions: string[];
  languages: { lang: string; dir: string }[];
}

const GERMAN: DemoLabels = {
  ...ENGLISH,
  lang: 'de',
  accept: 'Annehmen',
  ignore: 'Ignorieren',
  acceptLabel: (name) => `Einladung von ${name} annehmen`,
  ignoreLabel: (name) => `Einladung von ${name} ignorieren`,
  mutual: (count) => (count === 1 ? '1 gemeinsamer Kontakt' : `${count} gemeinsame Kontakte`),
  message: 'Nachricht',
  more: '… mehr',
  suggestions: 'Vorschläge für Sie',
};

const GIVEN = ['Ilse', 'Tarek', 'Noor', 'Pavel', 'Wanja', 'Siobhán', 'Ødger', 'Yuki'];
const FAMILY = ['Brandvold', 'Quispe', 'Ferreyra', 'Achterberg', 'Okonjo', 'Zielony'];

/** Every demo request under several invented names, so that cards can come and go without one repeating. */
export function fuzzData(): FuzzData {
  const requests: DemoRequest[] = GIVEN.flatMap((given, row) =>
    FAMILY.map((family, column) => {
      const base = DEMO_INBOX[(row * FAMILY.length + column) % DEMO_INBOX.length];
      if (!base) throw new Error('The demo inbox is empty.');
      const slug = `fuzz-${row}-${column}`;
      return { ...base, name: `${given} ${family}`, slug };
    }),
  );
  return {
    requests: requests.map((request, index) => ({
      key: invitationIdAt(request.sentAt, index),
      name: request.name,
      note: request.note,
      kind: request.kind,
      cards: Object.fromEntries(
        [ENGLISH, GERMAN, ARABIC].map((labels) => [labels.lang, demoCard(request, index, labels)]),
      ),
    })),
    suggestions: [1, 2, 3].map((at) => demoSuggestion(`Suggested ${at}`, 'Hydrologist', 900 + at)),
    languages: [ENGLISH, GERMAN, ARABIC].map(({ lang, dir }) => ({ lang, dir })),
  };
}

/**
 * How fast the engine is: a card assessed (all signals) and judged (sentences and replies too), warm, on the demo inbox and the
 * corpus' notes of every language; hostile texts; a signal each; and, apart, what a fresh start costs.
 */
import { EMPTY_HISTORY_VIEW } from '../utils/assessment/assess';
import { gatherFacts } from '../utils/assessment/facts';
import { entryOf, HistoryIndex } from '../utils/assessment/history-view';
import { SIGNALS } from '../utils/assessment/signals';
import { assessInvitation, judge } from '../utils/judge';
import { corpusCards, demoCards, goals, HOSTILE, LANGUAGES } from './bench/cards';
import { startUps } from './bench/start-up';
import { at, heading, line, time } from './bench/timing';

const assessed = (card: (typeof demoCards)[number]): unknown => assessInvitation(card, { goals });
const judged = (card: (typeof demoCards)[number]): unknown => judge(card, { goals });

const byLanguage = LANGUAGES.map((language) => ({ language, cards: corpusCards(language) }));
const every = [...demoCards, ...byLanguage.flatMap(({ cards }) => cards)];

heading(`a card, warm (${every.length} cards)`);
line('assessed: every signal, verdict', time(every, assessed));
line('judged: with sentences and replies', time(every, judged));
line('the demo inbox assessed', time(demoCards, assessed, { rounds: 40 }));
for (const { language, cards } of byLanguage) line(`${language} assessed`, time(cards, assessed));

heading('a hostile note, assessed');
for (const [name, note] of Object.entries(HOSTILE)) line(name, time([{ name: 'Someone', note }], assessed));
heading('a hostile headline, assessed');
line(
  'the same texts',
  time(
    Object.values(HOSTILE).map((headline) => ({ name: 'Someone', headline })),
    assessed,
  ),
);

heading('the slowest signals, demo inbox');
const facts = demoCards.map((card) => gatherFacts(card, goals, EMPTY_HISTORY_VIEW));
const signals = SIGNALS.map((signal) => ({ id: signal.id, times: time(facts, (f) => signal.find(f)) }));
for (const { id, times } of signals.toSorted((a, b) => at(b.times, 0.99) - at(a.times, 0.99)).slice(0, 8))
  line(id, times);

heading('asking a history of 5,000');
const history = new HistoryIndex();
const notes = demoCards.flatMap(({ note }) => (note ? [note] : []));
for (let i = 0; i < 5_000; i += 1) {
  const words = (notes[i % notes.length] ?? '')
    .split(' ')
    .map((word, place) => ((i * 7 + place * 13) % 5 === 0 ? `w${(i * 31 + place) % 997}` : word));
  history.add(entryOf({ name: `Sender ${i}`, note: words.join(' ') }));
}
line(
  'a card',
  time(demoCards, (card) => history.view(card)),
);

heading('a fresh process');
const starts = await startUps(LANGUAGES);
line(
  'the built engine loaded',
  starts.flatMap(([, { load }]) => load).toSorted((a, b) => a - b),
);
for (const [language, { first, second }] of starts) {
  line(`${language}: the first card`, first);
  line(`${language}: the second`, second);
}

import type { Assessment, Judgement } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import { button, el, icon } from './dom';
import { countIn, fillIn } from './fill-in';
import { buildReply } from './panel-reply';

/** Reasons shown before "more". */
const FIRST_REASONS = 3;

/** Builds the panel under a chip: why, what was not looked at, what would change it, and the reply. Buttons only. */
export function buildPanel(judgement: Judgement, name: string, words: PageWords): HTMLElement {
  const { assessment, summary, memory } = judgement;
  const head = el(
    'div',
    { class: 'head' },
    el('p', { class: 'sentence', text: summary.sentence, attributes: { dir: 'auto' } }),
    button(
      'close',
      { class: 'close', attributes: { 'aria-label': words.close, title: `${words.close} (Esc)` } },
      icon('icon', { d: words.glyphs.close }),
    ),
  );
  const why = el(
    'div',
    { class: 'why' },
    summary.guidance ? el('p', { class: 'guidance', text: summary.guidance }) : null,
    buildReasons(assessment, words),
    buildLines(words.memory, memory?.lines ?? []),
    buildLines(words.whyTheyWrote, assessment.motive ? [assessment.motive] : []),
    buildLines(
      words.wouldChange,
      assessment.wouldChange.slice(0, 1).map(({ sentence }) => sentence),
    ),
    buildLines(
      words.notLookedAt,
      assessment.notLookedAt.map(({ sentence }) => sentence),
    ),
  );
  const columns = el('div', { class: 'columns' }, why, buildReply(assessment, words));
  return el(
    'section',
    {
      class: `panel ${assessment.verdict}`,
      attributes: { 'aria-label': fillIn(words.panelOf, { name }), dir: words.dir },
    },
    head,
    columns,
    el(
      'div',
      { class: 'acts' },
      ...(memory?.acts ?? []).map(({ act, label }) =>
        button('act', { class: 'kind', text: label, attributes: { 'data-act': act } }),
      ),
    ),
  );
}

function buildReasons({ evidence }: Assessment, words: PageWords): HTMLElement {
  const list = el('ul', { class: 'reasons' });
  for (const [index, reason] of evidence.entries()) {
    const item = buildReason(reason, words);
    item.hidden = index >= FIRST_REASONS;
    list.append(item);
  }
  const more = evidence.length - FIRST_REASONS;
  return el(
    'div',
    { class: 'block' },
    el('h3', { text: words.reasons }),
    evidence.length > 0 ? list : el('p', { text: words.noReasons }),
    more > 0 ? button('more', { class: 'link', text: countIn(words.moreReasons, more, words.lang) }) : null,
  );
}

function buildReason(reason: Assessment['evidence'][number], words: PageWords): HTMLElement {
  const good = reason.points > 0;
  // The words may already stand in the sentence; saying them twice would only be noise.
  const quote = reason.quote !== null && !reason.sentence.includes(reason.quote) ? reason.quote : null;
  return el(
    'li',
    { class: good ? 'for' : 'against' },
    icon('icon sign', { d: good ? words.glyphs.plus : words.glyphs.minus }),
    el('span', { class: 'hidden', text: `${good ? words.speaksFor : words.speaksAgainst}: ` }),
    el(
      'span',
      { class: 'reason', attributes: { dir: 'auto' } },
      el('span', { text: reason.sentence }),
      quote === null ? null : el('q', { text: quote, attributes: { dir: 'auto' } }),
    ),
  );
}

function buildLines(title: string, lines: readonly string[]): HTMLElement | null {
  if (lines.length === 0) return null;
  const list = el('ul', { class: 'lines' });
  for (const line of lines) list.append(el('li', { text: line, attributes: { dir: 'auto' } }));
  return el('div', { class: 'block' }, el('h3', { text: title }), list);
}

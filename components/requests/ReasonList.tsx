import { useState } from 'react';
import type { Evidence } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';

/** Reasons shown before "more", as the surfaces' voice has it. */
const SHOWN_FIRST = 3;

interface ReasonListProps {
  evidence: readonly Evidence[];
  language: string | null;
}

/** Reasons, strongest first: sign, sentence, and the words they rest on. All of them stand in two groups, for and against. */
export function ReasonList({ evidence, language }: ReasonListProps) {
  const words = useWords().requests;
  const [all, setAll] = useState(false);
  const hidden = evidence.length - SHOWN_FIRST;
  if (evidence.length === 0) return null;
  const groups = [
    { title: words.reasonsFor, items: evidence.filter(({ points }) => points >= 0) },
    { title: words.reasonsAgainst, items: evidence.filter(({ points }) => points < 0) },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      {all && groups.length > 1 ? (
        groups.map(({ title, items }) => (
          <div key={title} className="reason-group">
            <h3>{title}</h3>
            <Reasons evidence={items} language={language} />
          </div>
        ))
      ) : (
        <Reasons evidence={all ? evidence : evidence.slice(0, SHOWN_FIRST)} language={language} />
      )}
      {hidden > 0 && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerReasons : words.moreReasons(hidden)}
        </button>
      )}
    </>
  );
}

function Reasons({ evidence, language }: ReasonListProps) {
  return (
    <ul className="reasons">
      {evidence.map((item) => (
        <Reason key={`${item.signal}:${item.span?.join('-') ?? ''}`} item={item} language={language} />
      ))}
    </ul>
  );
}

function Reason({ item, language }: { item: Evidence; language: string | null }) {
  const words = useWords().requests;
  const speaksFor = item.points >= 0;
  // A sentence that quotes the words itself needs no second quotation.
  const quote = item.quote && !item.sentence.includes(item.quote) ? item.quote : null;
  return (
    <li data-direction={speaksFor ? 'for' : 'against'}>
      <Icon name={speaksFor ? 'plus' : 'minus'} size={12} />
      <span className="visually-hidden">{speaksFor ? words.speaksFor : words.speaksAgainst} </span>
      <span>
        {item.sentence}
        {quote && (
          <>
            {' '}
            {/* The marks run with the sentence around them, whichever way the words between them run. */}
            <q>
              <bdi lang={item.field === 'note' ? (language ?? undefined) : undefined}>{quote}</bdi>
            </q>
          </>
        )}
      </span>
    </li>
  );
}

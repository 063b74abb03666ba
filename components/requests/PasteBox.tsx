import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Invitation, Judgement, ReplyKind } from '../../utils/model';
import { Field } from '../forms/Field';
import { useWords } from '../words';
import { RequestDetail } from './RequestDetail';
import { VerdictBadge } from './VerdictBadge';

/** Stands for a name that was not given; the replies greet nobody by it. */
const NAMELESS = 'Unknown';

interface PasteBoxProps {
  interfaceLanguage: string;
  /** A text handed over from elsewhere: the box opens with it, and it is judged at once. */
  given?: string;
  /** Judges a pasted text; null when that failed. */
  onJudge: (invitation: Invitation) => Promise<Judgement | null>;
  onCopied: (invitation: Invitation, kind: ReplyKind) => void;
}

interface Answer {
  invitation: Invitation;
  judgement: Judgement;
}

/** Judges a note that the user pastes, with name and headline where they have them. */
export function PasteBox({ interfaceLanguage, given = '', onJudge, onCopied }: PasteBoxProps) {
  const words = useWords().requests;
  const heading = useId();
  const [note, setNote] = useState(given);
  const [name, setName] = useState('');
  const [headline, setHeadline] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState('');
  const result = useRef<HTMLDivElement>(null);
  // The form above fills the box: what was asked for stands below its edge.
  useEffect(() => {
    if (answer) result.current?.scrollIntoView?.({ block: 'nearest' });
  }, [answer]);

  const invitation: Invitation = {
    kind: 'person',
    name: name.trim() || NAMELESS,
    headline: headline.trim() || undefined,
    note,
  };
  const show = (judged: Invitation, judgement: Judgement | null) => {
    setAnswer(judgement && { invitation: judged, judgement });
    setProblem(judgement ? '' : words.pasteFailed);
  };
  const judge = async () => {
    if (note.trim() === '') setProblem(words.pasteEmpty);
    else show(invitation, await onJudge(invitation));
  };
  const askForGiven = useEffectEvent(async () => onJudge(invitation));
  const showGiven = useEffectEvent((judgement: Judgement | null) => show(invitation, judgement));
  useEffect(() => {
    if (given.trim() !== '') void askForGiven().then(showGiven);
  }, [given]);
  const clear = () => {
    setNote('');
    setName('');
    setHeadline('');
    setAnswer(null);
    setProblem('');
  };

  return (
    <details className="paste" open={given !== '' || undefined}>
      <summary id={heading}>{words.pasteTitle}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void judge();
        }}
        aria-labelledby={heading}
        noValidate
      >
        <p className="quiet">{words.pasteText}</p>
        <Field label={words.pasteNote} error={problem}>
          {(input) => (
            <textarea
              {...input}
              rows={5}
              dir="auto"
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="pair">
          <Field label={words.pasteName} hint={words.optional}>
            {(input) => (
              <input {...input} dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Field label={words.pasteHeadline} hint={words.optional}>
            {(input) => (
              <input
                {...input}
                dir="auto"
                value={headline}
                onChange={(event) => setHeadline(event.target.value)}
              />
            )}
          </Field>
        </div>
        <div className="actions">
          <button type="submit" className="button primary">
            {words.pasteJudge}
          </button>
          {(note || answer) && (
            <button type="button" className="button" onClick={clear}>
              {words.pasteClear}
            </button>
          )}
        </div>
      </form>
      <div ref={result} role="region" aria-live="polite" aria-label={words.pasteResult}>
        {answer && (
          <>
            <VerdictBadge verdict={answer.judgement.assessment.verdict} summary={answer.judgement.summary} />
            <RequestDetail
              key={JSON.stringify(answer.invitation)}
              {...answer}
              interfaceLanguage={interfaceLanguage}
              onCopied={(kind) => onCopied(answer.invitation, kind)}
            />
          </>
        )}
      </div>
    </details>
  );
}

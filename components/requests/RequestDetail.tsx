import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Act, Correction, Invitation, Judgement, ReplyKind } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import { ActButton, Corrections } from './Corrections';
import { NoteText } from './NoteText';
import { ReasonList } from './ReasonList';
import { ReplyCard } from './ReplyCard';

export interface RequestDetailProps {
  invitation: Invitation;
  judgement: Judgement;
  interfaceLanguage: string;
  onCopied: (kind: ReplyKind) => void;
  /** What can be done about the sender; absent for a text that stands on no page, as the next. */
  onAct?: (act: Act) => void;
  onCorrect?: (correction: Correction | null) => void;
  /** Absent for a text that stands on no page. */
  onShowOnPage?: () => Promise<boolean>;
}

/** Everything known of one request: why, the words to answer with, then the note and what is not known. */
export function RequestDetail(props: RequestDetailProps) {
  const words = useWords().requests;
  const { invitation, judgement } = props;
  const { assessment, summary, memory } = judgement;
  const { onAct, onCorrect } = props;
  const language = assessment.language;
  const checklist = memory?.checklist ?? [];
  return (
    <div className="detail">
      <p className="verdict-sentence">{summary.sentence}</p>
      {summary.guidance && <p className="guidance">{summary.guidance}</p>}
      {assessment.evidence.length > 0 && (
        <Part title={words.reasons}>
          <ReasonList evidence={assessment.evidence} language={language} />
        </Part>
      )}
      {memory && onAct && onCorrect && <Corrections {...{ memory, onAct, onCorrect }} />}
      {assessment.replies.length > 0 && (
        <Part title={words.reply}>
          <ReplyCard
            replies={assessment.replies}
            to={invitation.name}
            interfaceLanguage={props.interfaceLanguage}
            onCopied={props.onCopied}
          />
          {props.onShowOnPage && <p className="quiet">{words.whereToPaste}</p>}
        </Part>
      )}
      {memory && memory.lines.length > 0 && (
        <Part title={words.memory}>
          <ul className="unknowns">
            {memory.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      {invitation.note !== undefined && (
        <Part title={words.theirNote}>
          {invitation.note?.trim() ? (
            <NoteText note={invitation.note} evidence={assessment.evidence} language={language} />
          ) : (
            <p className="quiet">{words.noNote}</p>
          )}
        </Part>
      )}
      {assessment.motive && (
        <Part title={words.motive}>
          <p>{assessment.motive}</p>
        </Part>
      )}
      {(assessment.notLookedAt.length > 0 || checklist.length > 0) && (
        <Part title={words.notLookedAt}>
          <ul className="unknowns">
            {assessment.notLookedAt.map((item) => (
              <li key={item.evidence}>{item.sentence}</li>
            ))}
          </ul>
          {checklist.length > 0 && (
            <ul className="checklist">
              {checklist.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {assessment.wouldChange[0] && (
        <Part title={words.wouldChange}>
          <p>{assessment.wouldChange[0].sentence}</p>
        </Part>
      )}
      {memory && onAct && (
        <Part title={words.acts}>
          <div className="acts">
            {memory.acts.map(({ act, label }) => (
              <ActButton key={act} {...{ act, label, onAct }} />
            ))}
          </div>
        </Part>
      )}
      {props.onShowOnPage && <ShowOnPage onShow={props.onShowOnPage} />}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ShowOnPage({ onShow }: { onShow: () => Promise<boolean> }) {
  const words = useWords().requests;
  const [gone, setGone] = useState(false);
  return (
    <div className="detail-foot">
      <button type="button" className="button" onClick={() => void onShow().then((shown) => setGone(!shown))}>
        <Icon name="locate" size={14} />
        {words.showOnPage}
      </button>
      <span role="status" className="quiet">
        {gone ? words.notOnPage : ''}
      </span>
    </div>
  );
}

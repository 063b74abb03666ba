import { useId } from 'react';
import type { Act, Correction, PageRow, ReplyKind } from '../../utils/model';
import { CopyButton } from '../CopyButton';
import { Icon, VerdictIcon } from '../icons/Icon';
import { useWords } from '../words';
import { RequestDetail } from './RequestDetail';

export interface RequestRowProps {
  row: PageRow;
  open: boolean;
  /** Set where the detail stands beside the list: whether it is this row's. */
  current?: boolean;
  /** Whether its reply was copied here, of which the memory tells only with the next verdict. */
  isCopied: boolean;
  interfaceLanguage: string;
  onToggle: () => void;
  onCopied: (kind: ReplyKind) => void;
  /** Absent where the request stands on no page, as the next. */
  onShowOnPage?: () => Promise<boolean>;
  onAct?: (act: Act) => void;
  onCorrect?: (correction: Correction | null) => void;
}

/** A request in one glance: who, the verdict and its main reason, and the reply a click away. */
export function RequestRow(props: RequestRowProps) {
  const words = useWords().requests;
  const detailId = useId();
  const { row, open, current, interfaceLanguage, onCopied } = props;
  const { invitation, judgement } = row;
  if (!judgement) {
    return (
      <div className="row-head">
        <div className="row-main">
          <span className="verdict-tile" />
          <Who name={invitation.name} headline={invitation.headline} />
          <span className="row-verdict quiet">{words.judging}</span>
        </div>
      </div>
    );
  }
  const { assessment, summary } = judgement;
  const reply = assessment.replies[0];
  const mark = judgement.memory?.mark;
  return (
    <>
      <div className="row-head">
        <button
          type="button"
          className="row-main"
          aria-expanded={current === undefined ? open : undefined}
          aria-current={current ? 'true' : undefined}
          aria-controls={open ? detailId : undefined}
          onClick={props.onToggle}
        >
          <span className="verdict-tile" data-verdict={assessment.verdict}>
            <VerdictIcon verdict={assessment.verdict} perhaps={summary.perhaps} />
          </span>
          <Who
            name={invitation.name}
            headline={invitation.headline}
            sign={props.isCopied && !mark ? words.copied : null}
          />
          <span className="row-verdict">
            <strong data-verdict={assessment.verdict}>{summary.label}</strong>
            {!open && <span className="row-reason"> {summary.sentence}</span>}
          </span>
          {mark && (
            <span className="row-mark quiet">
              <Icon name="check" size={12} />
              {mark}
            </span>
          )}
        </button>
        <div className="row-side">
          {reply && !assessment.guidance ? (
            <CopyButton
              text={reply.text}
              label={words.copyReply}
              doneLabel={words.copied}
              name={words.copyReplyTo(invitation.name)}
              doneStatus={words.copiedStatus(invitation.name)}
              refusedStatus={words.copyRefused}
              className="button small"
              onCopied={() => onCopied(reply.kind)}
            />
          ) : (
            <span className="row-guidance" data-verdict={assessment.verdict}>
              {assessment.guidance === 'report-do-not-answer' ? words.doNotAnswer : words.noReplyNeeded}
            </span>
          )}
          {current === undefined && (
            <span className="row-chevron" data-open={open}>
              <Icon name="chevron" size={12} />
            </span>
          )}
        </div>
      </div>
      {open && (
        <div id={detailId}>
          <RequestDetail
            {...{ invitation, judgement, interfaceLanguage, onCopied }}
            onShowOnPage={props.onShowOnPage}
            onAct={props.onAct}
            onCorrect={props.onCorrect}
          />
        </div>
      )}
    </>
  );
}

interface WhoProps {
  name: string;
  headline: string | null | undefined;
  /** What was just done; beside the name, where it takes no line and moves nothing. */
  sign?: string | null;
}

/** Name and headline, each cut at its own end whatever the surface's direction. */
function Who({ name, headline, sign }: WhoProps) {
  return (
    <span className="row-who">
      <span className="row-name-line">
        <span className="row-name" dir="auto">
          {name}
        </span>
        {sign && (
          <span className="row-sign quiet">
            <Icon name="check" size={12} />
            {sign}
          </span>
        )}
      </span>
      {headline && (
        <span className="row-headline" dir="auto" title={headline}>
          {headline.replace(/\s+/gu, ' ')}
        </span>
      )}
    </span>
  );
}

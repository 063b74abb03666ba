import { useId, useState } from 'react';
import type { Reply, ReplyKind } from '../../utils/model';
import { CopyButton } from '../CopyButton';
import { useWords } from '../words';

interface ReplyCardProps {
  replies: readonly Reply[];
  /** The receiver of the reply, for the button's name. */
  to: string;
  /** BCP 47 tag of the interface, in which the reply's language is named. */
  interfaceLanguage: string;
  onCopied: (kind: ReplyKind) => void;
}

/** The suggested reply with its alternatives, one click from the clipboard. */
export function ReplyCard({ replies, to, interfaceLanguage, onCopied }: ReplyCardProps) {
  const words = useWords().requests;
  const group = useId();
  const [chosen, setChosen] = useState(0);
  const reply = replies[chosen] ?? replies[0];
  if (!reply) return null;
  const length = words.replyLength(reply.text.length);
  const label = (item: Reply) => words.replyKinds[item.kind];
  return (
    <div className="reply-card">
      {replies.length > 1 && (
        <fieldset className="kinds">
          <legend className="visually-hidden">{words.replyKindLabel}</legend>
          {replies.map((item, index) => (
            <label key={`${item.kind}-${item.language}`} className="kind">
              <input type="radio" name={group} checked={item === reply} onChange={() => setChosen(index)} />
              <span>{label(item)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="reply-text" dir="auto" lang={reply.language}>
        {reply.text}
      </p>
      <div className="reply-foot">
        <span className="quiet">
          {reply.language === interfaceLanguage
            ? length
            : words.replyIn(length, languageName(reply.language, interfaceLanguage))}
        </span>
        <CopyButton
          key={`${reply.kind}-${reply.language}`}
          text={reply.text}
          label={words.copyReply}
          doneLabel={words.copied}
          doneStatus={words.copiedStatus(to)}
          refusedStatus={words.copyRefused}
          className="button primary"
          onCopied={() => onCopied(reply.kind)}
        />
      </div>
    </div>
  );
}

function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is none is shown as it stands.
    return tag;
  }
}

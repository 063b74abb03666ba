import { useState } from 'react';
import { CopyButton } from '../CopyButton';
import { EmptyState } from '../EmptyState';
import { useWords } from '../words';

/** A page whose layout is not known: one sentence, and a report that is shown whole before it can be copied. */
export function UnknownPage({ onReport }: { onReport: () => Promise<string | null> }) {
  const words = useWords().requests;
  const [report, setReport] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const show = async () => {
    const answer = await onReport();
    setReport(answer);
    setFailed(answer === null);
  };
  return (
    <EmptyState title={words.unknownTitle} text={words.unknownText}>
      {report === null ? (
        <button type="button" className="button" onClick={() => void show()}>
          {words.showReport}
        </button>
      ) : (
        <div className="report">
          <p className="quiet">{words.reportText}</p>
          {/* Scrollable, so it must be reachable by keyboard. */}
          <pre tabIndex={0} role="region" aria-label={words.reportLabel}>
            {report}
          </pre>
          <CopyButton
            text={report}
            label={words.copyReport}
            doneLabel={words.copied}
            doneStatus={words.reportCopied}
            refusedStatus={words.copyRefused}
          />
        </div>
      )}
      <p role="status" className="refused">
        {failed ? words.reportFailed : ''}
      </p>
    </EmptyState>
  );
}

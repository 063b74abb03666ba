import { useWords } from '../words';
import type { RequestDetailProps } from './RequestDetail';
import { RequestDetail } from './RequestDetail';
import { VerdictBadge } from './VerdictBadge';

/** The request that is chosen in the list, beside it. */
export function RequestAside(props: RequestDetailProps) {
  const words = useWords().requests;
  const { invitation, judgement } = props;
  return (
    // Scrollable, so it must be reachable by keyboard.
    <section className="aside" aria-label={words.requestOf(invitation.name)} tabIndex={0}>
      <div className="aside-head">
        <VerdictBadge verdict={judgement.assessment.verdict} summary={judgement.summary} />
        <p className="aside-name" dir="auto">
          {invitation.name}
        </p>
        {invitation.headline && (
          <p className="quiet" dir="auto">
            {invitation.headline}
          </p>
        )}
      </div>
      <RequestDetail {...props} />
    </section>
  );
}

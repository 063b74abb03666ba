import type { Verdict } from '../../utils/model';
import { VerdictIcon } from '../icons/Icon';
import { useWords } from '../words';

/** Which requests have another verdict than when the page was opened. */
export interface Effect {
  changes: readonly { key: string; name: string; from: Verdict; to: Verdict }[];
  /** How many were looked at, and whether they are the user's own or invented ones. */
  of: number;
  areOwn: boolean;
}

/** What the changes made so far do, told live: how many verdicts differ, and on request which. Nothing until something was changed. */
export function GoalsEffect({ effect }: { effect: Effect | null }) {
  const { options, requests } = useWords();
  const words = options.effect;
  const count = effect?.changes.length ?? 0;
  return (
    <aside className="effect" aria-label={words.title} data-shown={effect !== null}>
      <p role="status" className="effect-line">
        {effect && (count > 0 ? words.changed(count) : words.none)}
      </p>
      {effect && (
        <>
          <p className="help">{(effect.areOwn ? words.ofOwn : words.ofDemo)(effect.of)}</p>
          {count > 0 && (
            <details>
              <summary>{words.show}</summary>
              <ul role="list" className="effect-list">
                {effect.changes.map(({ key, name, from, to }) => (
                  <li key={key}>
                    <span className="verdict-tile" data-verdict={to}>
                      <VerdictIcon verdict={to} size={14} />
                    </span>
                    <bdi className="effect-name">{name}</bdi>
                    <span className="quiet">
                      {words.fromTo(requests.verdicts[from], requests.verdicts[to])}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </aside>
  );
}

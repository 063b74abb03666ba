import { useWords } from '../words';

/** A list that filter and search leave empty; or one whose other requests are still on their way. */
export function NoMatch({ isReading, onShowAll }: { isReading: boolean; onShowAll: () => void }) {
  const words = useWords().requests;
  return (
    <div className="no-match">
      <p>{isReading ? words.loading : words.noMatch}</p>
      {!isReading && (
        <button type="button" className="link" onClick={onShowAll}>
          {words.showAll}
        </button>
      )}
    </div>
  );
}

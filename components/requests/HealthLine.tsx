import type { PageHealth } from '../../utils/model';
import { useWords } from '../words';

/** How well the page was read: two words where all is well, else one sentence. */
export function HealthLine({ health }: { health: PageHealth }) {
  const words = useWords().requests;
  if (health.cardsSeen === 0) return null;
  const missing = Object.entries(health.missing).filter(([, count]) => count > 0);
  const isWhole = missing.length === 0 && health.cardsRead === health.cardsSeen;
  return (
    <p className="health" data-status={health.status} data-whole={isWhole}>
      {isWhole ? words.allRead : words.health(health.cardsSeen, health.cardsRead, missing)}
    </p>
  );
}

import type { PageHealth } from '../../utils/model';
import { useWords } from '../words';

/** How well the page was read, in one sentence; quiet when all is well. */
export function HealthLine({ health }: { health: PageHealth }) {
  const words = useWords().requests;
  if (health.cardsSeen === 0) return null;
  const missing = Object.entries(health.missing).filter(([, count]) => count > 0);
  const sentence = words.health(health.cardsSeen, health.cardsRead, missing);
  return (
    <p className="health" data-status={health.status}>
      {sentence}
    </p>
  );
}

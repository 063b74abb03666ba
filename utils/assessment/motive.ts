import type { EngineResult } from '../model';
import type { Situation } from './situation';

/** Why they probably wrote, tied to what the note wants and how it is worded; null where nothing tells. */
export function motiveOf(s: Situation): EngineResult['motive'] {
  const of = (key: NonNullable<EngineResult['motive']>['key']): EngineResult['motive'] => ({ key, vars: {} });
  if (!s.hasNote) return null;
  switch (s.noteIntent) {
    case 'recruiting':
      return of(s.level <= 1 && s.automated >= 60 ? 'fills-many-vacancies' : 'fills-vacancy');
    case 'selling':
      return of(s.duplicates > 0 || s.automated >= 70 ? 'sends-to-many' : 'sells-service');
    case 'job-seeking':
      return of('looks-for-work');
    case 'asking-favour':
      return of('wants-advice');
    case 'following-up':
      return of('knows-you');
    case 'scam':
      return of('wants-money');
    case 'networking':
      return of(s.level >= 2 ? 'likes-your-work' : 'grows-network');
    case 'none':
      return null;
  }
}

import type { Goals } from '../model';

/** Within these each part is a field of its own; all else is refused and kept whole. */
const PARTED = ['companies', 'lists', 'profile'] as const;

/** A profile without anything in it, which stands where none was saved. */
const NOTHING: NonNullable<Goals['profile']> = { positions: [], schools: [], skills: [], topics: [] };

/**
 * The goals with the field that was refused as it was last saved.
 * @param reason a refusal, such as `"salary.min" must be …`
 * @returns null where the refusal names no field.
 */
export function withoutRefused(goals: Goals, saved: Goals, reason: string): Goals | null {
  const [first = '', second = ''] = /^"([^"]+)"/u.exec(reason)?.[1]?.split('.') ?? [];
  for (const key of PARTED) {
    const whole = goals[key];
    if (first !== key || !whole || !(second in whole)) continue;
    const last = Object.entries(saved[key] ?? NOTHING).filter(([name]) => name === second);
    const others = Object.entries(whole).filter(([name]) => name !== second);
    return { ...goals, [key]: Object.fromEntries([...others, ...last]) };
  }
  if (!(first in goals)) return null;
  return { ...goals, ...Object.fromEntries(Object.entries(saved).filter(([name]) => name === first)) };
}

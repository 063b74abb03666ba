import type { OwnFacts } from '../archive';
import type { Goals, Profile } from '../model';

/** Puts what several files say of the user together; the first to name a thing is believed. */
export function mergeFacts(facts: readonly OwnFacts[]): OwnFacts {
  const first = <T>(pick: (one: OwnFacts) => T | null | undefined): T | null =>
    facts.map(pick).find((value) => value !== null && value !== undefined) ?? null;
  const all = (pick: (one: OwnFacts) => readonly string[] | undefined): string[] => [
    ...new Set(facts.flatMap((one) => pick(one) ?? [])),
  ];
  return {
    profile: {
      name: first(({ profile }) => profile.name),
      headline: first(({ profile }) => profile.headline),
      about: first(({ profile }) => profile.about),
      positions: first(({ profile }) => (profile.positions?.length ? profile.positions : null)) ?? [],
      schools: all(({ profile }) => profile.schools),
      skills: all(({ profile }) => profile.skills),
      topics: all(({ profile }) => profile.topics),
    },
    industries: all(({ industries }) => industries),
    locations: all(({ locations }) => locations),
    languages: all(({ languages }) => languages),
  };
}

/** The user's facts after an import: what they wrote themselves stays, lists are joined, gaps are filled. */
export function withFacts(goals: Goals, { profile: found, languages }: OwnFacts): Partial<Goals> {
  const own: Profile = goals.profile ?? { positions: [], schools: [], skills: [], topics: [] };
  const joined = (key: 'schools' | 'skills' | 'topics'): string[] => {
    const known = new Set(own[key].map((word) => word.toLowerCase()));
    return [...own[key], ...(found[key] ?? []).filter((word) => !known.has(word.toLowerCase()))].slice(
      0,
      500,
    );
  };
  return {
    profile: {
      name: own.name || found.name,
      headline: own.headline || found.headline,
      about: own.about || found.about,
      positions: own.positions.length > 0 ? own.positions : (found.positions ?? []).slice(0, 200),
      schools: joined('schools'),
      skills: joined('skills'),
      topics: joined('topics'),
    },
    // What one can do is not yet what one wants to do; where nothing is said, it is the nearest to it.
    skills: goals.skills.length > 0 ? goals.skills : (found.skills ?? []).slice(0, 20),
    languages: goals.languages.length > 0 ? goals.languages : languages,
  };
}

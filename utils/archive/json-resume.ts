import type { Parsed } from '../model';
import type { OwnFacts } from './profile';
import { clip } from './profile';

/** Most entries taken of a list; what a profile may hold. */
const MOST = 200;

type Json = Record<string, unknown>;

/**
 * Reads a JSON Resume (schema 1.0): name, label, summary, place, work, schools, skills, languages, titles of projects and publications.
 * Fields of another type than the schema's are passed over; mail address, phone and links are not read.
 */
export function readJsonResume(value: unknown): Parsed<OwnFacts> {
  if (!isObject(value)) return { ok: false, reason: 'The file holds no JSON Resume.' };
  const known = ['basics', 'work', 'skills', 'languages', 'education', 'projects', 'publications'];
  if (!known.some((key) => Object.hasOwn(value, key)))
    return {
      ok: false,
      reason: 'The file is JSON, but no JSON Resume: it has no "basics", "work" or "skills".',
    };
  const basics = isObject(value['basics']) ? value['basics'] : {};
  const location = isObject(basics['location']) ? basics['location'] : {};
  return {
    ok: true,
    value: {
      profile: {
        name: string(basics, 'name', 300),
        headline: string(basics, 'label', 1_000),
        about: string(basics, 'summary', 20_000),
        positions: entries(value, 'work').map((work) => ({
          title: string(work, 'position', 300),
          company: string(work, 'name', 300) ?? string(work, 'company', 300),
          from: string(work, 'startDate', 40),
          to: string(work, 'endDate', 40),
        })),
        schools: names(entries(value, 'education'), 'institution'),
        skills: unique(
          entries(value, 'skills').flatMap((skill) => [
            ...names([skill], 'name'),
            ...strings(skill['keywords']),
          ]),
        ),
        topics: unique([
          ...names(entries(value, 'projects'), 'name'),
          ...names(entries(value, 'publications'), 'name'),
        ]),
      },
      industries: [],
      locations: string(location, 'city', 200) === null ? [] : names([location], 'city'),
      languages: unique(
        entries(value, 'languages').flatMap((one) => tagOf(string(one, 'language', 60)) ?? []),
      ),
    },
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: Json, key: string): Json[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject).slice(0, MOST) : [];
}

function string(value: Json, key: string, longest: number): string | null {
  const found = value[key];
  return typeof found === 'string' ? clip(found, longest) : null;
}

function strings(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [];
  return list.flatMap((one) => (typeof one === 'string' ? (clip(one, 200) ?? []) : []));
}

function names(list: readonly Json[], key: string): string[] {
  return unique(list.flatMap((one) => string(one, key, 200) ?? []));
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].slice(0, 500);
}

/** English and own names of the languages that Winnow writes; a resume names languages in words. */
const TAGS: Record<string, string> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  portuguese: 'pt',
  português: 'pt',
  italian: 'it',
  italiano: 'it',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  polski: 'pl',
  japanese: 'ja',
  日本語: 'ja',
};

function tagOf(name: string | null): string | null {
  if (name === null) return null;
  const word = name.toLowerCase().split(/[\s(,]/u)[0] ?? '';
  if (Object.hasOwn(TAGS, word)) return TAGS[word] ?? null;
  return /^[a-z]{2}(?:-[a-z]{2})?$/iu.test(name) ? name : null;
}

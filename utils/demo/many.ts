import { DEMO_INBOX } from './inbox';
import type { DemoRequest } from './request';

const GIVEN = ['Alma', 'Ruben', 'Chidi', 'Yuki', 'Marta', 'Anton', 'Leila', 'Piotr', 'Sofie', 'Dario'];
const FAMILY = [
  'Brandvik',
  'Okonjo',
  'Terlouw',
  'Marchetti',
  'Szymanek',
  'Ferreira',
  'Hashimi',
  'Lindner',
  'Quist',
  'Arai',
];

/** `count` further requests for load: the demo's texts under other names, deterministic. */
export function manyRequests(count: number): DemoRequest[] {
  const persons = DEMO_INBOX.filter((request) => request.kind === 'person');
  return Array.from({ length: count }, (_, index) => {
    const base = persons[index % persons.length];
    if (!base) throw new Error('The demo inbox is empty.');
    const given = GIVEN[index % GIVEN.length] ?? 'Alma';
    const family = FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length] ?? 'Quist';
    return {
      ...base,
      name: `${given} ${family}`,
      slug: `${given}-${family}-${index}`.toLowerCase(),
      sentAt: new Date(Date.parse('2026-11-08T00:00:00Z') - index * 3_600_000).toISOString(),
    };
  });
}

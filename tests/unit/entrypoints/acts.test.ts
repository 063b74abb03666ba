import { describe, expect, it } from 'vitest';
import { domainOf, listsAfter } from '../../../entrypoints/background/acts';
import { withEntry } from '../../../utils/settings/list-entries';
import type { Invitation } from '../../../utils/model';

const NONE = { always: [], never: [] };
const ADA: Invitation = {
  name: 'Ada Quist',
  profileUrl: 'https://www.linkedin.com/in/ada-quist/',
  headline: 'Recruiter at Corvane Search',
  note: 'See https://www.corvane.example/roles or write to me.',
};

describe('one click about a sender', () => {
  it('puts the person, the firm or the domain on a list, and off again', () => {
    const person = listsAfter(NONE, ADA, 'never-person');
    expect(person?.lists.never).toEqual([{ kind: 'person', value: ADA.profileUrl }]);
    expect(listsAfter(NONE, ADA, 'always-firm')?.entry).toEqual({ kind: 'firm', value: 'Corvane Search' });
    expect(listsAfter(NONE, ADA, 'never-domain')?.entry).toEqual({
      kind: 'domain',
      value: 'corvane.example',
    });
    const words = { kind: 'words' as const, value: 'kept' };
    const lists = { always: [words], never: person?.lists.never ?? [] };
    expect(listsAfter(lists, ADA, 'off-lists')?.lists).toEqual({ always: [words], never: [] });
  });

  it('does nothing where the request does not have it, or no list is meant', () => {
    const bare = { name: 'Ada Quist' };
    expect(listsAfter(NONE, bare, 'never-firm')).toBeNull();
    expect(listsAfter(NONE, bare, 'never-domain')).toBeNull();
    expect(listsAfter(NONE, ADA, 'handled')).toBeNull();
  });

  it('moves an entry from one list to the other, whatever its case', () => {
    const before = { always: [{ kind: 'firm' as const, value: 'CORVANE' }], never: [] };
    expect(withEntry(before, 'never', { kind: 'firm', value: 'Corvane' })).toEqual({
      always: [],
      never: [{ kind: 'firm', value: 'Corvane' }],
    });
  });

  it.each([
    ['Book at https://calendly.com/ada', null],
    ['Write to ada@gmail.com', null],
    ['We use Node.js and e.g. Kafka', null],
    ['www.Halden-Maritime.example', 'halden-maritime.example'],
    ['ada@talent.corvane.example please', 'talent.corvane.example'],
  ])('finds the domain that a rule could be about: %s', (note, domain) => {
    expect(domainOf(note)).toBe(domain);
  });
});

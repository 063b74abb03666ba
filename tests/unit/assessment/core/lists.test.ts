import { describe, expect, it } from 'vitest';
import { matchLists } from '../../../../utils/assessment/lists';
import type { ListEntry } from '../../../../utils/model';

const REQUEST = {
  name: 'Zoë Kornfeld',
  profileUrl: 'https://www.linkedin.com/in/zoe-kornfeld/',
  headline: 'Sourcing lead at Lumen & Partner',
  note: 'Have a look at https://jobs.halden.example/x or write to me@mail.halden.example. Bench capacity is free.',
};
const never = (kind: ListEntry['kind'], value: string) =>
  matchLists(REQUEST, { always: [], never: [{ kind, value }] });

describe('the user’s lists', () => {
  it.each([
    ['person', 'zoe kornfeld'],
    ['person', 'https://www.linkedin.com/in/Zoe-Kornfeld'],
    ['person', 'zoe-kornfeld'],
    ['firm', 'Lumen & Partner'],
    ['firm', 'lumen'],
    ['domain', 'halden.example'],
    ['domain', 'https://jobs.halden.example/'],
    ['words', 'bench capacity'],
  ] as const)('match a %s: %s', (kind, value) => {
    expect(never(kind, value)).toMatchObject({ list: 'never', kind });
  });

  it.each([
    ['person', 'Zoë'],
    ['person', 'zoe-kornfeld-2'],
    ['firm', 'Lume'],
    ['firm', 'Partners'],
    ['domain', 'alden.example'],
    ['domain', 'halden.example.org'],
    ['words', 'bench cap'],
    ['words', '...'],
  ] as const)('do not match a %s: %s', (kind, value) => {
    expect(never(kind, value)).toBeNull();
  });

  it('let never go before always, and never hand on a person’s name', () => {
    const entry: ListEntry = { kind: 'person', value: 'Zoë Kornfeld' };
    expect(matchLists(REQUEST, { always: [entry], never: [entry] })).toEqual({
      list: 'never',
      kind: 'person',
      value: null,
    });
  });
});

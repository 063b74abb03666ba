import { describe, expect, it } from 'vitest';
import {
  readConnectionsCsv,
  readEducationCsv,
  readJsonResume,
  readPositionsCsv,
  readProfileCsv,
  readSkillsCsv,
} from '../../../utils/archive';
import { goalsSchema } from '../../../utils/model';

describe('Connections.csv', () => {
  it('finds the table after the notes and leaves the mail address alone', () => {
    const { rows, problems } = readConnectionsCsv(
      [
        'Notes:',
        '"When exporting your connection data, you may notice, that some are missing."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Anna,Beispiel,https://www.linkedin.com/in/anna-beispiel,anna@example.org,Nordholm,Cook,15 Jan 2024',
        ',,,,,,',
        ',,https://www.linkedin.com/in/x,,,,01 Feb 2024',
      ].join('\n'),
    );
    expect(rows).toEqual([
      {
        line: 5,
        name: 'Anna Beispiel',
        profileUrl: 'https://www.linkedin.com/in/anna-beispiel/',
        company: 'Nordholm',
        position: 'Cook',
        connectedOn: '2024-01-15',
      },
    ]);
    expect(problems).toEqual([{ line: 7, reason: 'There is no name.' }]);
  });
});

describe('the user’s own files', () => {
  it('takes of Profile.csv what grounds a reference, and nothing private', () => {
    const { rows } = readProfileCsv(
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles\n' +
        'Mira,Probe,Alt,Weg 1,"Jan 1",Cook at Nordholm,"I cook,\nand write",Food,12345,Rotterdam,[x]\n',
    );
    expect(rows).toEqual([
      {
        profile: { name: 'Mira Probe', headline: 'Cook at Nordholm', about: 'I cook,\nand write' },
        industries: ['Food'],
        locations: ['Rotterdam'],
        languages: [],
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Weg 1|Jan 1|12345|Alt/u);
  });

  it('reads positions, skills and schools', () => {
    expect(
      readPositionsCsv(
        'Company Name,Title,Description,Location,Started On,Finished On\nNordholm,Cook,,,Jul 2023,\n,,x,,,\n',
      ).rows,
    ).toEqual([{ title: 'Cook', company: 'Nordholm', from: '2023-07', to: null }]);
    expect(readSkillsCsv('Name\nSauces\nSauces\n\n"Bread, dark"\n').rows).toEqual(['Sauces', 'Bread, dark']);
    expect(
      readEducationCsv(
        'School Name,Start Date,End Date,Notes,Degree Name,Activities\nMaas University,2001,2004,,,\n',
      ).rows,
    ).toEqual(['Maas University']);
    expect(readSkillsCsv('You have no skills.').refused).toMatch(/does not hold a table/u);
  });
});

describe('JSON Resume', () => {
  it('gives facts that fit the goals', () => {
    const read = readJsonResume({
      basics: {
        name: 'Mira Probe',
        label: 'Cook',
        summary: 'I cook.',
        email: 'm@example.org',
        location: { city: 'Rotterdam' },
      },
      work: [{ name: 'Nordholm', position: 'Cook', startDate: '2023-07' }],
      education: [{ institution: 'Maas University' }],
      skills: [{ name: 'Sauces', keywords: ['roux', 'roux'] }],
      languages: [{ language: 'German (native)' }, { language: 'Klingon' }],
      projects: [{ name: 'Bread book' }],
    });
    expect(read.ok).toBe(true);
    const { profile, languages, locations } = read.ok
      ? read.value
      : { profile: {}, languages: [], locations: [] };
    expect(goalsSchema.safeParse({ profile, languages, locations }).success).toBe(true);
    expect(profile).toMatchObject({
      skills: ['Sauces', 'roux'],
      topics: ['Bread book'],
      schools: ['Maas University'],
    });
    expect(languages).toEqual(['de']);
    expect(JSON.stringify(read)).not.toContain('example.org');
  });

  it.each([null, [], 'x', 3, {}, { name: 'x' }])('refuses %j in one sentence', (value) => {
    expect(readJsonResume(value)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/u) });
  });

  it('passes over fields of another type', () => {
    const odd = {
      basics: [],
      work: { a: 1 },
      skills: [3, null, { name: 4, keywords: 'x' }],
      languages: 'de',
      education: [[]],
    };
    expect(readJsonResume(odd)).toMatchObject({
      ok: true,
      value: { profile: { name: null, positions: [], skills: [] }, languages: [] },
    });
  });
});

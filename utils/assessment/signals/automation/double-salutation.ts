import { inFolded } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** Both genders in one address or in one ending about the sender, in nine languages. Folded. */
const BOTH = new RegExp(
  [
    String.raw`geehrte(?:\/r|\(r\)|\*r|:r|r\/e)|\blieber?\/[rs]?(?:\b|$)|\bliebe(?:\(r\)|\*r|:r)|\b(?:herrn?|hr\.?)\s?\/\s?frau|\bfrau\s?\/\s?herrn?\b`,
    String.raw`damen und herren|\bmadame\s?[/,]\s?monsieur|\bmonsieur\s?[/,]\s?madame|\bmr?\.?\s?\/\s?mme|\bmesdames`,
    String.raw`\bsirs?\s?(?:\/|or)\s?mad(?:a|'a)m|\bmr\.?\s?\/\s?mr?s\b|\b(?:he\/she|his\/her)\b`,
    String.raw`\b(?:estimad|querid|apreciad|prezad|car|interesad|interessad|encantad)[oa]s?(?:\/a|\/o|\(a\)|\(o\)|@)|\bsr\.?(?:\(a\)|\s?\/\s?sra)`,
    String.raw`\bsig\.?\s?\/\s?sig\.?ra|\bsignor[ea]?\s?\/\s?signora|\bgentile\/i\b|\binteressat[oa]\/[ao]`,
    String.raw`\bpan(?:ie|i|a|u)?\s?\/\s?pan(?:ie|i|a|u|ia)?\b|\bszanown[ya]\(?\/?[a-z]?\)? (?:panie|pani)\s?(?:\/|lub)`,
    String.raw`\b(?:heer|mijnheer|dhr\.?)\s?\/\s?(?:mevrouw|mevr?\.?)|\bmevrouw\s?\/\s?(?:de )?(?:heer|mijnheer)`,
    String.raw`\b(?:ravi|interesse|enchante|cher|chers|partant|disponible|motive|curieu[xs]|passionne|honore|heureux)(?:\((?:e|es|se)\)|·e|\.e\b|\/e\b|\/se\b)`,
  ].join('|'),
  'u',
);

export const doubleSalutation = defineSignal({
  id: 'double-salutation',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'addresses both genders at once, as in “Sehr geehrte/r”',
  whenWrong: 'Somebody who does not want to guess.',
  find: (facts) => inFolded(facts, BOTH, 1),
});

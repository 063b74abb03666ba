/** Surnames that Vietnamese names begin with and nobody's given name is; with or without their marks. */
const VIETNAMESE =
  /^(?:nguyễn|nguyen|trần|tran|phạm|pham|huỳnh|huynh|hoàng|hoang|đặng|dang|bùi|bui|đỗ|ngô|dương|võ|vũ|lê|phan|hồ|lý)$/iu;
/** Surnames that stand first in Chinese and Korean names and are no given names elsewhere: the order cannot be told. */
const FAMILY_FIRST =
  /^(?:wang|zhang|liu|chen|yang|huang|zhao|zhou|xu|zhu|lin|guo|gao|luo|zheng|liang|xie|tang|deng|feng|xiao|cheng|cao|peng|zeng|park|choi|jeong|yoon|kwon|hwang)$/iu;
/** Given names of two words by which people are called. Without accents, in small letters. */
const PAIRS =
  /^(?:maria (?:jose|jesus|carmen|teresa|luisa|luiza|elena|isabel|clara|eduarda|fernanda|dolores|pilar|joao)|jose (?:luis|antonio|manuel|miguel|carlos|maria|ignacio|angel|javier)|juan (?:carlos|jose|manuel|pablo|antonio|luis|ignacio)|luis (?:miguel|alberto|fernando|enrique)|ana (?:maria|paula|beatriz|clara|isabel|carolina|luiza|luisa)|joao (?:pedro|paulo|victor|vitor|gabriel)|jean (?:pierre|paul|luc|claude|marc|francois|michel)|marie (?:claire|christine|laure)|miguel angel|carlos eduardo|luiz felipe|pedro henrique)$/u;
/** Words that stand in the names of firms and teams, not of people. */
const FIRM =
  /^(?:gmbh|ag|kg|inc|ltd|llc|llp|plc|s\.?l\.?|s\.?a\.?s?|b\.?v|corp|corporation|company|group|gruppe|groupe|grupo|solutions?|consulting|consultants|consultores|recruiting|recruitment|recruiters?|staffing|headhunters?|services?|agency|partners|technologies|technology|software|systems?|studios?|careers?|jobs?|hiring|team|holding|ventures|academy|institute|university|network|media|official)$/iu;

/** Whether a name is a firm's or a team's. */
export function isFirm(words: readonly string[]): boolean {
  return words.some((word) => FIRM.test(word.replaceAll(',', '')));
}

/**
 * The words of a name with the given name first, where the family's may stand first.
 * @returns null where the order cannot be told
 */
export function inGivenOrder(words: readonly string[]): string[] | null {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [...words];
  if (VIETNAMESE.test(first)) {
    const last = rest.at(-1) ?? '';
    return VIETNAMESE.test(last) ? null : [last, first, ...rest.slice(0, -1)];
  }
  return FAMILY_FIRST.test(first) ? null : [...words];
}

/** The given name of two words that a name begins with, such as José Luis, where a surname follows; else null. */
export function doubleName([first, second, third]: readonly string[]): string | null {
  if (!first || !second || !third) return null;
  const plain = `${first} ${second}`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return PAIRS.test(plain) ? `${first} ${second}` : null;
}

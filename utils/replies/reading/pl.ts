import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal:
    /(?<!\p{L})(?:cześć|hej|ty|ci|cię|ciebie|tobie|tobą|twój|twoja|twoje|twojego|twojej|twoim|masz|jesteś)(?!\p{L})/giu,
  formal:
    /(?<!\p{L})(?:pan|pani|pana|panu|panią|panem|państwo|państwa|państwu|szanown[aey]|szanowny)(?!\p{L})/giu,
};

export const works: OwnWorks = {
  things: {
    wykład: 'mój wykład',
    artykuł: 'mój artykuł',
    wpis: 'mój wpis',
    tekst: 'mój tekst',
    post: 'mój post',
    podcast: 'mój podcast',
    warsztat: 'mój warsztat',
    raport: 'mój raport',
    prezentacja: 'moja prezentacja',
    książka: 'moja książka',
    prelekcja: 'moja prelekcja',
  },
  yours: /tw[oó]j\p{L}{0,2}|pana|pani|państwa/u,
  between: /(?:ostatni|ostatnia|świetny|świetna|niedawny|niedawna)/u,
  about: /(?:o|na temat) /u,
  ends: /jest|był|była|było|i|a|ale|który|która|które|bardzo|mi|nam|mnie|nas|na|w|we|z|ze|do|dla|pomógł|pomogła|pomogło|niedawno|wczoraj|naprawdę/u,
  never: /ja|ty|on|ona|jak|dlaczego|czy|co|mój|moja|moje|twój|twoja|twoje|nasz|nasza|nasze|ten|ta|to|tym/u,
};

export const cues: Cues = {
  sends:
    /(?:czy )?(?:mogę|mógłbym|mogłabym|chętnie) (?:\p{L}+ ){0,2}(?:przesł\p{L}+|prześlę|wysł\p{L}+|wyślę|opowiedzieć|podesłać)/iu,
  call: /rozm[oó]w\p{L}*|porozmawia\p{L}*|zadzwoni\p{L}*|przez telefon|telefoniczn\p{L}*|minut|spotkanie|spotkać/iu,
  client: /klient\p{L}*|zleceni\p{L}*/iu,
  helped: /pom[oó]g\p{L}*|przyda[łl]\p{L}*|nauczy\p{L}*|zainspirowa\p{L}*/iu,
  internship: /staż\p{L}*|praktyk\p{L}*/iu,
  referral: /poleci\p{L}*|polec\p{L}+|rekomend\p{L}*/iu,
  praise: /podoba\p{L}*|zachwyci\p{L}*|gratul\p{L}*|podziwia\p{L}*/iu,
};

/** Fragments of the pay grammar, on folded text (lower case, no accents, dashes as `-`, full width as ASCII). */

/** Currency marks and words to their code; a bare `$` is read as the US dollar. */
export const CURRENCIES: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  teur: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  $us: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolares: 'USD',
  bucks: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  $cad: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  r$: 'BRL',
  brl: 'BRL',
  reais: 'BRL',
  mx$: 'MXN',
  mxn: 'MXN',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  chf: 'CHF',
  franken: 'CHF',
  sfr: 'CHF',
  fr: 'CHF',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  円: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  rupees: 'INR',
  zl: 'PLN',
  pln: 'PLN',
  zlotych: 'PLN',
  zlote: 'PLN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  czk: 'CZK',
  kc: 'CZK',
  huf: 'HUF',
  ron: 'RON',
  aed: 'AED',
  ars: 'ARS',
  cop: 'COP',
  clp: 'CLP',
  ils: 'ILS',
  '₪': 'ILS',
  zar: 'ZAR',
  kr: 'SEK',
};

/** Multiplier words to their factor. */
export const MULTIPLIERS: Record<string, number> = {
  t: 1e3,
  k: 1e3,
  tsd: 1e3,
  tys: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  grand: 1e3,
  mil: 1e3,
  mila: 1e3,
  mille: 1e3,
  tysiecy: 1e3,
  duizend: 1e3,
  千: 1e3,
  万: 1e4,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millones: 1e6,
  milhoes: 1e6,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
  億: 1e8,
};

const PRE = String.raw`(?:(?:us|ca|au|nz|hk|mx|[cars])\$|\$|€|£|¥|₹|₪|(?:usd|eur|euro|gbp|chf|sfr|fr|pln|inr|jpy|cad|aud|brl|sek|nok|dkk|czk|sgd|mxn|aed|rs|zl)\b\.?)`;
const POST = String.raw`(?:\$(?:us|cad)\b|[€$£¥₹円]|(?:euros?|eur|usd|us\$|dollars?|dolares|bucks|gbp|pounds|quid|chf|franken|pln|zl|zlotych|zlote|inr|rupees|yen|jpy|cad|aud|brl|reais|sek|nok|dkk|kr|czk|kc|sgd|mxn|aed|ron|huf|ars|cop|clp)(?![a-z]))`;
const NUMBER = String.raw`(?:\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d{1,3}(?:[.,' ]\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,7}(?:[.,]\d{1,2}(?!\d))?)`;
const TIMES = String.raw`(?:(?:tsd|tys|mio|mln)\.?(?![a-z])|t(?=\s?(?:€|eur))|(?:k|tausend|thousand|grand|mila|mille|mil|tysiecy|duizend|mm|m|millions?|millones|milhoes|lakhs?|lacs?|lpa|crores?|cr)(?![a-z])|[万億千])`;
/** The first bound of "between 50 and 60", told from "50 and 60 others" by the word before. */
const RANGE = String.raw`(?:-|~|〜|to|bis|a|al|tot|do|ate|up to|及び|から|(?:and|und|et|y|e|en|i)(?=\s))`;

/** One amount or range. Groups: pre, number, times, post, plus; then the same with 2 for the upper bound. Every part is bounded. */
export const AMOUNT = new RegExp(
  String.raw`(?<![\d.,:/a-z#+])(?<pre>${PRE})?\s?(?<number>${NUMBER})\s?(?<times>${TIMES})?\s?(?<post>${POST})?(?<plus>\+|以上|以下)?` +
    String.raw`(?:\s?(?<range>${RANGE})\s?(?<pre2>${PRE})?\s?(?<number2>${NUMBER})\s?(?<times2>${TIMES})?\s?(?<post2>${POST})?(?<plus2>\+)?)?(?![\d:%])`,
  'gu',
);

/** Words that make a bare number pay: salary, day rate, Gehalt, TJM, 年収 … */
export const PAY_WORD =
  /\b(?:salary|salaries|salaried|pay|pays|paying|paid|compensation|comp|package|remuneration|wage|wages|base|ote|ctc|earn|earning|earnings|rate|rates|budget for this role|ctc|super|gross|net|nett|dotierung|dotiert|verdienen|zahlt|zahlen|verdiene|netti|netto|neto|netos|limpios|limpos|liquidos|libres|cash|pagan|paga|pago|pagamos|gana|na reke|gehalt[a-z]*|[a-z]*gehalt|verguetung|vergutung|verdienst|lohn|stundenlohn|honorar|brutto|netto|tagessatz|stundensatz|gage|salaire|remuneration|fixe|brut|bruts|bruto|brutos|tjm|taux journalier|taux horaire|salario|sueldo|retribucion|remuneracion|tarifa|remuneracao|ordenado|vencimento|stipendio|retribuzione|ral|lordi|lordo|compenso|tariffa|salaris|loon|uurloon|uurtarief|tarief|dagtarief|vergoeding|wynagrodzen[a-z]*|pensja|stawk[a-z]*|placa|zarob[a-z]*|widelk[a-z]*)\b|年収|年俸|月給|月収|月額|時給|日給|給与|報酬|単価|想定年収/u;

/** What money is said of when it is not pay: rounds, revenue, savings, markets. */
export const NOT_PAY_BEFORE =
  /(?:rais(?:ed|ing)|funding|series [a-f]|valu(?:ed|ation)|revenue|turnover|arr|mrr|sav(?:e|ed|es|ing)|deals?|portfolio|worth|market|aum|assets|invest(?:ed|ing|ment)?|budget|grant|donat[a-z]*|discount|only cost|price|umsatz|finanzierung[a-z]*|kapital|spar[a-z]*|levee|levons|leve|chiffre d'affaires|economis[a-z]*|ronda|facturacion|factur[a-z]*|ahorr[a-z]*|captou|captamos|faturamento|econom[a-z]*|fatturato|raccolt[a-z]*|risparmi[a-z]*|omzet|opgehaald|bespa[a-z]*|obrot[a-z]*|pozyskal[a-z]*|oszczed[a-z]*|売上|調達|資金)[^.!?\n]{0,18}$/u;
export const NOT_PAY_AFTER =
  /^\s?(?:\+\s?)?(?:in |of |an |de |di |en |an )?(?:arr|mrr|revenue|funding|raised|round|series|valuation|turnover|aum|assets|market|users?|customers?|employees|people|companies|clients|followers|downloads|deal|deals|pipeline|sales|savings|in savings|saved|umsatz|finanzierung|nutzer|kunden|mitarbeit[a-z]*|levee|clients|utilisateurs|usuarios|clientes|ahorro|faturamento|fatturato|clienti|utenti|omzet|klanten|gebruikers|klientow|uzytkownikow|visitors?|staff|members|subscribers|views|units|km|miles|beds|betten|lits|camas|letti|%|調達|売上|人)\b|^\s?(?:\+\s?)?(?:hours?|days?|weeks?|months?|years?|yrs?|minutes?|mins?|jahre?|stunden|ans|anos|anni|jaar|lat|heures?|horas|ore|uur|godzin|dias?|jours?|tage?|giorni|dagen|dni|mois|meses|mesi|monate|maanden|miesiecy)(?![a-z])(?! de remuner)|^(?:調達|売上|人|名|社)/u;

/** Period words after an amount (within a few words) and before it. Order: the finer the first. */
export const PERIOD_AFTER: readonly [RegExp, 'hour' | 'day' | 'month' | 'year' | 'week'][] = [
  [
    /^[^.!?\n\d]{0,18}?(?:\/\s?(?:h|hr|hour|std|stunde|heure|hora|ora|uur|u|godz|godzine)\b|\b(?:per|an|the|pro|die|par|de l'|por|a la|all'|l'|per|za|na)\s?(?:hour|hr|stunde|heure|hora|ora|uur|godzine|godz)\b|\bhourly|\bp\/?h\b|stundlich|\bhoraires?\b|de l'heure|all'ora|l'ora|\/\s?時|\bgodz)/u,
    'hour',
  ],
  [
    /^[^.!?\n\d]{0,18}?(?:\/\s?(?:d|day|tag|jour|j|jr|dia|giorno|gg|dag|dzien|md)\b|\b(?:per|a|pro|am|par|por|al|per|za|na)\s(?:day|tag|jour|dia|giorno|dag|dzien)\b|\bdaily|\bp\/?d\b|taglich|journalier|\bdiari[oa]s?\b|giornalier|dziennie|\bmd\b|\/\s?日)/u,
    'day',
  ],
  [
    /^[^.!?\n\d]{0,18}?(?:\/\s?(?:w|wk|week|woche|semaine|semana|settimana|tydzien)\b|\b(?:per|a|pro|par|por|a la|alla|za|na)\s(?:week|woche|semaine|semana|settimana|tydzien)\b|\bweekly|wochentlich|\/\s?週)/u,
    'week',
  ],
  [
    /^[^.!?\n\d]{0,18}?(?:\/\s?(?:mo|mth|month|monat|mon|mois|mes|mese|maand|mnd|mies|mc|msc|m)\b|\b(?:per|a|pro|im|par|por|al|al|na|za)\s(?:month|monat|mois|mes|mese|maand|miesiac)\b|\bmonthly|\bp\.?\s?m\b|\bpcm\b|monatlich|mensuel|mensual|mensai|mensal|mensil|maandelijks|miesieczn|\bp\/m\b|\/\s?月|ヶ月)/u,
    'month',
  ],
  [
    /^[^.!?\n\d]{0,24}?(?:\/\s?(?:y|yr|year|jahr|an|ano|anno|jaar|rok|annum|pa)\b|\b(?:per|a|pro|im|par|por|al|all'|na)\s?(?:year|annum|jahr|an|ano|anno|jaar|rok)\b|\bannual|\byearly|\bp\.?\s?a\b|\blpa\b|\bctc\b|\bote\b|jahrlich|jahresgehalt|annuel|\banual|\bannui|\bannu[oa]\b|jaarlijks|rocznie|\/\s?年)/u,
    'year',
  ],
];
export const PERIOD_BEFORE: readonly [RegExp, 'hour' | 'day' | 'month' | 'year' | 'week'][] = [
  [
    /(?:hourly|per hour|stundensatz|stundenlohn|taux horaire|por hora|oraria|uurtarief|uurloon|godzinow[a-z]*|時給|時間単価)[^.!?\n\d]{0,18}$/u,
    'hour',
  ],
  [
    /(?:daily|day rate|per day|tagessatz|tjm|taux journalier|por dia|diaria|giornalier[a-z]*|dagtarief|dzienn[a-z]*|日給|日額|日当)[^.!?\n\d]{0,18}$/u,
    'day',
  ],
  [/(?:weekly|per week|wochentlich|par semaine|semanal|週給)[^.!?\n\d]{0,18}$/u, 'week'],
  [
    /(?:monthly|per month|monatsgehalt|monatlich|mensuel[a-z]*|mensual[a-z]*|mensal|mensile|maandelijks|maandsalaris|miesieczn[a-z]*|月給|月収|月額|月単価)[^.!?\n\d]{0,18}$/u,
    'month',
  ],
  [
    /(?:annual(?:ly)?|yearly|base salary|per year|per annum|jahresgehalt|jahrlich|jahresbrutto|annuel[a-z]*|anual|annua|ral|jaarsalaris|roczn[a-z]*|年収|年俸|想定年収)[^.!?\n\d]{0,18}$/u,
    'year',
  ],
];

/** "between 50 and 60", "zwischen 50 und 60": only then does "and" join two bounds. */
export const BETWEEN = /(?:between|zwischen|entre|tra|fra|tussen|pomiedzy|miedzy)\s(?:\S{1,4}\s)?$/u;
/** One-sided bounds. */
export const UP_TO =
  /(?:[~〜]|(?:^|[\s(:,])(?:up to|to|as much as|max(?:imum|\.)?|bis(?: zu)?|jusqu'a|hasta|ate|fino a|tot|do)\s)(?:\S{1,4}\s)?$/u;
export const FROM =
  /(?:^|[\s(:,])(?:from|starting at|upwards of|at least|over|min(?:imum|\.)?|ab|mindestens|uber|a partir de|a partire da|partir de|des|desde|mas de|mais de|oltre|da|vanaf|od|powyzej|plus de)(?:\s(?:\S{1,4}\s)?|\s?[€$£¥]?\s?)$/u;

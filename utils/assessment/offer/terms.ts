import type { ContractType, Offer } from '../../model';
import type { Folded } from '../../text/fold';

type Remote = NonNullable<Offer['remote']>;

/** Where the work is done, most telling first: a denial and a mix stand before the plain word. */
const REMOTE: readonly [RegExp, Remote][] = [
  [
    /\b(?:no remote|not remote|non remote|kein home ?office|nicht remote|pas de teletravail|sin teletrabajo|sem home office|no smart ?working|geen thuiswerk[a-z]*|bez pracy zdalnej)\b|リモート不可/u,
    'onsite',
  ],
  [
    /\b(?:hybrid[a-z]*|hibrid[oa]|ibrid[oa]|hybrydow[a-z]*|partially remote|partly remote|remote[- ]friendly|(?:one|two|three|\d)(?:-(?:two|three|\d))? days?(?: a week| per week)? (?:in|on|at|from) (?:the |our )?(?:office|site|home)|teilweise (?:remote|home ?office)|[1-7]0 ?% (?:home ?office|remote|teletravail|remoto|smart ?working|mobil[a-z]*)|(?:ein|einen|zwei|drei|vier) tage?n? (?:pro woche |die woche |in der woche )?(?:im |aus dem )?(?:home ?office|remote|mobil|buro|vor ort)|(?:one|two|three|four|\d) days? (?:a week )?(?:from home|wfh|remote|home)|(?:un|deux|trois|quatre) jours? de teletravail|(?:un|dos|tres|\d) dias? (?:a la semana )?(?:de |en )?(?:teletrabajo|oficina|casa|remoto)|(?:um|dois|tres|\d) dias? (?:por semana )?(?:de |em )?(?:teletrabalho|home office|casa|remoto|presencia[a-z]*|no escritorio)|(?:uno|due|tre) giorni (?:di |in )(?:smart ?working|sede|ufficio|remoto)|(?:een|twee|drie) dag(?:en)? (?:thuis|op kantoor)|(?:jeden|dwa|trzy|\d) (?:dni|dzien) (?:zdalnie|w biurze|z biura|z domu)|hybryd[a-z]*|\d tage (?:im buro|home ?office|vor ort)|teletravail partiel|\d jours? de teletravail|teletrabajo parcial|\d dias (?:de teletrabajo|en oficina|presenciales)|\d giorni (?:di smart ?working|in sede|in ufficio)|\d dagen (?:thuis|op kantoor)|\d dni (?:zdalnie|w biurze))|ハイブリッド|一部リモート|リモート併用|週\d日?出社/u,
    'hybrid',
  ],
  [
    /\bremote(?! (?:sensing|control|controlled|monitoring|desktop|area|village))\b|\b(?:fully|100 ?%|completely) remote|\b(?:work from (?:home|anywhere)|wfh|home ?office|homeoffice|ortsunabhangig|full remote|(?:en|a|du|le) distance|teletravail|100 ?% teletravail|a distance|distanciel|teletrabajo|en remoto|100 ?% remoto|remot[oa]s?|trabalho remoto|home office|a distancia|anywhere in the world|da remoto|smart ?working|telelavoro|thuiswerk[a-z]*|vanuit huis|op afstand|zdaln[a-z]*)\b|フルリモート|リモート|在宅/u,
    'remote',
  ],
  [
    /\b(?:on[- ]?site|wfo|work from (?:the )?office|in[- ]office|in the office|office[- ]based|vor ort|im buro|sur site|en presentiel|presentiel|presencial|en oficina|in sede|in presenza|op kantoor|op locatie|stacjonarn[a-z]*|w biurze|na miejscu)\b|出社|常駐|オンサイト/u,
    'onsite',
  ],
];

/** Kinds of contract, the narrower before the wider. */
const CONTRACTS: readonly [RegExp, ContractType][] = [
  [
    /\b(?:internships?|intern (?:role|position|program[a-z]*)|praktikum|praktikant[a-z]*|werkstudent[a-z]*|(?:offre|poste|un) (?:de )?stage|stagiaire|alternance|practicas|becari[oa]|pasantia|estagio|estagiari[oa]|tirocinio|stageplek|stageplaats|staz|stazyst[a-z]*|praktyk[ai])\b|インターン/u,
    'internship',
  ],
  [/業務委託|フリーランス|準委任/u, 'contract'],
  [
    /\b(?:temporary|temps?(?=[,.;] | only| wanted| needed| for \d| \d)|temp (?:to|2) perm|contratto a termo|a termo di|somministrazione|missions? d'interim|uitzend(?:werk|basis)|temp position|temp[- ]to[- ]perm|fixed[- ]term|maternity cover|interim (?:role|position)|befristet[a-z]*|zeitarbeit|cdd|interim|interimaire|(?:trabajo|contrato|puesto|empleo) temporal|temporari[oa]|contrato a termo|tempo determinato|tijdelijk[a-z]*|na czas okreslony|contrato de (?:\d{1,2}|un|seis|tres|doce) (?:anos?|mes|meses)|contrat de \d{1,2} mois|auf \d{1,2} monate|contratto di \d{1,2} mesi|umowa zlecenie)\b|契約社員|派遣|有期/u,
    'temporary',
  ],
  [
    /\b(?:part[- ]time|teilzeit|minijob|temps partiel|mi-temps|media jornada|tiempo parcial|meio periodo|tempo parcial|meio expediente|parttime|deeltijd|pol etatu|niepelny etat|czesc etatu)\b|パートタイム|時短|週[23]日/u,
    'part-time',
  ],
  [
    /\b(?:freelanc[a-z]*|contractors?|contract (?:role|position|basis|opportunity|job|work|gig|assignment|opening)|contract-to-hire|(?:\d{1,2}|six|three|twelve|long|short)\+?[- ]?(?:months?|term|mo)(?:[- ]rolling)? (?:contract|project|engagement|assignment)|on (?:a )?contract|c2c|corp[- ]to[- ]corp|1099|w2 contract|(?:outside|inside) ir35|freiberuf[a-z]*|projektbasis|freelance[a-z]*|mission (?:freelance|longue|de \d)|portage|independant[a-z]*|autonom[oa]s?|por proyecto|prestacion de servicios|contrato pj|(?:como|regime) pj|recibos verdes|partita iva|libera professione|liber[oa] professionist[ae]|p\.? ?iva|zzp[a-z]*|opdracht|interim opdracht|b2b (?:contract|kontrakt)|kontrakt b2b|umowa b2b|b2b(?! (?:saas|sales|sector|market|marketing|software|tech|company|companies|fintech|clients?|customers?|startup|scale|product|platform|firm|industry|e-?commerce|vertrieb|produkt|kunden|klant|world|space|growth|business))|pj|freiberufler|werkvertrag|auftragsbasis|als selbststandige[rn]?|w2|day rate|tagessatz|tjm|dagtarief|profesional autonomo|regie|detachering[a-z]*|kontraktow[a-z]*)\b/u,
    'contract',
  ],
  [
    /\b(?:permanent|perm|perm role|unbefr\.?|festangestellt[a-z]*|uop|umow[aey] o prac[eę]|contratacion directa|registrado|carteira assinada|contrato sem termo|contrato fijo|fijo|contratto a tempo indeterminato|indeterminato|full[- ]time|fulltime|direct hire|festanstellung|fest angestellt|unbefristet[a-z]*|vollzeit|cdi|temps plein|indefinid[oa]|contrato indefinido|tiempo completo|jornada completa|efetiv[oa]|clt|sem termo|tempo integral|tempo indeterminato|assunzione diretta|full time|vast contract|vaste (?:baan|aanstelling|functie)|vast dienstverband|umow[aey] o prace|pelny etat|na stale)\b|正社員|フルタイム/u,
    'permanent',
  ],
];

/** How the note says the work is done; null where it does not. */
export function readRemote(note: Folded): Remote | null {
  return REMOTE.find(([pattern]) => pattern.test(note.text))?.[1] ?? null;
}

/** The kind of contract a note names; null where it names none. */
export function readContract(note: Folded): ContractType | null {
  return CONTRACTS.find(([pattern]) => pattern.test(note.text))?.[1] ?? null;
}

/** Where the note says so, half-open in folded units. */
export function termSpan(note: Folded, kind: Remote | ContractType): [number, number] | null {
  for (const [pattern, value] of [...REMOTE, ...CONTRACTS]) {
    const match = value === kind ? pattern.exec(note.text) : null;
    if (match) return [match.index, match.index + match[0].length];
  }
  return null;
}

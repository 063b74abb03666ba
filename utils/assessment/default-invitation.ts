import type { Folded } from '../text/fold';

/**
 * What LinkedIn itself puts into an invitation, in its interface's languages: "I'd like to add you to my professional network
 * on LinkedIn" and its older and newer forms. Folded; a name may stand before, a signature after. Each names the professional
 * network or LinkedIn, so that a person's own short note is not taken for it.
 */
const DEFAULT_TEXTS: readonly string[] = [
  // English
  String.raw`i(?:'d| would) like to (?:add you to my professional network(?: on linkedin)?|join your (?:professional |linkedin )network(?: on linkedin)?|connect with you on linkedin)`,
  // German
  String.raw`ich (?:mochte|wurde) (?:sie|dich) gerne? (?:zu meinem (?:beruflichen|professionellen) netzwerk (?:auf|bei|in) linkedin|als kontakt (?:auf|bei) linkedin) (?:hinzufugen|einladen)`,
  String.raw`ich mochte (?:ihrem|deinem) linkedin[ -]netzwerk beitreten`,
  // French
  String.raw`(?:je souhaite|j'aimerais|je souhaiterais|je voudrais) (?:vous|t')\s?(?:ajouter a|inviter a rejoindre) mon reseau(?: professionnel)? (?:sur )?linkedin`,
  String.raw`je (?:souhaite|voudrais) rejoindre votre reseau (?:professionnel )?(?:sur )?linkedin`,
  // Spanish
  String.raw`(?:me gustaria|quisiera|quiero) (?:anadirte|anadirle|agregarte|agregarle|anadirlo|agregarlo) a mi red(?: profesional| de contactos)? (?:en|de) linkedin`,
  // Portuguese
  String.raw`(?:eu )?(?:gostaria|gostava) de (?:adiciona-lo|adiciona-la|adiciona-lo\(a\)|te adicionar|o adicionar|adicionar voce|adicionar-te|adicionar te) a minha rede (?:profissional )?(?:no|do) linkedin`,
  // Italian
  String.raw`(?:vorrei|desidero|mi piacerebbe) aggiunger(?:ti|la) alla mia rete (?:professionale )?(?:su|di) linkedin`,
  // Dutch
  String.raw`ik (?:wil|zou) (?:je|u) graag (?:toevoegen aan mijn (?:professionele |zakelijke )?netwerk(?: op linkedin)?|aan mijn (?:professionele |zakelijke )?netwerk(?: op linkedin)? (?:willen )?toevoegen)`,
  // Polish
  String.raw`(?:chce|chcialbym|chcialabym|chcialbym\(-abym\)) (?:dodac (?:cie|pana|pania)|zaprosic (?:cie|pana|pania)) do (?:mojej|swojej) (?:sieci(?: zawodowej| kontaktow)?|profesjonalnej sieci)(?: zawodowych)? (?:w|na)(?: serwisie)? linkedin`,
  // Japanese
  String.raw`linkedin(?:で|の)(?:あなたと)?(?:つながり|繋がり|私の(?:プロフェッショナル)?ネットワークに追加)(?:たいです|をリクエストさせていただきました|をリクエストしました|させてください|したいです|ませんか)`,
  // Swedish, Danish, Norwegian
  String.raw`jag (?:vill|skulle vilja) (?:garna )?lagga till dig i mitt (?:professionella |yrkes)?natverk pa linkedin`,
  String.raw`jeg (?:vil|kunne) (?:gerne|gjerne) (?:tilfoje dig til|legge deg til i) mitt? (?:professionelle |profesjonelle )?net(?:vae|v|tv)e?rk pa linkedin`,
  // Turkish, Indonesian, Romanian, Czech
  String.raw`sizi linkedin'?deki profesyonel agima eklemek istiyorum`,
  String.raw`saya ingin menambahkan anda ke jaringan profesional saya di linkedin`,
  String.raw`(?:as dori|doresc) sa va adaug (?:la|in) reteaua mea profesionala (?:de pe|pe|din) linkedin`,
  String.raw`rad\(?a?\)? bych (?:vas|te) pridal\(?a?\)? (?:do|mezi) (?:sve|svou|moji)? ?(?:profesni )?(?:site|sit|kontakty) na linkedinu?`,
  // Russian, Chinese, Korean
  String.raw`(?:я )?(?:хотел\(?а?\)? бы|хочу) добавить вас в (?:свою|мою) (?:профессиональную )?сеть(?: контактов)? (?:в|на) linkedin`,
  String.raw`我(?:想|希望)在(?:领英|linkedin)上?(?:加您为好友|将您加为联系人|与您建立联系|把您加为好友)`,
  String.raw`linkedin에서 (?:1촌을 맺고 싶습니다|회원님과 1촌을 맺고 싶습니다)`,
];

const GREETING = String.raw`(?:[\p{L}']{2,12}(?: [\p{L}'.-]{1,30}){0,3}[,!] ?\n?\n?)?`;
const SIGNATURE = String.raw`(?:[.。!]?\s{0,2}(?:[-,\n]\s?|(?<=[.!]\s))[\p{L}' .]{1,40})?[\s.。!]{0,4}`;
const DEFAULT = new RegExp(`^\\s{0,4}${GREETING}(?:${DEFAULT_TEXTS.join('|')})${SIGNATURE}$`, 'u');
/** No default text is longer, greeting and signature included. */
const LONGEST = 220;

/** Whether the whole note is one of LinkedIn's default invitation texts; such a note says nothing and counts as none. */
export function isDefaultInvitation(note: Folded): boolean {
  const text = note.text.trim();
  return text.length <= LONGEST && DEFAULT.test(text);
}

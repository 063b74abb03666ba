import type { Folded } from '../text/fold';

/**
 * What LinkedIn itself puts into an invitation, in its interface's languages: "I'd like to add you to my professional network
 * on LinkedIn" and its older and newer forms. Folded; a name may stand before, a signature after. Each names the professional
 * network or LinkedIn, so that a person's own short note is not taken for it.
 */
const DEFAULT_TEXTS: readonly string[] = [
  // English
  String.raw`i(?:'d| would) like to (?:add you to my professional network(?: on linkedin)?|(?:join|be part of) your (?:professional |linkedin )network(?: on linkedin)?|connect with you on linkedin)`,
  // German
  String.raw`ich (?:mochte|wurde) (?:sie|dich) (?:gerne? )?(?:zu meinem (?:beruflichen|professionellen) netzwerk(?: (?:auf|bei|in) linkedin)?|als kontakt (?:auf|bei) linkedin) (?:hinzufugen|einladen)`,
  String.raw`ich (?:mochte|wurde) (?:gerne? )?(?:ihrem|deinem) (?:linkedin[ -]netzwerk|(?:beruflichen )?netzwerk (?:auf|bei) linkedin) beitreten`,
  // French
  String.raw`(?:je (?:souhaite|souhaiterais|voudrais)|j'aimerais) (?:vous |t')(?:ajouter a|inviter a rejoindre) mon reseau (?:professionnel(?: en ligne,?)? ?)?(?:sur (?:le site )?)?(?:linkedin)?`,
  String.raw`je (?:vous|t')\s?invite a rejoindre mon reseau professionnel(?: en ligne,?)?(?: sur (?:le site )?linkedin)?`,
  String.raw`(?:je (?:souhaite|souhaiterais|voudrais)|j'aimerais) rejoindre (?:votre|ton) reseau (?:professionnel )?(?:sur )?linkedin`,
  // Spanish
  String.raw`(?:me gustaria|quisiera|quiero) (?:anadirte|anadirle|agregarte|agregarle|anadirlo|agregarlo|que te unieras|que se uniera) a mi red(?: profesional| de contactos)? (?:en|de) linkedin`,
  String.raw`(?:me gustaria|quisiera|quiero) unirme a (?:tu|su) red(?: profesional| de contactos)? (?:en|de) linkedin`,
  // Portuguese
  String.raw`(?:eu )?(?:gostaria|gostava) de (?:adiciona-lo|adiciona-la|adiciona-lo\(a\)|te adicionar|o adicionar|adicionar voce|adicionar-te|adicionar te) a minha rede (?:profissional )?(?:no|do) linkedin`,
  String.raw`(?:eu )?(?:gostaria|gostava) de (?:fazer parte da|me juntar a|entrar na|participar da) sua rede (?:profissional )?(?:no|do) linkedin`,
  // Italian
  String.raw`(?:vorrei|desidero|mi piacerebbe) (?:aggiunger(?:ti|la|lo)|invitar(?:ti|la|lo)) (?:alla|nella) mia rete (?:professionale )?(?:su |di )?linkedin`,
  String.raw`(?:vorrei|desidero|mi piacerebbe) (?:entrare a )?far(?:e)? parte della (?:tua|sua) rete (?:professionale )?(?:su |di )?linkedin`,
  // Dutch
  String.raw`ik (?:wil|zou) (?:je|u) graag (?:toevoegen aan mijn (?:profession(?:ele|eel) |zakelijke )?netwerk(?: op linkedin)?|aan mijn (?:profession(?:ele|eel) |zakelijke )?netwerk(?: op linkedin)? (?:willen )?toevoegen)`,
  String.raw`graag voeg ik (?:je|u) toe aan mijn (?:profession(?:ele|eel) |zakelijke )?netwerk op linkedin`,
  String.raw`ik (?:wil|zou) graag (?:deel (?:willen )?uitmaken|lid worden) van (?:je|jouw|uw) (?:linkedin[ -]netwerk|netwerk op linkedin)`,
  // Polish
  String.raw`(?:chce|chcialbym|chcialabym|chcialbym\(-abym\)) (?:dodac (?:cie|pana|pania)|zaprosic (?:cie|pana|pania)) do (?:mojej|swojej) (?:sieci(?: zawodowej| kontaktow)?|profesjonalnej sieci)(?: zawodowych)? (?:w|na)(?: serwisie)? linkedin`,
  String.raw`(?:chce|chcialbym|chcialabym|chcialbym\(-abym\)) dolaczyc do (?:twojej|pana|pani) sieci(?: zawodowej| kontaktow(?: zawodowych)?)?(?: (?:w|na)(?: serwisie)?)? linkedin`,
  String.raw`zapraszam (?:cie |pana |pania )?do mojej sieci(?: zawodowej| kontaktow)?(?: zawodowych)? (?:w|na)(?: serwisie)? linkedin`,
  // Japanese
  String.raw`(?:[\p{L} ]{1,20}さん、?)?linkedin(?:で|の)(?:あなたと)?(?:つながり|繋がり|私の(?:プロフェッショナル)?ネットワークに追加|(?:あなたの)?ネットワークに参加)(?:たいです|をリクエストさせていただきました|をリクエストしました|させてください|したいです|ませんか)`,
  // Turkish, Arabic
  String.raw`(?:sizi|seni) (?:linkedin'?deki )?profesyonel agima (?:linkedin'?de )?eklemek (?:istiyorum|isterim)`,
  String.raw`linkedin(?:'?deki)? (?:profesyonel )?agi(?:niza|na) katilmak (?:istiyorum|isterim)`,
  String.raw`(?:اود|ارغب في|يسرني|اريد) (?:اضافتك|ان اضيفك|دعوتك للانضمام) الى شبكتي (?:المهنيه|المهنية) (?:على|في) (?:linkedin|لينكد ?ان)`,
  String.raw`(?:اود|ارغب في|اريد) (?:الانضمام|ان انضم) الى شبكتك (?:المهنيه |المهنية )?(?:على|في) (?:linkedin|لينكد ?ان)`,
  // Swedish, Danish, Norwegian
  String.raw`jag (?:vill|skulle vilja) (?:garna )?lagga till dig i mitt (?:professionella |yrkes)?natverk pa linkedin`,
  String.raw`jeg (?:vil|kunne) (?:gerne|gjerne) (?:tilfoje dig til|legge deg til i) mitt? (?:professionelle |profesjonelle )?net(?:vae|v|tv)e?rk pa linkedin`,
  // Indonesian, Romanian, Czech
  String.raw`saya ingin menambahkan anda ke jaringan profesional saya di linkedin`,
  String.raw`(?:as dori|doresc) sa va adaug (?:la|in) reteaua mea profesionala (?:de pe|pe|din) linkedin`,
  String.raw`rad\(?a?\)? bych (?:vas|te) pridal\(?a?\)? (?:do|mezi) (?:sve|svou|moji)? ?(?:profesni )?(?:site|sit|kontakty) na linkedinu?`,
  // Russian, Chinese, Korean
  String.raw`(?:я )?(?:хотел\(?а?\)? бы|хочу) добавить вас в (?:свою|мою) (?:профессиональную )?сеть(?: контактов)? (?:в|на) linkedin`,
  String.raw`(?:您好[,，]? ?)?我(?:想|希望)在 ?(?:领英|領英|linkedin) ?上?(?:加您为好友|将您加为(?:联系人|好友)|與您建立聯繫|与您建立联系|把您加为好友|將您加為(?:聯絡人|好友))`,
  String.raw`我(?:想|希望)(?:邀请您加入|把您加到|将您加入|將您加入|邀請您加入)我(?:在 ?)?的? ?(?:领英|領英|linkedin) ?(?:上)?的? ?(?:职业|職業|专业|專業)?(?:人脉|人脈|关系|關係)(?:网络|網絡|网|網|圈)?(?:中|里|裡)?`,
  String.raw`linkedin에서 (?:1촌을 맺고 싶습니다|회원님과 1촌을 맺고 싶습니다)`,
];

const GREETING = String.raw`(?:[\p{L}']{2,12},?(?: [\p{L}'.-]{1,30}){0,3}[,!:.、，،] ?\n?\n?)?`;
const SIGNATURE = String.raw`(?:[.。!]?\s{0,2}(?:[-,\n]\s?|(?<=[.!]\s))[\p{L}' .]{1,40})?[\s.。!\p{Extended_Pictographic}]{0,6}`;
const DEFAULT = new RegExp(`^\\s{0,4}${GREETING}(?:${DEFAULT_TEXTS.join('|')})${SIGNATURE}$`, 'u');
/** No default text is longer, greeting and signature included. */
const LONGEST = 220;

/** Whether the whole note is one of LinkedIn's default invitation texts; such a note says nothing and counts as none. */
export function isDefaultInvitation(note: Folded): boolean {
  const text = note.text.trim();
  return text.length <= LONGEST && DEFAULT.test(text);
}

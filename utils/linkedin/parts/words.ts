/**
 * Words of LinkedIn's interface. They confirm what the structure says and clean what it gives; nothing is found by them.
 * English as seen; the others from the app's own translations (2016) and from public tools (2026). Kept short: this room
 * travels in the content script.
 */

/** Spoken badges beside a name. */
const VERIFIED_WORDS =
  '(?:ge)?verifi\\p{L}*[dt][oa]?|vérifié|zweryfikowan\\p{L}|ověřeno|onaylandı|doğrulandı|подтвержден\\p{L}*|підтверджено|تم التحقق|موثّ?ق|認証済み|已[验驗認]证|已[驗認]證|인증됨';
const BADGES = `${VERIFIED_WORDS}|premium|open to work|hiring|influencer|top voice|linkedin member`;
const DEGREE = '\\d(?:st|nd|rd|th|\\.|º|e|er)?\\+?';

export const VERIFIED = new RegExp(`(?:^|[\\s,])(?:${VERIFIED_WORDS})`, 'iu');
export const BADGE_TAIL = new RegExp(`(?:[\\s,،、·•|–-]+(?:${BADGES}|${DEGREE}))+$`, 'iu');
export const BADGE_ONLY = new RegExp(
  `^[\\s,·•]*(?:${BADGES}|new|${DEGREE}|\\(\\p{L}{2,5}\\/\\p{L}+(?:\\/\\p{L}+)?\\)|(?:s?he|they|sie|elle?|ella)\\/\\p{L}+)$`,
  'iu',
);
export const OPEN_TO_WORK =
  /open.to.work|offen für|auf jobsuche|à l[’']écoute|para traba(?:jar|lhar)|a lavorare|voor werk|szuka pracy|otwart[yae] na|iş arıyor|للعمل|求職中|仕事を探して|求职中|正在找工作/iu;

/** Phrases of a title line that say the sender already follows the reader. */
export const FOLLOWS =
  /follows you|folgt (?:ihnen|dir)|(?:vous|te) suit|te sigue|segue(?: você|-o)|ti segue|volgt (?:u|je)|obserwuje ci[eę]|följer dig|følger d|sizi takip|vás sleduje|mengikuti anda|подписан|يتابعك|あなたをフォロー|[关關]注了?您|팔로우/iu;

/** Tails of an English title when the whole title is one link; in other languages the labels tell where the name ends. */
export const TITLE_TAIL = /,?\s+(?:follows you|is inviting you|wants to connect|invited you)(?=\s|$).*$/iu;

/** What controls say once a request was answered: not knowing the person, or taking it back. */
export const ACTED_ON =
  /don[’']t know|^undo$|kenne .+ nicht|rückgängig|ne connais pas|^annuler|no conozco|^deshacer|não conheço|^desfazer|non conosco|^annulla|ken .+ niet|ongedaan|nie znam|^cofnij|لا أعرف|知らない|元に戻す|不[认認][识識]|^撤[销銷]|tanımıyorum/iu;

/** Controls that propose something to the reader instead of asking for an answer. */
export const PROPOSAL =
  /^\+? ?(?:connect|follow|withdraw|vernetzen|folgen|se connecter|suivre|conectar|seguir|collegati|segui|connectie maken|volgen|nawiąż kontakt|obserwuj|bağlantı kur|takip et|تواصل|متابعة|つながりを申請|フォロー(?:する)?|加为好友|建立關係|[关關]注)$/iu;

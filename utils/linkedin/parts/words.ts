/**
 * Words of LinkedIn's interface. They confirm what the structure says and clean what it gives; nothing is found by them.
 * English as seen; the others from the app's own translations (2016) and from public tools, dated in the fact sheets.
 */

const words = (text: string): string =>
  text
    .split('|')
    .map((word) => word.trim())
    .join('|');

/** Spoken badges beside a name. */
const BADGES = words(
  'verified|verifiziert|vérifié|verificad[oa]|verificat[oa]|geverifieerd|zweryfikowan[yea]|verifierad|verificeret|verifisert|onaylandı|doğrulandı|проверено|підтверджено|موث[قّ]+ة?|認証済み|本人確認済み|已验证|已認證|已驗證|인증됨' +
    '|premium|open to work|hiring|influencer|top voice|open for work',
);
export const BADGE_TAIL = new RegExp(
  `(?:[\\s,،、·•|–-]+(?:${BADGES}|linkedin member|\\p{N}(?:st|nd|rd|th|\\.|º|e|er)?\\+?))+$`,
  'iu',
);
export const BADGE_ONLY = new RegExp(
  `^[\\s,·•]*(?:${BADGES}|new|neu|nouveau|nuevo|novo|\\p{N}(?:st|nd|rd|th)?\\+?)$`,
  'iu',
);
export const VERIFIED = new RegExp(`(?:^|[\\s,])(?:${BADGES.split('|premium')[0]})`, 'iu');
export const OPEN_TO_WORK =
  /open to work|offen für (?:neue )?jobs?|auf jobsuche|à l’écoute|à l'écoute|recherche un emploi|disponible para trabajar|en búsqueda de empleo|disponível para trabalhar|disponibile a lavorare|disponibile per lavoro|op zoek naar werk|open voor werk|szuka pracy|otwart[yae] na (?:oferty|pracę)|öppen för (?:jobb|arbete)|iş arıyor|مستعد للعمل|متاح للعمل|求職中|仕事を探しています|正在找工作|求职中|구직 중/iu;

/** Phrases of a title line that say the sender already follows the reader. */
export const FOLLOWS =
  /follows you|folgt (?:ihnen|dir)|vous suit|te suit|te sigue|(?:segue|seguindo) você|segue-o|ti segue|volgt (?:u|je)|obserwuje (?:cię|ciebie)|följer dig|følger (?:dig|deg)|sizi takip ediyor|sleduje vás|подписан[аы]? на вас|يتابعك|あなたをフォロー|关注了?您|關注了?您|회원님을 팔로우/iu;

/** Tails of a title when the whole title is one link. */
export const TITLE_TAIL =
  /,?\s+(?:follows you|is inviting you|wants to connect|has invited|invited you|möchte|folgt|souhaite|vous (?:suit|invite)|quiere|te (?:sigue|invita)|quer se|segue|vuole|ti (?:segue|invita)|wil |volgt|chce|obserwuje|vill |sizi|seninle|يدعوك|يريد)(?=\s|$).*$/iu;

/** What controls say once a request was answered: not knowing the person, or taking it back. */
export const ACTED_ON =
  /don[’']t know|^undo$|kenne (?:diese person|.+) nicht|rückgängig|ne connais pas|^annuler|no conozco a|^deshacer|não conheço|^desfazer|non conosco|^annulla|ken .+ niet|ongedaan|nie znam|^cofnij|neznám|känner inte|^ångra|لا أعرف|^تراجع|tidak mengenal|ฉันไม่รู้จัก|知らない|元に戻す|不认识|不認識|^撤[销銷]|^復原|tanımıyorum|^geri al|не знаю/iu;

/** Reply and message controls, beside the compose link. */
export const MESSAGE =
  /^(?:reply|message|nachricht|antwort|répondre|message|mensaje|responder|mensagem|messaggio|rispondi|bericht|beantwoorden|wiadomość|odpowiedz|meddelande|svara|besked|melding|mesaj|yanıtla|مراسلة|رسالة|الرد|メッセージ|返信|发消息|發訊息|回复|回覆|메시지|답장)/iu;

/** Controls that propose something to the reader instead of asking for an answer: connect, follow, withdraw. */
export const PROPOSAL =
  /^(?:\+ ?)?(?:connect|follow|withdraw|vernetzen|folgen|zurückziehen|se connecter|suivre|retirer|conectar|seguir|retirar|collegati|segui|ritira|connectie maken|volgen|intrekken|nawiąż kontakt|obserwuj|wycofaj|skapa kontakt|följ|bağlantı kur|takip et|geri çek|تواصل|متابعة|つながりを申請|つながる|フォロー(?:する)?|加为好友|建立關係|关注|關注|撤回|연결|팔로우)$/iu;

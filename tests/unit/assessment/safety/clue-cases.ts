import type { SafetyMarkId } from '../../../../utils/assessment/safety';

/** Notes that bear a mark, and near-misses that do not. */
export interface Cases {
  hits: string[];
  misses: string[];
}

type ClueMark =
  | 'lends-account'
  | 'paid-honour'
  | 'register-scare'
  | 'loan-offer'
  | 'changed-account'
  | 'account-alarm'
  | 'extortion'
  | 'flirting'
  | 'harsh-words';

/** Of the marks that two clues make together. */
export const CLUE_CASES: Record<Extract<SafetyMarkId, ClueMark>, Cases> = {
  'lends-account': {
    hits: [
      'We rent your Upwork account, you get 60 dollars a month and do nothing.',
      'Wir mieten Ihr LinkedIn-Profil und zahlen Ihnen monatlich 80 Euro.',
      'Alquilamos tu cuenta de Fiverr, te pagamos 70 euros al mes.',
      'Wynajmiemy Twoje konto, płacimy 150 zł miesięcznie.',
    ],
    misses: [
      'We look after the company page of bakeries for 300 a month.',
      'Somebody took over your account, did you get it back?',
      'Wir vermieten Boote am See, ab 80 Euro im Monat.',
    ],
  },
  'paid-honour': {
    hits: [
      'Our jury selected you for the award, a one-time fee of 600 covers the plaque.',
      'Die Jury hat Sie ausgezeichnet, nur der Druckkostenbeitrag von 400 Euro ist fällig.',
      'Votre atelier figure parmi les lauréats du trophée, frais de dossier à régler : 500 €.',
      'Jest Pani wśród wyróżnionych, statuetka czeka, opłata wynosi 900 zł.',
    ],
    misses: [
      'Our jury selected your quay wall, and there is no fee to pay.',
      'Congratulations on the award, well earned.',
      'Which trophy maker do you use? The plaque at Hull looked fine.',
    ],
  },
  'register-scare': {
    hits: [
      'A third party has applied to register your brand, object within 48 hours.',
      'Ein Dritter will Ihre Marke eintragen, Frist: binnen 2 Tagen.',
      'Un tiers souhaite déposer votre nom de domaine, répondez sous 48 heures.',
      '第三者が貴社の商標を申請しました。至急ご返答ください。',
    ],
    misses: [
      'I register trademarks for breweries and liked your label.',
      'We host domains for small shops.',
      'Ich berate Gründer bei der Markenanmeldung.',
    ],
  },
  'loan-offer': {
    hits: [
      'I offer loans at 2 % interest, only the insurance fee is payable upfront.',
      'Ich vergebe Privatkredite ohne Schufa, die Gebühr zahlen Sie vorab.',
      'Udzielam pożyczek bez BIK, opłata z góry.',
    ],
    misses: [
      'Do you lend to co-operatives? Your loan desk was named to me.',
      'Wir finanzieren Windräder über Genossenschaften.',
      'I wrote about student loans for the Hull paper.',
    ],
  },
  'changed-account': {
    hits: [
      'Our bank details have changed, please transfer the invoice today, it is urgent.',
      'Unsere Bankverbindung hat sich geändert, bitte die Rechnung umgehend überweisen.',
      '振込先が変更になりましたので、至急ご送金ください。',
    ],
    misses: [
      'We telephone suppliers before we take over a new account.',
      'I changed banks and now work at Velmont.',
      'Our tool reads invoices.',
    ],
  },
  'account-alarm': {
    hits: [
      'Your account will be suspended. Confirm your password at linkedin-desk.com now.',
      'Ihr Profil wird gesperrt, bestätigen Sie Ihr Passwort.',
      'Votre compte sera bloqué, confirmez votre identité.',
      'アカウントが停止されます。パスワードを再入力してください。',
    ],
    misses: [
      'I teach teams to spot mails that ask to confirm a password.',
      'See www.linkedin.com/in/nora-velm for my work.',
      'Unser Dienst meldet verdächtige Anmeldungen an Ihre IT.',
      'Was your account suspended too after the trip?',
    ],
  },
  extortion: {
    hits: [
      'I have a recording of you. Send 500 in bitcoin or I share the video with your contacts.',
      'Ich habe Nacktfotos von dir, überweise heute noch 300 Euro.',
      'Tengo fotos íntimas tuyas, transfiere 200 euros hoy mismo.',
    ],
    misses: [
      'We record videos that you can share with your clients.',
      'Ich habe Fotos von der Tagung und schicke sie gern.',
      'I have a recording of your talk.',
    ],
  },
  flirting: {
    hits: [
      'You are gorgeous, are you single?',
      'Du bist so hübsch, Lust auf einen Wein, nur wir zwei?',
      'Tu es sexy, un verre tous les deux ?',
      'Oi gata, você é linda demais.',
    ],
    misses: [
      'What a beautiful picture of the harbour.',
      'Your smile detector paper is neat.',
      'Ein Abendessen mit allen Preisträgern ist geplant.',
      'Quelle belle maison vous avez rénovée.',
    ],
  },
  'harsh-words': {
    hits: [
      'You are a pathetic liar and you will regret it.',
      'Sie Versager, wir wissen, wo Sie wohnen.',
      'Vous êtes un minable, je sais où vous habitez.',
      'お前はクズだ、覚えてろ。',
    ],
    misses: [
      'It would be stupid to wait, the tide turns at six.',
      'I know where you got the oak from: Hollin yard.',
      'Ich war ein Idiot und habe Ihren Vortrag verpasst.',
    ],
  },
};

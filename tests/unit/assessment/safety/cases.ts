import type { SafetyMarkId } from '../../../../utils/assessment/safety';
import type { Cases } from './clue-cases';
import { CLUE_CASES } from './clue-cases';

/** Per mark: notes that bear it, and near-misses that do not. */
export const CASES: Record<SafetyMarkId, Cases> = {
  'pays-first': {
    hits: [
      'Please pay a registration fee of 50 USD before the training starts.',
      'Bitte überweisen Sie vorab 200 Euro Kaution für die Ausrüstung.',
      'Para empezar debes pagar el curso de formación de 90 euros.',
      'Versez 120 € de caution pour recevoir le matériel.',
      'Buy three gift cards and send me the codes.',
    ],
    misses: [
      'We charge no registration fee and no deposit.',
      'Our service cuts card processing fees by 20 %.',
      'Wir zahlen Ihnen das Gehalt im Voraus.',
      'Notre banque prête sans frais de dossier.',
      'How do you handle deposits in your escrow product?',
    ],
  },
  'asks-identity': {
    hits: [
      'Send a copy of your passport to start.',
      'Senden Sie uns eine Kopie Ihres Ausweises und Ihre Bankverbindung.',
      'Envíe foto del DNI hoy mismo.',
      'Please confirm your credit card number.',
    ],
    misses: [
      'I teach nurses to spot phishing mails that ask to send bank details.',
      'Your passport photos of Hull harbour are lovely.',
      'We never ask you to send bank details.',
      'Ich arbeite bei der Ausweisstelle in Gera.',
    ],
  },
  'code-to-run': {
    hits: [
      'Please clone the repo and run it locally before our interview.',
      'Bitte klonen Sie das Projekt vor dem Interview.',
      'Télécharge le projet et lance-le avant notre entretien.',
      'Install AnyDesk so that we can look at it together.',
    ],
    misses: [
      'I read the code of your parser and learned a lot.',
      'We run the open data project of Leeds and loved your interview.',
      'You do not need to install anything before the call.',
      'Nous aidons à lancer votre projet, un appel ?',
    ],
  },
  'task-scam': {
    hits: [
      'Rate hotels online and earn 100 USD daily.',
      'Produkte bewerten und 150 € pro Tag verdienen.',
      'Tareas sencillas con pago diario de 90 euros.',
      'Like YouTube videos and make $80 a day, no experience needed.',
    ],
    misses: [
      'Contract role, 500 a day, six months, on site in Leeds.',
      'Do you still review hotels for the Hull paper?',
      'Part-time bookkeeper, 15 hours a week, 18 per hour.',
      'Wir suchen Aushilfen, 14 € pro Stunde.',
    ],
  },
  'investment-pitch': {
    hits: [
      'Invest in bitcoin with my mentor, guaranteed profit every week.',
      'Investieren Sie in Krypto, 20 % Gewinn pro Monat, ohne Risiko.',
      'Investissez dans le forex et doublez votre capital.',
      'Grow your crypto with us, guaranteed 15% returns weekly.',
    ],
    misses: [
      'We are hiring a backend engineer for a crypto trading platform in Zug.',
      'I cover shipping stocks and read your report on margins.',
      'I invest in seed rounds of climate start-ups.',
      'Our returns desk handles 20 % of parcels each week.',
    ],
  },
  'money-mule': {
    hits: [
      'You receive transfers to your personal account and forward the rest.',
      'Sie nehmen Pakete entgegen und leiten sie weiter.',
      'Rent me your LinkedIn account for 50 a month.',
    ],
    misses: [
      'Shops receive payments straight to their bank account with us.',
      'Our porters receive parcels at gate four.',
      'You keep 100 % of your rights.',
      'Leiten Sie die Mail gern weiter.',
    ],
  },
  'advance-fee': {
    hits: [
      'I am the lawyer of a late client whose estate of 3 million dollars has no next of kin.',
      'You won the lottery: 500,000 dollars wait for you.',
      'Sie sind als Begünstigter einer Erbschaft über 2 Millionen Euro eingetragen.',
    ],
    misses: [
      'Composition beats inheritance, as your talk says.',
      'We closed a round of 3 million dollars.',
      'Congratulations, you won the award for bridges!',
      'Ich berate bei der Nachfolge im Mittelstand.',
    ],
  },
  'domain-mail': {
    hits: [
      'We would like to purchase your domain for a client.',
      'Please tell us your asking price for the domain.',
      'Wir möchten Ihre Domain kaufen.',
    ],
    misses: [
      'I work in domain driven design.',
      'Our domain experts read your paper.',
      'The public domain is my field.',
    ],
  },
  'book-feature': {
    hits: [
      'We would love to feature your book in our book club spotlight.',
      'Our reading community would love your novel for the next selection.',
      'Your book deserves more readers and more reviews.',
    ],
    misses: [
      'I read your book on dykes on the train.',
      'Which book on bees would you recommend?',
      'We keep the books of small shops.',
    ],
  },
  'moves-off': {
    hits: [
      'Message me on WhatsApp.',
      'Schreiben Sie mir auf Telegram.',
      'Scrivimi su WhatsApp.',
      'See https://wa.me/15550100 for more.',
    ],
    misses: [
      'If it is easier, WhatsApp is fine.',
      'Unter 0661 5550123 erreichen Sie mich.',
      'I build chat tools such as Telegram bots.',
      'オンラインでお話しできますか。',
    ],
  },
  romance: {
    hits: [
      'Hello dear, how are you?',
      'You have such a beautiful smile.',
      'Ciao bella, come stai?',
      'Bonjour ma belle.',
    ],
    misses: [
      'Dear Nora, how are you?',
      'What a beautiful map of Hull.',
      'Your smile detector paper is neat work.',
      'Bonjour Isabelle.',
    ],
  },
  'vague-job': {
    hits: [
      'I have a job offer for you, flexible part time work, paid $90 per day.',
      'You are the perfect fit for our remote position, add me on Telegram.',
      'We are recruiting online assistants, no experience needed.',
    ],
    misses: [
      'We need a remote controller for the port of Hull.',
      'A part-time nurse is what we look for.',
      'I am an assistant at the mill.',
    ],
  },
  'approved-unasked': {
    hits: [
      'Your application is approved, add me on WhatsApp.',
      'You have been selected, work from home and be paid daily.',
      'Congratulations, you are hired! Part time work, message me on Telegram.',
    ],
    misses: [
      'Your application for the choir is approved.',
      'You were selected as speaker of the day.',
      'Congratulations on the job at Velmont.',
    ],
  },
  'second-hand': {
    hits: [
      'I am just an assistant, please add my manager on Telegram.',
      'My uncle taught me to trade bitcoin, he will guide you on WhatsApp.',
      'My boss will explain it, leave your WhatsApp.',
    ],
    misses: [
      'My boss read your paper.',
      'I am an assistant to the dean.',
      'A friend told me about your choir.',
    ],
  },
  ...CLUE_CASES,
  'odd-link': {
    hits: [
      'See bit.ly/3abc for it.',
      'Look at http://203.0.113.7/job now.',
      'Log in at linkedln-desk.com please.',
      'Apply at jobs-velmont.xyz today.',
      'See xn--velmnt-0ya.example now.',
    ],
    misses: ['See velmont.example/jobs for it.', 'We use .top files.', 'The ratio is 3/4.'],
  },
  'free-mail': {
    hits: ['I am a recruiter at Velmont, we are hiring. Mail velmont.jobs@gmail.com.'],
    misses: [
      'My address is nora@velmont.example.',
      'I am a potter, mail nora.pots@gmail.com.',
      'Gmail is what I work on.',
    ],
  },
};

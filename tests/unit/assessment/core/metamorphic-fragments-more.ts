import type { Language } from '../../../../utils/model';
import type { Fragments } from './metamorphic-fragments';

/** The second half of the fragments' table. */
export const MORE_FRAGMENTS: Record<Extract<Language, 'it' | 'nl' | 'pl' | 'ja'>, Fragments> = {
  it: {
    greeting: 'Ciao {name},',
    openings: ['spero che tu stia bene.', 'ho visto il tuo profilo e ne sono rimasto colpito.'],
    closings: ['Resto in attesa di un tuo riscontro.', 'Buona settimana!'],
    references: [
      'Il tuo intervento su {topic} a {city} lo scorso maggio ha cambiato il modo in cui pianifichiamo il nostro lavoro.',
      'Ho letto il tuo articolo su {topic} e ho provato il tuo metodo a {city} questa primavera.',
    ],
    topics: ['turbine mareomotrici', 'suoli torbosi', 'tetti in ardesia', 'la fusione delle campane'],
    anyTopic: 'temi interessanti',
    pitches: [
      'Aiutiamo aziende come la tua a ridurre i costi energetici del 30 %.',
      'Il nostro software fa risparmiare dieci ore a settimana a team come il tuo.',
    ],
    calls: [
      'Hai 15 minuti per una breve chiamata questa settimana?',
      'Quando ti andrebbe bene una breve demo?',
    ],
    offers: [
      'Cerco un {role} per un cliente a {city}.',
      'Abbiamo una posizione aperta come {role} nella nostra sede di {city}.',
    ],
    roles: ['sviluppatore backend', 'designer di prodotto', 'contabile'],
    pay: 'La retribuzione è di {pay} all’anno.',
    skills: 'Lavoreresti con {skill}.',
    favours: [
      'Studio geologia e ti sarei grata per un consiglio sulla scelta del primo lavoro.',
      'Posso farti due domande su come sei arrivata al tuo settore?',
    ],
    plain: ['Vorrei aggiungerti alla mia rete.', 'Restiamo in contatto!'],
    joint: ' ',
  },
  nl: {
    greeting: 'Hoi {name},',
    openings: ['ik hoop dat het goed met je gaat.', 'ik kwam je profiel tegen en was onder de indruk.'],
    closings: ['Ik hoor graag van je.', 'Fijne week!'],
    references: [
      'Je lezing over {topic} in {city} afgelopen mei heeft veranderd hoe we ons eigen werk inrichten.',
      'Ik las je artikel over {topic} en probeerde dit voorjaar je methode in {city}.',
    ],
    topics: ['getijdenturbines', 'veengronden', 'leien daken', 'het gieten van klokken'],
    anyTopic: 'interessante onderwerpen',
    pitches: [
      'Wij helpen bedrijven zoals dat van jou hun energiekosten met 30 % te verlagen.',
      'Onze software bespaart teams zoals dat van jou tien uur per week.',
    ],
    calls: [
      'Heb je deze week 15 minuten voor een kort telefoontje?',
      'Wanneer zou een korte demo je uitkomen?',
    ],
    offers: [
      'Ik zoek een {role} voor een klant in {city}.',
      'We hebben een vacature voor een {role} op ons kantoor in {city}.',
    ],
    roles: ['backend-ontwikkelaar', 'productontwerper', 'boekhouder'],
    pay: 'Het salaris is {pay} per jaar.',
    skills: 'Je zou met {skill} werken.',
    favours: [
      'Ik studeer geologie en zou dankbaar zijn voor je advies over het kiezen van een eerste baan.',
      'Mag ik je twee vragen stellen over hoe je in je vak bent gekomen?',
    ],
    plain: ['Ik zou je graag aan mijn netwerk toevoegen.', 'Laten we connecten!'],
    joint: ' ',
  },
  pl: {
    greeting: 'Cześć {name},',
    openings: [
      'mam nadzieję, że wszystko u Ciebie dobrze.',
      'trafiłem na Twój profil i jestem pod wrażeniem.',
    ],
    closings: ['Czekam na Twoją odpowiedź.', 'Miłego tygodnia!'],
    references: [
      'Twój wykład o {topic} w {city} w maju zmienił sposób, w jaki planujemy własną pracę.',
      'Przeczytałem Twój artykuł o {topic} i wiosną wypróbowałem Twoją metodę w {city}.',
    ],
    topics: ['turbinach pływowych', 'glebach torfowych', 'dachach łupkowych', 'odlewaniu dzwonów'],
    anyTopic: 'ciekawych sprawach',
    pitches: [
      'Pomagamy firmom takim jak Twoja obniżyć koszty energii o 30 %.',
      'Nasze oprogramowanie oszczędza zespołom takim jak Twój dziesięć godzin tygodniowo.',
    ],
    calls: ['Masz w tym tygodniu 15 minut na krótką rozmowę?', 'Kiedy pasowałoby Ci krótkie demo?'],
    offers: [
      'Szukam osoby na stanowisko {role} dla klienta w {city}.',
      'Mamy wakat na stanowisko {role} w naszym biurze w {city}.',
    ],
    roles: ['backend developer', 'projektant produktu', 'księgowy'],
    pay: 'Wynagrodzenie wynosi {pay} rocznie.',
    skills: 'Praca z użyciem {skill}.',
    favours: [
      'Studiuję geologię i będę wdzięczna za radę, jak wybrać pierwszą pracę.',
      'Czy mogę zadać dwa pytania o to, jak zaczęła się Twoja droga w tej dziedzinie?',
    ],
    plain: ['Chciałbym dodać Cię do swojej sieci.', 'Połączmy się!'],
    joint: ' ',
  },
  ja: {
    greeting: '{name}さん、こんにちは。',
    openings: ['お世話になっております。', 'プロフィールを拝見し、感銘を受けました。'],
    closings: ['ご連絡をお待ちしております。', '良い一週間を。'],
    references: [
      '昨年五月に{city}で{topic}についてのご講演を拝聴し、私たちの仕事の計画の立て方が変わりました。',
      '{topic}についての記事を拝読し、この春{city}でその方法を試してみました。',
    ],
    topics: ['潮力タービン', '泥炭土壌', 'スレート屋根', '鐘の鋳造'],
    anyTopic: '興味深い話題',
    pitches: [
      '弊社は貴社のような企業のエネルギー費用を30%削減するお手伝いをしております。',
      '弊社のソフトウェアは貴社のようなチームの作業を週十時間減らします。',
    ],
    calls: ['今週15分ほどお電話のお時間をいただけますか。', '短いデモのご都合はいつがよろしいでしょうか。'],
    offers: [
      '{city}のクライアント企業で{role}を探しております。',
      '弊社{city}オフィスで{role}を募集しております。',
    ],
    roles: ['バックエンドエンジニア', 'プロダクトデザイナー', '経理担当'],
    pay: '年収は{pay}です。',
    skills: '{skill}を使うお仕事です。',
    favours: [
      '地質学を学ぶ学生です。最初の仕事の選び方について助言をいただけると嬉しいです。',
      'この分野に進まれた経緯について、二つ質問してもよろしいでしょうか。',
    ],
    plain: ['ネットワークに加えていただけると嬉しいです。', 'つながりましょう。'],
    joint: '',
  },
};

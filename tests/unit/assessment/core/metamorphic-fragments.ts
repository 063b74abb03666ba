import type { Language } from '../../../../utils/model';

/**
 * Sentences of known meaning in nine languages. The same place in two languages says the same, so that a note composed
 * of them can be composed again in another. Slots: `{name}` the reader, `{topic}`, `{city}`, `{role}`, `{skill}`, `{pay}`.
 */
export interface Fragments {
  greeting: string;
  /** Set phrases that open and close letters to anybody. */
  openings: readonly string[];
  closings: readonly string[];
  /** What only who followed the reader's work can write; names topic and place. */
  references: readonly string[];
  topics: readonly string[];
  /** What stands where a topic could, and fits anybody's work. */
  anyTopic: string;
  pitches: readonly string[];
  calls: readonly string[];
  /** Offers of work: names role and place. */
  offers: readonly string[];
  roles: readonly string[];
  pay: string;
  skills: string;
  favours: readonly string[];
  /** Wishes to connect that say no more. */
  plain: readonly string[];
  /** How sentences are put together. */
  joint: string;
}

export const CITIES = ['Ghent', 'Kassel', 'Leeds', 'Lyon'] as const;

export const FRAGMENTS: Record<Language, Fragments> = {
  en: {
    greeting: 'Hi {name},',
    openings: ['I hope this message finds you well.', 'I came across your profile and was impressed.'],
    closings: ['I look forward to hearing from you.', 'Have a great week!'],
    references: [
      'Your talk on {topic} in {city} last May changed how we plan our own work.',
      'I read your article about {topic} and tried your method in {city} this spring.',
    ],
    topics: ['tidal turbines', 'peat soils', 'slate roofs', 'casting bells'],
    anyTopic: 'interesting topics',
    pitches: [
      'We help companies like yours cut their energy costs by 30 %.',
      'Our software saves teams like yours ten hours a week.',
    ],
    calls: ['Do you have 15 minutes for a quick call this week?', 'When would suit you for a short demo?'],
    offers: [
      'I am looking for a {role} for a client in {city}.',
      'We have an opening for a {role} at our office in {city}.',
    ],
    roles: ['backend developer', 'product designer', 'accountant'],
    pay: 'The salary is {pay} a year.',
    skills: 'You would work with {skill}.',
    favours: [
      'I am a student of geology and would be grateful for your advice on choosing a first job.',
      'May I ask you two questions about how you got into your field?',
    ],
    plain: ['I would like to add you to my network.', 'Let us connect!'],
    joint: ' ',
  },
  de: {
    greeting: 'Hallo {name},',
    openings: ['ich hoffe, es geht Ihnen gut.', 'ich bin auf Ihr Profil gestoßen und war beeindruckt.'],
    closings: ['Ich freue mich auf Ihre Rückmeldung.', 'Eine schöne Woche!'],
    references: [
      'Ihr Vortrag über {topic} in {city} letzten Mai hat verändert, wie wir unsere eigene Arbeit planen.',
      'Ich habe Ihren Artikel über {topic} gelesen und Ihre Methode dieses Frühjahr in {city} ausprobiert.',
    ],
    topics: ['Gezeitenturbinen', 'Moorböden', 'Schieferdächer', 'Glockenguss'],
    anyTopic: 'interessante Themen',
    pitches: [
      'Wir helfen Unternehmen wie Ihrem, ihre Energiekosten um 30 % zu senken.',
      'Unsere Software spart Teams wie Ihrem zehn Stunden pro Woche.',
    ],
    calls: [
      'Haben Sie diese Woche 15 Minuten für ein kurzes Telefonat?',
      'Wann würde Ihnen eine kurze Demo passen?',
    ],
    offers: [
      'Ich suche für einen Kunden in {city} einen {role}.',
      'Wir haben in unserem Büro in {city} eine Stelle als {role} zu besetzen.',
    ],
    roles: ['Backend-Entwickler', 'Produktdesigner', 'Buchhalter'],
    pay: 'Das Gehalt beträgt {pay} im Jahr.',
    skills: 'Sie würden mit {skill} arbeiten.',
    favours: [
      'Ich studiere Geologie und wäre dankbar für Ihren Rat bei der Wahl der ersten Stelle.',
      'Darf ich Ihnen zwei Fragen stellen, wie Sie in Ihr Fach gekommen sind?',
    ],
    plain: ['Ich möchte Sie gern in mein Netzwerk aufnehmen.', 'Vernetzen wir uns!'],
    joint: ' ',
  },
  fr: {
    greeting: 'Bonjour {name},',
    openings: ['j’espère que vous allez bien.', 'je suis tombé sur votre profil et j’ai été impressionné.'],
    closings: ['Au plaisir de vous lire.', 'Très bonne semaine !'],
    references: [
      'Votre conférence sur {topic} à {city} en mai dernier a changé notre façon de planifier notre propre travail.',
      'J’ai lu votre article sur {topic} et j’ai essayé votre méthode à {city} ce printemps.',
    ],
    topics: ['les hydroliennes', 'les sols tourbeux', 'les toits en ardoise', 'la fonte des cloches'],
    anyTopic: 'des sujets intéressants',
    pitches: [
      'Nous aidons les entreprises comme la vôtre à réduire leurs coûts d’énergie de 30 %.',
      'Notre logiciel fait gagner dix heures par semaine à des équipes comme la vôtre.',
    ],
    calls: [
      'Auriez-vous 15 minutes pour un bref appel cette semaine ?',
      'Quand seriez-vous disponible pour une courte démo ?',
    ],
    offers: [
      'Je recherche un {role} pour un client à {city}.',
      'Nous avons un poste de {role} à pourvoir dans nos bureaux de {city}.',
    ],
    roles: ['développeur backend', 'designer produit', 'comptable'],
    pay: 'Le salaire est de {pay} par an.',
    skills: 'Vous travailleriez avec {skill}.',
    favours: [
      'Je suis étudiante en géologie et vous serais reconnaissante d’un conseil pour choisir un premier emploi.',
      'Puis-je vous poser deux questions sur votre arrivée dans ce métier ?',
    ],
    plain: ['J’aimerais vous ajouter à mon réseau.', 'Restons en contact !'],
    joint: ' ',
  },
  es: {
    greeting: 'Hola {name}:',
    openings: ['espero que estés bien.', 'he visto tu perfil y me ha impresionado.'],
    closings: ['Quedo a la espera de tu respuesta.', '¡Buena semana!'],
    references: [
      'Tu charla sobre {topic} en {city} el pasado mayo cambió cómo planificamos nuestro propio trabajo.',
      'Leí tu artículo sobre {topic} y probé tu método en {city} esta primavera.',
    ],
    topics: ['turbinas mareomotrices', 'suelos de turba', 'tejados de pizarra', 'la fundición de campanas'],
    anyTopic: 'temas interesantes',
    pitches: [
      'Ayudamos a empresas como la tuya a reducir sus costes de energía un 30 %.',
      'Nuestro software ahorra diez horas a la semana a equipos como el tuyo.',
    ],
    calls: [
      '¿Tienes 15 minutos para una llamada rápida esta semana?',
      '¿Cuándo te vendría bien una breve demo?',
    ],
    offers: [
      'Busco un {role} para un cliente en {city}.',
      'Tenemos una vacante de {role} en nuestra oficina de {city}.',
    ],
    roles: ['desarrollador backend', 'diseñador de producto', 'contable'],
    pay: 'El salario es de {pay} al año.',
    skills: 'Trabajarías con {skill}.',
    favours: [
      'Estudio geología y agradecería mucho tu consejo para elegir un primer empleo.',
      '¿Puedo hacerte dos preguntas sobre cómo llegaste a tu campo?',
    ],
    plain: ['Me gustaría añadirte a mi red.', '¡Conectemos!'],
    joint: ' ',
  },
  pt: {
    greeting: 'Olá {name},',
    openings: ['espero que esteja bem.', 'vi o seu perfil e fiquei impressionado.'],
    closings: ['Fico à espera da sua resposta.', 'Boa semana!'],
    references: [
      'A sua palestra sobre {topic} em {city} em maio passado mudou a forma como planejamos o nosso próprio trabalho.',
      'Li o seu artigo sobre {topic} e experimentei o seu método em {city} nesta primavera.',
    ],
    topics: ['turbinas de maré', 'solos de turfa', 'telhados de ardósia', 'a fundição de sinos'],
    anyTopic: 'temas interessantes',
    pitches: [
      'Ajudamos empresas como a sua a reduzir os custos de energia em 30 %.',
      'O nosso software poupa dez horas por semana a equipas como a sua.',
    ],
    calls: [
      'Tem 15 minutos para uma chamada rápida esta semana?',
      'Quando seria bom para você uma demonstração rápida?',
    ],
    offers: [
      'Procuro um {role} para um cliente em {city}.',
      'Temos uma vaga de {role} no nosso escritório em {city}.',
    ],
    roles: ['desenvolvedor backend', 'designer de produto', 'contador'],
    pay: 'O salário é de {pay} por ano.',
    skills: 'Você trabalharia com {skill}.',
    favours: [
      'Estudo geologia e ficaria grata pelo seu conselho para escolher um primeiro emprego.',
      'Posso fazer duas perguntas sobre como chegou à sua área?',
    ],
    plain: ['Gostaria de adicionar você à minha rede.', 'Vamos nos conectar!'],
    joint: ' ',
  },
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
      'Je lezing over {topic} in {city} afgelopen mei heeft veranderd hoe we ons eigen werk plannen.',
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

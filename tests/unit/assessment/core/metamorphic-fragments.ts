import type { Language } from '../../../../utils/model';
import { MORE_FRAGMENTS } from './metamorphic-fragments-more';

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
  ...MORE_FRAGMENTS,
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
};

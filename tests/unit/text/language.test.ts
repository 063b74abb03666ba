import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { detectLanguage } from '../../../utils/text/language';

const SENTENCES: Record<string, string[]> = {
  en: [
    'Nice to meet you yesterday.',
    "Let's connect!",
    'Your talk about queues made me rethink our retries.',
    'Happy to connect',
    'We have an opening for a data engineer in Leeds.',
    'Could you give me some advice on my thesis?',
    'Hi, would love to chat.',
    'Enjoyed the panel, thanks',
    'Hiring two backend people, interested?',
    'great post on caching',
  ],
  de: [
    'Schön, dass wir uns auf der Messe gesehen haben.',
    'Lassen Sie uns vernetzen!',
    'Hallo, ich würde mich gern austauschen.',
    'Wir suchen eine Entwicklerin für unser Team in Köln.',
    'Danke für den Vortrag',
    'Viele Grüße aus Bremen',
    'Hätten Sie Interesse an einem Gespräch?',
    'Ihr Beitrag zur Wärmeplanung war hilfreich.',
    'Guten Tag, kurze Frage zu Ihrer Stelle',
  ],
  fr: [
    "Bonjour, j'aimerais rejoindre votre réseau.",
    'Merci pour votre conférence !',
    'Ravi de vous avoir rencontrée hier soir.',
    'Nous recherchons un développeur à Nantes.',
    'Seriez-vous disponible pour échanger ?',
    'Votre article sur les tests est excellent',
    'Salut, on connecte ?',
    'Au plaisir d’échanger avec vous',
    'Je recherche un stage de fin d’études.',
  ],
  es: [
    'Hola, me gustaría conectar contigo.',
    'Gracias por tu charla de ayer',
    'Buscamos una persona para nuestro equipo en Sevilla.',
    '¿Tienes un momento para hablar?',
    'Un saludo desde Bilbao',
    'Vi tu artículo sobre bases de datos y me encantó.',
    'Buenos días, le escribo por una vacante',
    'Encantado de conocerte en el congreso',
    'Estoy buscando prácticas de verano',
  ],
  pt: [
    'Olá, gostaria de me conectar com você.',
    'Obrigada pela palestra de ontem!',
    'Temos uma vaga de analista em Curitiba.',
    'Tudo bem? Vi seu perfil',
    'Abraços do Porto',
    'Estou à procura de um estágio',
    'Bom dia, podemos conversar?',
    'Seu texto sobre logística foi muito útil para nossa equipe.',
    'Muito prazer em conhecê-lo no evento',
  ],
  it: [
    'Buongiorno, vorrei collegarmi con lei.',
    'Grazie per il suo intervento di ieri',
    'Cerchiamo uno sviluppatore per la sede di Torino.',
    'Ciao, ti va di scambiare due parole?',
    'Piacere di averti conosciuto alla fiera',
    'Ho letto il tuo articolo sulle code.',
    'Sarebbe disponibile per una breve chiamata?',
    'Cordiali saluti da Bari',
    'Sono uno studente e cerco uno stage',
  ],
  nl: [
    'Leuk je gisteren te hebben ontmoet.',
    'Ik wil graag met je verbinden',
    'Wij zoeken een ontwikkelaar voor ons team in Utrecht.',
    'Bedankt voor je presentatie!',
    'Heb je even tijd voor een kop koffie?',
    'Met vriendelijke groet uit Gent',
    'Goedemiddag, ik zag uw profiel',
    'Mooi verhaal over de haven, dank',
    'Ben je op zoek naar een nieuwe baan?',
  ],
  pl: [
    'Dzień dobry, chciałbym dołączyć do Pana sieci.',
    'Dziękuję za wczorajszy wykład',
    'Szukamy programistki do zespołu w Gdańsku.',
    'Cześć, masz chwilę na rozmowę?',
    'Pozdrawiam serdecznie',
    'Przeczytałam Twój wpis o kolejkach i mam pytanie.',
    'Miło było poznać na konferencji',
    'Czy szuka Pani nowej pracy?',
  ],
  ja: [
    'はじめまして。つながりをお願いします。',
    '先日の発表、とても勉強になりました。',
    '東京でエンジニアを募集しています。',
    'よろしくお願いします',
    'Kubernetesの記事を読みました。',
    'お話しできればうれしいです',
  ],
};
const cases = Object.entries(SENTENCES).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);

describe('language of a note', () => {
  it('tells at least 95 % of short sentences in the nine languages', () => {
    const wrong = cases
      .map(({ language, text }) => ({ language, text, told: detectLanguage(fold(text)) }))
      .filter(({ language, told }) => language !== told);
    expect(wrong.slice(Math.floor(cases.length * 0.05))).toEqual([]);
  });

  it.each([
    ['Swedish', 'Hej, jag skulle gärna vilja vara med i ditt nätverk och prata om er tjänst.'],
    ['Danish', 'Hej, jeg vil gerne være en del af dit netværk, og vi kan tale om det.'],
    ['Turkish', 'Merhaba, sizin ile bağlantı kurmak isterim, teşekkürler.'],
    ['Russian', 'Здравствуйте, буду рад добавить вас в свою сеть контактов.'],
    ['Chinese', '您好，我们公司正在招聘工程师，希望与您联系。'],
    ['Korean', '안녕하세요, 만나서 반갑습니다. 네트워크에 추가하고 싶습니다.'],
    ['Arabic', 'مرحبا، أود أن أضيفك إلى شبكتي المهنية'],
    ['Romanian', 'Bună ziua, mulțumesc pentru articol, vreau să discutăm despre rețeaua dumneavoastră.'],
    ['figures only', '12345 67 89'],
    ['a link only', 'https://example.org/'],
    ['nothing', ''],
  ])('does not take %s for one of the nine', (_what, text) => {
    expect(detectLanguage(fold(text))).toBeNull();
  });

  it('gives the same answer whatever the case, the accents’ form or the quotes', () => {
    for (const { text } of cases) {
      const told = detectLanguage(fold(text));
      expect(detectLanguage(fold(text.normalize('NFD')))).toBe(told);
      expect(detectLanguage(fold(text.toUpperCase().normalize('NFC')))).toBe(told);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { AUTOMATION_SIGNALS } from '../../../../utils/assessment/signals/automation';
import { factsOf } from '../intent/facts-of';

/** Per signal of wording: notes in which it must fire, and near-misses in which it must not. */
const CASES: Record<string, { hits: string[]; misses: string[] }> = {
  'mass-wording': {
    hits: [
      'I like to meet fellow professionals in the field of pumps.',
      'We work with companies like yours across the country.',
      'Wir helfen Unternehmen wie Ihrem seit vielen Jahren.',
      'Nous aidons les entreprises comme la vôtre depuis longtemps.',
      'Obrigado por visitar o nosso estande na feira de Aveiro.',
      'Gracias por asistir a nuestra jornada sobre almacenes.',
      'Dziękujemy za udział w szkoleniu z magazynowania.',
      '導入企業は四百社を数えます。',
    ],
    misses: [
      'Obrigado por me teres emprestado o guarda-chuva em Aveiro.',
      'Gracias por el paraguas que me prestaste en la jornada.',
      'Dziękuję, że pożyczyła mi Pani parasol na szkoleniu.',
      '傘を貸してくださり、ありがとうございました。',
      'My fellow traveller on the ferry was your brother.',
      'The company next to yours makes pumps.',
      'Ihr Unternehmen war auf der Messe in Husum.',
    ],
  },
  'canned-call': {
    hits: [
      'Are you open to a quick chat about this next week?',
      'Hätten Sie diese Woche 15 Minuten für ein kurzes Gespräch?',
      'Seriez-vous disponible pour un échange de 15 minutes cette semaine ?',
      '来週15分ほどお時間をいただけないでしょうか。',
      '¿Te viene bien el martes por la tarde?',
      'Czy pasuje Pani wtorek albo środa?',
      'Gostaria de agendar uma visita ao vosso armazém.',
    ],
    misses: [
      'El vino del martes te salió muy bien.',
      'Pasuje mi kolor tej oprawy.',
      'A agenda do vosso coro está na minha parede.',
      'The quick fox in your slides made us laugh.',
      'I can send you the description of the bridge.',
      'Happy to share the plans of the mill.',
      'Ihr Gespräch mit der Hafenpost war gut zu lesen.',
      'Votre article sur le temps de cuisson était juste.',
    ],
  },
  'sender-pitch': {
    hits: [
      'We help founders with their books and our platform does the rest.',
      'Wir unterstützen Betriebe bei der Suche nach neuen Kunden.',
      'Ayudamos a empresas del sector a vender mucho más.',
    ],
    misses: [
      'You helped me more than you know last winter.',
      'Ihr habt uns damals beim Umzug sehr geholfen.',
      'Tu ayuda del otro día nos vino muy bien.',
    ],
  },
  'bump-wording': {
    hits: [
      'Just following up on my last message about the pumps.',
      'Nur eine kurze Erinnerung an meine letzte Nachricht von Montag.',
      'Je me permets de vous relancer au sujet de mon message.',
    ],
    misses: [
      'We sat on the last bench of the ferry to Hull.',
      'Die letzte Folge über Rotorblätter war die beste.',
      'Votre dernier livre est sur ma table depuis mardi.',
    ],
  },
  'number-boast': {
    hits: [
      'Our clients see 40% more leads within weeks.',
      'Wir haben schon über 300 Unternehmen begleitet und mehr.',
      'Nous accompagnons déjà plus de 200 entreprises en France.',
    ],
    misses: [
      'Your 40 page report on eels was worth the train ride.',
      'Im Jahr 2019 haben Sie über Aale geschrieben.',
      'Le train de 8 h 40 est parti sans nous hier.',
    ],
  },
  'network-formula': {
    hits: [
      'I would love to connect and expand my network.',
      'Ich würde mich gerne mit Ihnen vernetzen und austauschen.',
      'Je souhaite développer mon réseau dans la région.',
      '同じ業界の方とつながりたいと思っています。',
    ],
    misses: [
      'The network cable in your photo is the wrong way round.',
      'Das Netz der Fischer aus Büsum ist wieder heil.',
      'Votre carte du métro est la plus belle de toutes.',
    ],
  },
  'praise-formula': {
    hits: [
      'Your impressive background caught my eye today.',
      'Ihr Profil hat mich sehr beeindruckt und passt hervorragend.',
      'Votre parcours a retenu toute mon attention ce matin.',
    ],
    misses: [
      'The background of your photo is Hull, is it not?',
      'Das Profil der Schiene war bei Ihnen falsch herum.',
      'Le parcours du marathon passe devant chez vous.',
    ],
  },
  'offer-formula': {
    hits: [
      'I have an exciting opportunity with one of our clients.',
      'Wir suchen eine erfahrene Kollegin (m/w/d) für unseren Mandanten.',
      'Je recrute un chef de projet pour un de mes clients.',
    ],
    misses: [
      'The role of eels in the river is your topic.',
      'Die Rolle der Aale im Fluss ist Ihr Thema.',
      'Le rôle des anguilles dans la Loire est votre sujet.',
    ],
  },
  'opening-formula': {
    hits: [
      'I hope this message finds you well, I came across your profile.',
      'Ich bin auf Ihr Profil gestoßen und melde mich bei Ihnen.',
      'Je me permets de vous contacter au sujet de votre profil.',
    ],
    misses: [
      'The well in your garden is older than the house.',
      'Die Profile aus Stahl hielten dem Sturm stand.',
      'Le contact du relais que vous décrivez était sale.',
    ],
  },
  'closing-formula': {
    hits: [
      'No pressure, and thanks in advance for your time.',
      'Ich freue mich auf Ihre Antwort, beste Grüße.',
      'Dans l’attente de votre retour, bien cordialement.',
    ],
    misses: [
      'The air pressure in the tank fell by noon.',
      'Ihre Antwort an die Hafenpost war klug.',
      'Le retour du ferry était à midi, hélas.',
    ],
  },
  'suits-one-reader': {
    hits: [
      'Your talk on eels at the Hull fair changed how I build weirs.',
      'Danke für Ihren Vortrag über Aale gestern auf der Tagung in Husum.',
      'Votre article sur les anguilles m’a aidé cet hiver.',
    ],
    misses: [
      'We sell weirs to firms of every size.',
      'Wir verkaufen Wehre an Firmen jeder Größe.',
      'Nous vendons des vannes à toutes les entreprises.',
    ],
  },
};

const signals = new Map(AUTOMATION_SIGNALS.map((signal) => [signal.id, signal]));

describe.each(Object.entries(CASES))('%s', (id, { hits, misses }) => {
  const find = (note: string): number => signals.get(id)?.find(factsOf(note)).length ?? -1;

  it('fires', () => {
    expect(hits.filter((note) => find(note) !== 1)).toEqual([]);
  });

  it('keeps silent on what only looks like it', () => {
    expect(misses.filter((note) => find(note) !== 0)).toEqual([]);
  });
});

describe('number-boast', () => {
  it('hears no boast in a price', () => {
    const find = signals.get('number-boast')?.find;
    for (const note of ['It pays $25/hour for weeding.', 'The rate is $40 per hour.'])
      expect(find?.(factsOf(note))).toEqual([]);
    expect(
      find?.(factsOf('Hello there, we have helped over 40 clients to grow in the last year.')),
    ).toHaveLength(1);
  });
});

describe('stock-phrases', () => {
  it('praises no words of its own where a slot was left in', () => {
    const find = signals.get('stock-phrases')?.find;
    const note = 'the heron at the mill has come back and sits on the third post, where we left the boat.';
    expect(find?.(factsOf(`Good morning Ola, ${note}`))[0]?.against).toBe(false);
    expect(find?.(factsOf(`Good morning {{first_name}}, ${note}`))).toEqual([]);
  });

  const against = (note: string): boolean | undefined =>
    signals.get('stock-phrases')?.find(factsOf(note))[0]?.against;

  it.each([
    'Hi Nora, I came across your profile and would love to connect. Looking forward to hearing from you!',
    'Ich bin auf Ihr Profil aufmerksam geworden und würde mich gerne mit Ihnen vernetzen.',
    'Je me permets de vous contacter, je souhaite développer mon réseau.',
  ])('speaks against %s', (note) => {
    expect(against(note)).toBe(true);
  });

  it.each([
    'The weir at Velmont broke on Sunday and nobody but you has drawn its hinges.',
    'Das Wehr in Velmont ist am Sonntag gebrochen, und nur Sie haben die Angeln gezeichnet.',
    'La vanne de Velmont a cédé dimanche et vous seule en avez dessiné les gonds.',
  ])('speaks for %s', (note) => {
    expect(against(note)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readPersonalization } from '../../../../utils/assessment/personalization';
import type { Language } from '../../../../utils/model';
import { factsOf } from './helpers';

/** By language and family of expressions: what tells of this reader, and what only sounds like it. */
const FAMILIES: [Language, string, { tells: string[]; sounds: string[] }][] = [
  [
    'pt',
    'verbs that hold the reader in their ending',
    {
      tells: [
        'Olá Rita, escreveste sobre a rega das vinhas em Palmela e ainda penso nisso.',
        'Oi Leo, você restaurou o órgão da matriz de Mariana com madeira local.',
      ],
      sounds: [
        'Olá Rita, existe uma oferta que consiste em menos custos e insiste em resultados.',
        'Oi Leo, você entrou em um novo momento da carreira e queremos conversar.',
      ],
    },
  ],
  [
    'pt',
    'where they met',
    {
      tells: ['Estivemos juntos na oficina de cerâmica das Caldas, eu era a do barro vermelho.'],
      sounds: [
        'Encontramos o seu perfil e gostaríamos de conversar sobre uma vaga na sua área.',
        'Posso ligar na segunda-feira para encontrar uma solução para a sua empresa?',
        'Obrigado por visitar o nosso estande, a equipe fica à disposição.',
      ],
    },
  ],
  [
    'pt',
    'who named them',
    {
      tells: ['Quem me deu o seu contacto foi a Teresa Abrantes, da cooperativa de Moura.'],
      sounds: ['Cheguei ao seu perfil pelo LinkedIn e gostaria de fazer parte da sua rede.'],
    },
  ],
  [
    'pt',
    'a name after a title',
    { tells: [], sounds: ['Caro Dr. Salvado, gostaria de apresentar os nossos serviços.'] },
  ],
  [
    'es',
    'verbs of the reader and of the sender',
    {
      tells: ['Hola Inés, contaste en la radio cómo secáis el pimentón en Jaraíz.'],
      sounds: [
        'Hola Inés, lograste un nuevo cargo y queremos hablar de tu empresa.',
        'Le presento nuestra empresa, dedicada al cuidado de jardines y oficinas.',
      ],
    },
  ],
  [
    'es',
    'where they met',
    {
      tells: ['Nos sentamos juntos en la cena del congreso de apicultura de Guadalajara.'],
      sounds: [
        'Gracias por visitar nuestro stand en la feria, quedo pendiente de su respuesta.',
        'También estudié en la Universidad de Salamanca, me gustaría conectar.',
      ],
    },
  ],
  [
    'es',
    'who named them',
    {
      tells: ['Me pasó tu contacto Julia Armendáriz, del taller de encuadernación de Estella.'],
      sounds: ['LinkedIn me sugirió tu contacto y me gusta conocer a gente del sector.'],
    },
  ],
  [
    'pl',
    'verbs that tell who did it',
    {
      tells: [
        'Pokazała Pani na zdjęciach, jak w Szydłowie suszy się śliwki bez dymu.',
        'Pani artykuł o młynach wodnych nad Wdą przeczytałem dwa razy.',
      ],
      sounds: [
        'Pani profil zwrócił moją uwagę i chętnie porozmawiam o współpracy.',
        'Widzę, że dołączyłaś do nowego zespołu, gratuluję i zapraszam do kontaktu.',
      ],
    },
  ],
  [
    'pl',
    'where they met, and who named them',
    {
      tells: [
        'Siedzieliśmy obok siebie na zjeździe bednarzy w Sieradzu.',
        'Kontakt do Pani dała mi Helena Zając z muzeum w Kielcach.',
      ],
      sounds: [
        'Dziękujemy za udział w naszym webinarze i zapraszamy do kontaktu.',
        'Też studiowałem na Politechnice Łódzkiej, chętnie dołączę do sieci.',
      ],
    },
  ],
  [
    'ja',
    'honorific deeds',
    {
      tells: ['掲示板で、竹は冬の新月に切ると書いておられましたね。'],
      sounds: ['製造業界で長年ご活躍されていると存じ、ご連絡いたしました。'],
    },
  ],
  [
    'ja',
    'where they met, and who named them',
    {
      tells: [
        '先週の尾道の勉強会で、隣に座っていた大工の者です。',
        '造船組合の三木さんからお名前を伺い、ご連絡しました。',
      ],
      sounds: [
        'ぜひ一度お会いして、お話しできれば幸いです。',
        '先日は弊社ウェビナーにご参加いただき、誠にありがとうございました。',
        '弊社のサービスをご紹介させていただきたく、ご連絡いたしました。',
      ],
    },
  ],
];

const levelOf = (text: string, lang: Language): number =>
  readPersonalization(factsOf(text, null, lang)).level ?? 0;

describe.each(FAMILIES)('%s: %s', (lang, _family, { tells, sounds }) => {
  it('can be checked where it tells of this reader', () => {
    expect(tells.filter((text) => levelOf(text, lang) < 2)).toEqual([]);
  });

  it('cannot where it only sounds like it', () => {
    expect(sounds.filter((text) => levelOf(text, lang) > 1)).toEqual([]);
  });
});

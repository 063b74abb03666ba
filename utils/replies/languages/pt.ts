import type { ReplyLanguage } from '../shape';

/** One form for both registers, such as reads well in Brazil and in Portugal; nothing that agrees with anyone's gender. */
export const pt: ReplyLanguage = {
  language: 'pt',
  usualRegister: 'informal',
  marks: null,
  list: { comma: ', ', and: ' e ', or: ' ou ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Olá, {{firstName}}.', 'Olá, {{firstName}}, tudo bem?'],
    plain: ['Olá.', 'Olá, tudo bem?'],
  },
  thanks: {
    note: ['Agradeço a mensagem.', 'Agradeço o contato.', 'Agradeço por me escrever.'],
    thoughtful: [
      'Agradeço a mensagem tão pessoal.',
      'Agradeço o cuidado de me escrever uma mensagem tão pessoal.',
    ],
    work: [
      'Agradeço a mensagem a propósito {{subject}}.',
      'Agradeço por me escrever a propósito {{subject}}.',
    ],
    invitation: ['Agradeço o convite.', 'Agradeço o convite para conectar.'],
    offer: ['Agradeço por pensar em mim.', 'Agradeço por lembrar de mim.'],
    role: [
      'Agradeço por pensar em mim para a vaga de {{role}}.',
      'Agradeço a mensagem sobre a vaga de {{role}}.',
    ],
    roleAt: [
      'Agradeço por pensar em mim para a vaga de {{role}} ({{company}}).',
      'Agradeço a mensagem sobre a vaga de {{role}} ({{company}}).',
    ],
  },
  works: {
    things: {
      palestra: 'da minha palestra',
      apresentação: 'da minha apresentação',
      publicação: 'da minha publicação',
      conferência: 'da minha conferência',
      artigo: 'do meu artigo',
      texto: 'do meu texto',
      livro: 'do meu livro',
      podcast: 'do meu podcast',
      post: 'do meu post',
      estudo: 'do meu estudo',
    },
    yours: /seu|sua|teu|tua/u,
    between: /(?:última|último|recente|excelente|ótima|ótimo)/u,
    about: /(?:sobre|acerca de) /u,
    ends: /é|era|foi|são|e|mas|que|me|nos|te|em|no|na|ontem|muito|realmente|ajudou|mudou|inspirou|fez|com|para|por/u,
    never: /ao|à|refere|diz|eu|você|ele|ela|como|porquê|quando|se|meu|minha|seu|sua|nosso|nossa|este|esta/u,
  },
  decline: {
    'not-looking': [
      'Não penso em mudar de emprego, por isso prefiro recusar.',
      'Não estou à procura de emprego e prefiro dizer já que não.',
      'Vou continuar onde estou, por isso prefiro não seguir adiante.',
    ],
    'other-roles': [
      'O meu foco são vagas como {{targets}}, por isso prefiro recusar.',
      'Só considero vagas como {{targets}}, por isso esta não é para mim.',
    ],
    'other-direction': [
      'Não é bem a direção que quero seguir, por isso prefiro recusar.',
      'Não combina com o que quero fazer a seguir, por isso prefiro não avançar.',
    ],
    'other-terms': [
      'Os detalhes não combinam bem com o que procuro, por isso prefiro recusar.',
      'Chega perto, mas não é bem o que procuro, por isso prefiro não avançar.',
    ],
    'no-details': [
      'Só considero propostas que indicam a vaga e a empresa, por isso prefiro recusar.',
      'Sem saber a vaga e a empresa não consigo avaliar, por isso fico por aqui por enquanto.',
    ],
    'only-permanent': [
      'Só procuro um contrato permanente, por isso prefiro recusar.',
      'Para mim só faz sentido um contrato permanente, por isso prefiro não avançar.',
    ],
    'only-contract': [
      'Só trabalho por projeto, por isso prefiro recusar.',
      'Para mim só faz sentido o trabalho por projeto, por isso prefiro não avançar.',
    ],
    'only-part-time': [
      'Só procuro algo em tempo parcial, por isso prefiro recusar.',
      'Para mim só faz sentido o tempo parcial, por isso prefiro não avançar.',
    ],
    'only-remote': [
      'Só trabalho em regime remoto, por isso prefiro recusar.',
      'Para mim só faz sentido o trabalho totalmente remoto, por isso prefiro não avançar.',
    ],
    'no-offers': [
      'Não costumo aceitar ofertas por mensagem, por isso prefiro recusar.',
      'Quando preciso de algo, procuro por conta própria, por isso prefiro dizer já que não.',
    ],
    'no-favours': [
      'Não consigo dedicar a isso o tempo que merece e prefiro dizer logo.',
      'Não consigo assumir isso e prefiro responder logo.',
    ],
    'no-openings': [
      'Não consigo ajudar na procura de emprego e prefiro dizer logo.',
      'Não tenho nenhuma vaga para indicar e prefiro dizer desde já.',
    ],
    'only-known': [
      'Aqui só conecto com pessoas que já conheço, por isso não vou aceitar o convite.',
      'Reservo os meus contatos aqui a quem conheço pessoalmente, por isso prefiro não aceitar.',
    ],
    'only-met': [
      'Aqui só conecto depois de um encontro ou de um trabalho em conjunto, por isso não vou aceitar o convite.',
      'Reservo os meus contatos aqui a quem já encontrei ou com quem já trabalhei, por isso prefiro não aceitar.',
    ],
    'small-network': [
      'Mantenho aqui um círculo pequeno, por isso não vou aceitar o convite.',
      'Adiciono pouquíssimos contatos aqui, por isso prefiro não aceitar.',
    ],
  },
  door: [
    'Se surgir algo assim, será um prazer receber notícias.',
    'Se aparecer algo assim, fique à vontade para me escrever de novo.',
  ],
  wish: {
    job: ['Boa sorte na busca.', 'Espero que a pessoa certa apareça em breve.'],
    sale: ['Desejo muito sucesso.', 'Tudo de bom.'],
    person: ['Desejo tudo de bom.', 'Tudo de bom.'],
  },
  notNow: {
    job: ['Não é o melhor momento para mim.', 'Por enquanto não planejo mudar.'],
    sale: ['Neste momento não consigo avaliar isso.', 'Não é o melhor momento para mim.'],
    person: [
      'Neste momento não tenho o tempo que gostaria de dedicar.',
      'Neste momento tenho muita coisa em mãos.',
    ],
  },
  later: {
    job: [
      'Isso pode mudar, por isso será um prazer receber notícias daqui a alguns meses.',
      'Aviso com prazer quando isso mudar.',
    ],
    sale: ['Se isso mudar, entro em contato.', 'Se isso mudar, escrevo por aqui.'],
    person: ['Pode escrever de novo daqui a alguns meses.', 'Será um prazer retomar mais tarde.'],
  },
  ask: {
    details: [
      'Pode enviar antes alguns detalhes: {{items}}?',
      'Antes de conversarmos, pode indicar {{items}}?',
      'Para eu responder bem, pode me dizer {{items}}?',
    ],
    question: ['Posso perguntar {{items}}?', 'Pode me contar {{items}}?'],
    closing: {
      job: ['Assim consigo dizer logo se faz sentido para mim.', 'Com isso consigo dar uma resposta clara.'],
      sale: ['Assim consigo dizer logo se faz sentido para mim.', 'Uma ou duas linhas bastam.'],
      person: ['Uma ou duas linhas bastam.', 'Gosto de saber um pouco sobre as pessoas com quem conecto.'],
    },
  },
  items: {
    client: 'a empresa',
    role: 'a função',
    level: 'o nível',
    place: 'o local (presencial ou remoto)',
    stack: 'as principais ferramentas',
    contract: 'o tipo de contrato',
    pay: 'a faixa salarial',
    'why-me': 'por que pensou em mim',
    purpose: 'o que tem em mente',
  },
  accept: {
    job: ['Parece interessante e gostaria de saber mais.', 'Gostaria muito de saber mais.'],
    sale: ['Aceito o convite com prazer.', 'Será um prazer manter contato.'],
    person: ['Aceito o convite com muito prazer.', 'É um prazer conectar.'],
  },
  next: {
    job: ['Pode enviar os detalhes por aqui.', 'Qual seria um bom momento para conversar?'],
    sale: ['Para começar, pode enviar um resumo por aqui.', 'Pode enviar o principal por aqui.'],
    person: ['Ficamos em contato.', 'Espero que possamos trocar ideias.'],
    seeking: ['Pode me contar um pouco do que procura?', 'Que tipo de vaga faria mais sentido?'],
    favour: ['Pode enviar as perguntas por aqui.', 'Envie as perguntas por aqui, e respondo o que puder.'],
  },
  follow: [
    'Mantenho aqui um círculo pequeno, mas fique à vontade para me seguir.',
    'Adiciono poucos contatos aqui, mas será um prazer se quiser me seguir.',
  ],
  refer: {
    job: [
      'Não é para mim, mas se me enviar uma breve descrição, encaminho com prazer a quem possa ter interesse.',
      'Não é a vaga para mim, mas se me enviar um link, divulgo com prazer.',
    ],
    other: [
      'Não sou a pessoa certa para isso, mas se me enviar uma ou duas linhas, encaminho com prazer.',
      'Outra pessoa pode ajudar melhor. Se me enviar duas linhas, encaminho com prazer.',
    ],
  },
};

import { cues, marks, works } from '../reading/pt';
import type { ReplyLanguage } from '../shape';

/** One form for both registers, such as reads well in Brazil and in Portugal; nothing that agrees with anyone's gender. */
export const pt: ReplyLanguage = {
  language: 'pt',
  usualRegister: 'informal',
  list: { comma: ', ', and: ' e ', or: ' ou ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Olá, {{firstName}}.'],
    plain: ['Olá.'],
    openings: {
      'olá[!.,]? tudo bem': ['Olá, {{firstName}}, tudo bem?'],
      'oi[!.,]? tudo bem': ['Oi, {{firstName}}, tudo bem?'],
      oi: ['Oi, {{firstName}}.'],
      olá: ['Olá, {{firstName}}.'],
      'bom dia': ['Bom dia, {{firstName}}.'],
      'boa tarde': ['Boa tarde, {{firstName}}.'],
    },
  },
  thanks: {
    note: ['Agradeço a mensagem.', 'Agradeço muito a mensagem.'],
    thoughtful: [
      'Agradeço a mensagem tão pessoal.',
      'Agradeço o cuidado de me escrever uma mensagem tão pessoal.',
    ],
    work: ['Agradeço a mensagem. É bom saber que {{subject}} despertou interesse.'],
    invitation: ['Agradeço o convite.', 'Agradeço muito o convite.'],
    offer: ['Agradeço por pensar em mim.', 'Agradeço a mensagem e o interesse.'],
    role: [
      'Agradeço por pensar em mim para a função de {{role}}.',
      'Agradeço a mensagem sobre a função de {{role}}.',
    ],
    roleAt: [
      'Agradeço por pensar em mim para a função de {{role}}.',
      'Agradeço a mensagem sobre a função de {{role}}.',
    ],
    helped: ['Agradeço muito a mensagem. Fico feliz em saber que {{subject}} ajudou.'],
    also: ['É bom saber que {{subject}} despertou interesse.'],
    kind: ['Agradeço muito as palavras simpáticas.'],
  },
  decline: {
    'not-looking': [
      'Neste momento não penso em mudar de emprego, por isso prefiro recusar.',
      'Neste momento não procuro uma nova função, por isso prefiro recusar.',
    ],
    'other-roles': [
      'Procuro funções como {{targets}}, por isso prefiro recusar esta.',
      'O meu foco são funções como {{targets}}, por isso esta não é para mim.',
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
      'Só considero propostas que indicam a função e a empresa, por isso prefiro recusar.',
      'Sem saber a função e a empresa não consigo avaliar, por isso prefiro não avançar.',
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
      'Neste momento não preciso deste tipo de serviço, por isso prefiro recusar.',
      'Não é algo que eu procure agora, por isso prefiro recusar e não tomar o seu tempo.',
    ],
    'no-favours': [
      'Infelizmente não consigo dedicar a isso o tempo que merece, por isso prefiro recusar.',
      'Infelizmente não consigo ajudar com isso, e prefiro dizer logo.',
    ],
    'no-openings': [
      'Infelizmente não consigo ajudar na procura de emprego, e prefiro dizer logo.',
      'Infelizmente não tenho nenhuma posição para indicar, e prefiro dizer logo.',
    ],
    'only-known': [
      'Aqui só aceito convites de pessoas que já conheço, por isso não vou aceitar este.',
      'Reservo a minha rede aqui a quem já conheço, por isso não vou aceitar o convite.',
    ],
    'only-met': [
      'Aqui só aceito convites de pessoas que já encontrei ou com quem já trabalhei, por isso não vou aceitar este.',
      'Reservo a minha rede aqui a quem já conheci pessoalmente ou no trabalho, por isso não vou aceitar o convite.',
    ],
    'small-network': [
      'Mantenho aqui uma rede pequena, por isso não vou aceitar o convite.',
      'Aceito muito poucos convites aqui, por isso prefiro recusar.',
    ],
    'no-call': [
      'Neste momento não preciso deste tipo de serviço, por isso prefiro não marcar a conversa.',
      'Não é algo que eu procure agora, por isso prefiro não marcar a conversa e não tomar o seu tempo.',
    ],
  },
  door: [
    'Se surgir algo assim, será um prazer receber a sua mensagem.',
    'Se surgir algo assim, pode escrever de novo.',
  ],
  wish: {
    job: ['Desejo muito sucesso na procura.', 'Desejo sucesso na procura da pessoa certa.'],
    sale: ['Desejo muito sucesso.', 'Desejo muito sucesso no trabalho.'],
    person: ['Desejo tudo de bom.', 'Tudo de bom.'],
    student: ['Desejo muito sucesso nos estudos.'],
    internship: ['Desejo muito sucesso na procura de um estágio.'],
  },
  notNow: {
    job: ['Não é o melhor momento para mim.', 'Neste momento não penso em mudar.'],
    sale: ['Neste momento não consigo avaliar isso.', 'Não é o melhor momento para mim.'],
    person: [
      'Neste momento não tenho o tempo que gostaria de dedicar.',
      'Neste momento tenho muita coisa em mãos.',
    ],
  },
  later: {
    job: [
      'Isso pode mudar, por isso será um prazer receber a sua mensagem daqui a alguns meses.',
      'Aviso com prazer quando isso mudar.',
    ],
    sale: ['Se isso mudar, aviso por aqui.', 'Se isso mudar, escrevo por aqui.'],
    person: ['Pode escrever de novo daqui a alguns meses.', 'Será um prazer retomar mais tarde.'],
  },
  ask: {
    details: ['Antes de avançarmos, poderia indicar {{items}}?', 'Poderia indicar {{items}}?'],
    question: ['Posso perguntar {{items}}?', 'Poderia dizer {{items}}?'],
    closing: {
      job: ['Assim consigo dar uma resposta clara.', 'Se fizer sentido, será um prazer saber mais.'],
      sale: ['Assim consigo dizer logo se faz sentido para mim.', 'Uma ou duas linhas bastam.'],
      person: [
        'Uma ou duas linhas bastam.',
        'Gosto de saber um pouco sobre as pessoas que passam a fazer parte da minha rede.',
      ],
      call: [
        'Se fizer sentido, será um prazer conversar.',
        'Se fizer sentido, marcamos uma conversa com prazer.',
      ],
    },
    open: ['Procuro funções como {{targets}}.'],
    openRemote: ['Procuro funções totalmente remotas, como {{targets}}.'],
    remote: [
      'Só considero funções totalmente remotas: seria possível neste caso?',
      'Procuro apenas trabalho totalmente remoto: haveria essa possibilidade?',
    ],
    flexible: ['Só considero funções remotas ou híbridas: seria possível neste caso?'],
    ifSo: ['Se sim, poderia indicar {{items}}?'],
  },
  items: {
    client: 'a empresa',
    role: 'a função',
    level: 'o nível',
    place: 'o local (presencial ou remoto)',
    stack: 'as principais ferramentas',
    contract: 'o tipo de contrato',
    pay: 'a remuneração prevista',
    'why-me': 'o que levou a pensar em mim',
    purpose: 'o que tem em mente',
  },
  accept: {
    job: ['Parece interessante, e gostaria de saber mais.', 'Gostaria muito de saber mais.'],
    sale: ['Aceito o convite com prazer.'],
    person: ['Aceito o convite com muito prazer.', 'É com muito prazer que aceito o convite.'],
    clear: ['Agradeço também os detalhes tão claros.'],
  },
  next: {
    job: ['Poderia enviar a descrição da função?'],
    sale: ['Para começar, pode enviar um resumo por aqui.', 'Pode enviar o principal por aqui.'],
    person: ['Será bom trocar ideias.', 'Espero que possamos trocar ideias.'],
    seeking: ['Poderia contar um pouco do que procura?', 'Que tipo de função faria mais sentido?'],
    favour: ['Pode enviar as perguntas por aqui.', 'Envie as perguntas por aqui, e respondo o que puder.'],
    send: [
      'Parece interessante, por isso sim, pode enviar os detalhes, e respondo depois de ler.',
      'Sim, com prazer: pode enviar os detalhes, e respondo depois de ler.',
    ],
    sendPay: [
      'Parece interessante, por isso sim, pode enviar os detalhes, se possível com a remuneração prevista.',
      'Sim, com prazer: pode enviar os detalhes, de preferência com a remuneração prevista.',
    ],
    call: ['Vamos conversar: quando seria um bom momento?'],
    referral: [
      'Quanto à recomendação, poderia enviar primeiro o currículo? Assim consigo dizer se posso ajudar.',
    ],
  },
  follow: [
    'Mantenho aqui uma rede pequena, mas pode seguir o meu perfil.',
    'Aceito poucos convites aqui, mas será um prazer se quiser seguir o meu perfil.',
  ],
  refer: {
    job: [
      'Não é para mim, mas se enviar uma breve descrição, encaminho com prazer a quem possa ter interesse.',
      'Não é a função certa para mim, mas se enviar um link, divulgo com prazer.',
    ],
    other: [
      'Não sou a pessoa certa para isso, mas se enviar uma ou duas linhas, encaminho com prazer.',
      'Outra pessoa pode ajudar melhor. Se enviar duas linhas, encaminho com prazer.',
    ],
  },
  remind: ['Se já nos conhecemos e me esqueci, por favor diga.'],
  marks,
  works,
  cues,
};

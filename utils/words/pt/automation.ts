import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Tem letras corrompidas, como as que a codificação de uma ferramenta deixa.',
  'bump-wording': 'Retoma uma mensagem anterior que talvez nunca tenha chegado a você.',
  'calendar-link': 'Pede que você reserve um horário antes de saber do que se trata.',
  'canned-call': 'Pede uma conversa rápida com palavras que serviriam para qualquer pessoa.',
  'closing-formula': 'Termina com uma frase pronta.',
  'cut-short': 'Para no ponto em que o limite do LinkedIn corta um texto maior.',
  'double-salutation': 'Cumprimenta homens e mulheres ao mesmo tempo, como fazem as cartas-padrão.',
  'empty-field': 'Tem um vazio onde deveria estar um nome ou uma empresa.',
  'fallback-word': 'Chama você pela palavra que uma ferramenta usa quando não tem o nome.',
  'list-of-points': 'Enumera pontos como um folheto.',
  'mass-wording': 'Fala para muitas pessoas de uma vez, mais do que para você.',
  'merge-field-left': 'Ainda tem um campo que deveria ter sido preenchido.',
  'name-shape': 'Escreve seu nome como em uma lista, não como uma pessoa escreveria.',
  'network-formula': 'Pede a conexão com as palavras prontas de sempre.',
  'number-boast': 'Põe números de sucesso em primeiro plano.',
  'odd-letters': 'Tem falsas letras em negrito ou caracteres ocultos, como as ferramentas inserem.',
  'offer-formula': 'Oferece um cargo com as palavras prontas de muitas ofertas.',
  'opening-formula': 'Começa com uma frase pronta.',
  'pasted-headline': 'Tem um título de perfil inteiro colado em uma frase.',
  postscript: 'Termina com um pós-escrito, como as cartas de venda.',
  'praise-formula': 'Elogia seu perfil com palavras que serviriam para qualquer pessoa.',
  'registered-firm': 'Escreve o nome da sua empresa como em um registro, com a forma jurídica e tudo.',
  'same-sender-again': {
    plural: 'times',
    one: 'A mesma pessoa já escreveu {times} vez.',
    other: 'A mesma pessoa já escreveu {times} vezes.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Quase as mesmas palavras vieram de outra pessoa[, em {singleOn}][, a última vez em {lastOn}].',
    other:
      'Quase as mesmas palavras vieram de {senders} outras pessoas[, em {singleOn}][, entre {firstOn} e {lastOn}].',
  },
  'sender-pitch': 'Fala mais do que é oferecido do que de você.',
  'stock-phrases': {
    good: 'Escrito com palavras próprias, e não com frases prontas.',
    bad: 'É feito sobretudo de frases que qualquer pessoa poderia enviar a qualquer pessoa.',
  },
  'suits-one-reader': 'Diz algo que serve para uma só pessoa.',
  'tracking-residue':
    'Traz marcas de uma ferramenta de envio, como links rastreados ou um modo de cancelar o recebimento.',
  'unresolved-choice': 'Ainda traz uma escolha entre redações, como usam as ferramentas de envio.',
  'wrong-firm': 'Fala do seu trabalho em uma empresa que não está no seu perfil[: {firm}].',
  'wrong-name': 'Chama você por um nome que não é o seu[: {name}].',
};

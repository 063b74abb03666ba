import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = null;

export const works: OwnWorks = {
  things: {
    palestra: 'a minha palestra',
    apresentação: 'a minha apresentação',
    publicação: 'a minha publicação',
    conferência: 'a minha conferência',
    artigo: 'o meu artigo',
    texto: 'o meu texto',
    livro: 'o meu livro',
    podcast: 'o meu podcast',
    post: 'o meu post',
    estudo: 'o meu estudo',
  },
  yours: /seu|sua|teu|tua/u,
  between: /(?:última|último|recente|excelente|ótima|ótimo)/u,
  about: /(?:sobre|acerca de) /u,
  ends: /é|era|foi|são|e|mas|que|me|nos|te|em|no|na|ontem|muito|realmente|ajudou|mudou|inspirou|fez|com|para|por/u,
  never: /ao|à|refere|diz|eu|você|ele|ela|como|porquê|quando|se|meu|minha|seu|sua|nosso|nossa|este|esta/u,
};

export const cues: Cues = {
  sends:
    /(?:posso|poderia|quer que eu|podemos) (?:\p{L}+ ){0,2}(?:envi\p{L}+|mand\p{L}+|partilh\p{L}+|compartilh\p{L}+|contar mais|passar)/iu,
  call: /(?:podemos|poderíamos|para|gostaria de) (?:falar|conversar)|(?<!\p{L})conversas?(?!\p{L})|conversamos|chamada|ligação|minutos|reunião|bate-papo/iu,
  client: /(?<!\p{L})clientes?(?!\p{L})/iu,
  helped: /ajudou|ajudaram|ajudado|útil|serviu|aprendi|aprendemos|inspirou/iu,
  internship: /estágio/iu,
  referral: /indicar|indicação|recomend\p{L}*|referenci\p{L}*/iu,
  praise: /adorei|adorámos|adoramos|gostei|gostámos|gostamos|parabéns|admir\p{L}+/iu,
};

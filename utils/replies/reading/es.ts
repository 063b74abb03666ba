import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal: /(?<!\p{L})(?:tú|te|ti|tu|tus|contigo|vos|tuy[oa]s?)(?!\p{L})/giu,
  formal:
    /(?<!\p{L})(?:usted|ustedes|su perfil|su experiencia|su trayectoria|le (?:escribo|contacto|saludo|gustaría|interesa)|estimad[oa])(?!\p{L})/giu,
};

export const works: OwnWorks = {
  things: {
    charla: 'mi charla',
    ponencia: 'mi ponencia',
    conferencia: 'mi conferencia',
    presentación: 'mi presentación',
    publicación: 'mi publicación',
    artículo: 'mi artículo',
    texto: 'mi texto',
    libro: 'mi libro',
    podcast: 'mi pódcast',
    pódcast: 'mi pódcast',
    taller: 'mi taller',
    post: 'mi post',
    estudio: 'mi estudio',
  },
  yours: /tu|su/u,
  between: /(?:última|último|reciente|gran|excelente|magnífica|magnífico)/u,
  about: /(?:sobre|acerca de) /u,
  ends: /es|era|fue|son|y|pero|que|ha|han|me|nos|te|le|en|ayer|muy|mucho|realmente|ayudó|cambió|inspiró|hizo|con|para|a|al/u,
  never: /yo|tú|él|ella|cómo|qué|cuándo|si|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta/u,
};

export const cues: Cues = {
  sends:
    /(?:puedo|podría|quieres que|quiere que|te|le) (?:\p{L}+ ){0,2}(?:envi\p{L}+|mand\p{L}+|pas\p{L}+ (?:la|los|más)|compart\p{L}+|cuente más|contar\p{L}* más)/iu,
  call: /hablamos|(?:podemos|podríamos|quieres|quiere|para) hablar|llamada|charlar|conversar|minutos|reunión/iu,
  client: /(?<!\p{L})clientes?(?!\p{L})|por encargo/iu,
  helped: /ayudó|ayudaron|ayudado|útil|sirvió|sirvieron|servido|aprendí|aprendimos|inspiró/iu,
  internship: /(?<!\p{L})prácticas(?!\p{L})|pasantía/iu,
  referral: /recomend\p{L}*|referir\p{L}*|referencia/iu,
  praise: /encantó|encantado con|admir\p{L}+|enhorabuena|nos gustó|me gustó/iu,
};

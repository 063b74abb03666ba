import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|ciao)(?!\p{L})/giu,
  formal:
    /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|Sue|Le (?:scrivo|scriviamo|propongo|andrebbe)|La (?:contatto|ringrazio)|[Gg]entile|[Ee]gregi[oa]|[Bb]uongiorno|salve)(?!\p{L})/gu,
};

export const works: OwnWorks = {
  things: {
    intervento: 'il mio intervento',
    articolo: 'il mio articolo',
    testo: 'il mio testo',
    libro: 'il mio libro',
    podcast: 'il mio podcast',
    post: 'il mio post',
    studio: 'il mio studio',
    workshop: 'il mio workshop',
    presentazione: 'la mia presentazione',
    relazione: 'la mia relazione',
    pubblicazione: 'la mia pubblicazione',
    conferenza: 'la mia conferenza',
  },
  yours: /tuo|tua|suo|sua/u,
  between: /(?:ultimo|ultima|recente|ottimo|ottima|bel|bella)/u,
  about: /(?:su|sul|sui|sulla|sulle|sugli|sullo) /u,
  ends: /è|era|sono|e|ma|che|ci|mi|ti|ha|hanno|nel|nella|ieri|molto|davvero|con|per/u,
  never:
    /tra|fra|al|alla|sostieni|dici|scrivi|io|tu|lui|lei|come|perché|quando|se|mio|mia|tuo|tua|suo|sua|nostro|nostra|questo|questa/u,
};

export const cues: Cues = {
  sends:
    /(?:posso|potrei|vuoi che|vuole che|ti|le) (?:\p{L}+ ){0,2}(?:inviar\p{L}*|invio|mandar\p{L}*|mando|inoltrar\p{L}*|raccontar\p{L}*|dar\p{L}* (?:più|maggiori))/iu,
  call: /chiamata|colloquio|parlarne|sentirci|telefonata|minuti|(?<!\p{L})call(?! cent)(?!\p{L})/iu,
  client: /(?<!\p{L})client[ei](?!\p{L})|per conto di/iu,
  helped: /aiutat\p{L}|utile|servit\p{L}|imparat\p{L}|ispirat\p{L}/iu,
  internship: /tirocinio|(?<!\p{L})stage(?!\p{L})/iu,
  referral: /segnalar\p{L}*|raccomand\p{L}*|referenz\p{L}*/iu,
  praise: /piaciut\p{L}|complimenti|ammir\p{L}+|adorat\p{L}/iu,
};

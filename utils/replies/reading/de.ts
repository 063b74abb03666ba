import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal:
    /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]ure?[mnrs]?|[Hh]ey|[Hh]i)(?!\p{L})/gu,
  formal: /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Ss]ehr geehrte[r]?|Frau|Herr)(?!\p{L})/gu,
};

export const works: OwnWorks = {
  things: {
    vortrag: 'meinem Vortrag',
    beitrag: 'meinem Beitrag',
    artikel: 'meinem Artikel',
    text: 'meinem Text',
    aufsatz: 'meinem Aufsatz',
    post: 'meinem Post',
    buch: 'meinem Buch',
    podcast: 'meinem Podcast',
    workshop: 'meinem Workshop',
    interview: 'meinem Interview',
    präsentation: 'meiner Präsentation',
    studie: 'meiner Studie',
    keynote: 'meiner Keynote',
  },
  yours: /(?:dein|ihr)(?:e[mnrs]?)?/u,
  between: /(?:letzte|jüngste|neue|tolle|spannende|großartige)[mnrs]?/u,
  about: /(?:über|zu|zum|zur) /u,
  ends: /hat|hatte|habe|haben|ist|war|sind|waren|und|aber|der|die|das|auf|bei|beim|im|in|am|an|aus|von|vom|vor|sehr|mir|uns|mich|gelesen|gehört|gesehen|half|brachte|kam|gefiel|gefallen|beeindruckt|begeistert|gestern|neulich|kürzlich/u,
  never: /ich|wir|du|er|sie|es|wie|warum|was|ob|mein|meine|unser|unsere|dein|deine|ihr|ihre/u,
};

export const cues: Cues = {
  sends:
    /(?:darf|soll|kann|dürfte) ich (?:\p{L}+ ){0,5}(?:schicken|senden|zusenden|zukommen|vorstellen|mehr erzählen|weiterleiten)/iu,
  call: /(?<!\p{L})(?:gespräch|telefonat|telefonieren|telefonisch|call(?![ -]?cent)|austauschen|sprechen|minuten|termin)(?!\p{L})/iu,
  client: /(?<!\p{L})(?:kunden?|mandant\p{L}*|mandat|auftraggeber\p{L}*|im auftrag)(?!\p{L})/iu,
  helped: /geholfen|hilft|hilfreich|nützlich|weitergebracht|inspiriert|gelernt|beeindruckt|gefallen/iu,
  internship: /praktik(?:um|a|umsplatz\p{L}*)|werkstudent\p{L}*/iu,
  referral: /empfehl\p{L}*|weiterempfehl\p{L}*|vermitteln/iu,
  praise: /begeistert|gefällt (?:mir|uns)|toll finde|bewunder\p{L}+|großartig/iu,
};

import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = null;

export const works: OwnWorks = {
  things: {
    talk: 'my talk',
    lecture: 'my lecture',
    presentation: 'my presentation',
    keynote: 'my keynote',
    workshop: 'my workshop',
    post: 'my post',
    article: 'my article',
    piece: 'my piece',
    essay: 'my essay',
    'write-up': 'my write-up',
    paper: 'my paper',
    thread: 'my thread',
    newsletter: 'my newsletter',
    podcast: 'my podcast',
    book: 'my book',
    tutorial: 'my tutorial',
    guide: 'my guide',
  },
  yours: /your/u,
  between: /(?:recent|latest|last|great|excellent|wonderful|lovely|fascinating|blog|conference)/u,
  about: /(?:on|about) /u,
  ends: /is|was|are|were|has|had|have|and|but|which|that|who|where|when|while|because|so|at|in|during|last|yesterday|today|recently|really|helped|helps|made|makes|gave|got|inspired|changed|saved|convinced|reminded|resonated|resonates|showed|shows|taught|came|brought|from|with/u,
  never:
    /the|an?|to|as|how|why|what|whether|if|i|we|you|he|she|they|it|me|us|our|my|your|this|these|i’.+|i'.+|we’.+|we'.+|every|\p{L}+ed/u,
};

export const cues: Cues = {
  sends:
    /(?<!\p{L})(?:shall|may|can|could|should|happy to|glad to|let me) (?:i )?(?:please )?(?:send|share|forward|tell you more|give you more)|would you like (?:me to send|the (?:details|description))/iu,
  call: /(?<!\p{L})(?:(?:an?|quick|short|brief|intro|introductory|discovery|phone|video|initial|exploratory|minute) (?:call|chat|conversation|coffee|meeting)(?! cent)|(?:can|could|shall|should|may|might|to|let[’']s) (?:we |i )?(?:talk|speak|chat)|minutes|zoom)(?!\p{L})/iu,
  client: /(?<!\p{L})(?:clients?|on behalf of|retained|customer of ours)(?!\p{L})/iu,
  helped:
    /(?<!\p{L})(?:helped|helps (?:me|us)|helpful|useful|saved (?:me|us)|avoid|avoided|learned|learnt|rebuilt)(?!\p{L})/iu,
  internship: /(?<!\p{L})(?:internships?|traineeship|placement)(?!\p{L})/iu,
  referral: /(?<!\p{L})(?:refer|referral|refer me|put in a word)(?!\p{L})/iu,
  praise: /(?<!\p{L})(?:loved|enjoyed|admire|impressed by what|really liked|great work|fan of)(?!\p{L})/iu,
};

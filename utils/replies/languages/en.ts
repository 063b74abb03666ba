import type { ReplyLanguage } from '../shape';

export const en: ReplyLanguage = {
  language: 'en',
  usualRegister: 'informal',
  marks: null,
  list: { comma: ', ', and: ' and ', or: ' or ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: { named: ['Hi {{firstName}},', 'Hello {{firstName}},'], plain: ['Hello,', 'Hi,'] },
  thanks: {
    note: ['thank you for your message.', 'thanks for writing.', 'thank you for getting in touch.'],
    thoughtful: [
      'thank you for such a thoughtful message.',
      'thank you for taking the time to write personally.',
      'thanks for such a personal message, I appreciate it.',
    ],
    work: [
      'thank you for your message about {{subject}}.',
      'thanks for writing about {{subject}}.',
      'it was good to read your message about {{subject}}.',
    ],
    invitation: ['thank you for the invitation.', 'thanks for the invitation to connect.'],
    offer: [
      'thank you for thinking of me.',
      'thanks for getting in touch about this.',
      'thanks for thinking of me.',
    ],
    role: [
      'thank you for thinking of me for the {{role}} role.',
      'thanks for your message about the {{role}} role.',
      'thanks for having me in mind for the {{role}} role.',
    ],
    roleAt: [
      'thank you for thinking of me for the {{role}} role at {{company}}.',
      'thanks for your message about the {{role}} role at {{company}}.',
    ],
  },
  works: {
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
  },
  decline: {
    'not-looking': [
      'I’m not looking to change jobs, so I’ll pass on this one.',
      'I’m happy where I am, so I’ll say no now and save you the wait.',
      'I’m staying where I am, so this one isn’t for me.',
    ],
    'other-roles': [
      'I’m set on roles such as {{targets}}, so I’ll pass on this one.',
      'I’m keeping to roles such as {{targets}}, so this one isn’t for me.',
    ],
    'other-direction': [
      'It isn’t quite the direction I want to take next, so I’ll pass on this one.',
      'It isn’t what I want to do next, so I’d rather tell you now than keep you waiting.',
    ],
    'other-terms': [
      'The details don’t quite match what I’m looking for, so I’ll pass on this one.',
      'It comes close, but isn’t quite what I’m looking for, so I’ll say no and save you the wait.',
    ],
    'no-details': [
      'I only look into offers once I know the role and the company, so I’ll leave it here for now.',
      'Without the role and the company I can’t tell whether it’s for me, so I’ll pass for now.',
    ],
    'only-permanent': [
      'I’m looking for a permanent job only, so I’ll pass on this one.',
      'I’ve decided to take on permanent roles only, so this one isn’t for me.',
    ],
    'only-contract': [
      'I work on contracts only, so I’ll pass on this one.',
      'I’m keeping to contract work, so this one isn’t for me.',
    ],
    'only-part-time': [
      'I’m looking for part-time work only, so I’ll pass on this one.',
      'I’ve decided to work part-time only, so this one isn’t for me.',
    ],
    'only-remote': [
      'I’m keeping to fully remote work, so I’ll pass on this one.',
      'I take on remote work only, so this one isn’t for me.',
    ],
    'no-offers': [
      'I don’t take up offers that come by message, so I’d rather tell you straight away.',
      'When I need something I prefer to look for it myself, so I’ll pass and save you the wait.',
      'I don’t buy through messages here, so I’ll pass rather than keep you waiting.',
    ],
    'no-favours': [
      'I can’t give this the time it deserves, so I’d rather say no than keep you waiting.',
      'I’m not able to take this on, and I’d rather tell you now than leave you without an answer.',
    ],
    'no-openings': [
      'I’m not able to help with a job search, and I’d rather tell you now than keep you waiting.',
      'I have no opening to point you to, and I’d rather say so now than keep you waiting.',
    ],
    'only-known': [
      'I keep my connections here to people I already know, so I won’t accept this one.',
      'I only connect here with people I know in person, so I hope you’ll understand.',
    ],
    'only-met': [
      'I keep my connections here to people I have met or worked with, so I won’t accept this one.',
      'I only connect here with people I have met or worked with, so I hope you’ll understand.',
    ],
    'small-network': [
      'I keep my circle here small, so I won’t accept this one.',
      'I add very few connections here, so I’ll pass, and I hope you’ll understand.',
    ],
  },
  door: [
    'If something along those lines comes your way, I’d be glad to hear from you.',
    'If something closer to that turns up, please do write again.',
  ],
  wish: {
    job: [
      'I hope you find the right person soon.',
      'I wish you every success with the search.',
      'Best of luck with the search.',
    ],
    sale: ['I wish you all the best with it.', 'Good luck with it.'],
    person: ['I wish you all the best.', 'Take care, and all the best.'],
  },
  notNow: {
    job: ['The timing isn’t right for me just now.', 'I’m not making a move at the moment.'],
    sale: ['It’s not something I’m looking into at the moment.', 'I can’t give this a proper look just now.'],
    person: ['I can’t give this the time it deserves just now.', 'My days are rather full at the moment.'],
  },
  later: {
    job: [
      'That can change, so I’d be glad to hear from you in a few months.',
      'I’ll gladly get back to you when that changes.',
    ],
    sale: [
      'If that changes, I’ll gladly come back to you.',
      'I’ll keep your message in mind for when that changes.',
    ],
    person: [
      'Please do write again in a few months.',
      'I’d be glad to come back to it when things are calmer.',
    ],
  },
  ask: {
    details: [
      'Could you first tell me {{items}}?',
      'Before we talk, could you tell me {{items}}?',
      'I’d like to give you a proper answer: could you tell me {{items}}?',
    ],
    question: ['May I ask {{items}}?', 'Before I answer, could you tell me {{items}}?'],
    asQuestions: true,
    closing: {
      job: [
        'Then I can tell you quickly whether it’s something for me.',
        'Then you’ll have a clear yes or no from me.',
        'That will save us both a call if it doesn’t fit.',
      ],
      sale: ['Then I can tell you quickly whether it’s something for me.', 'A line or two here is plenty.'],
      person: ['A line or two is plenty.', 'I like to know a little about the people I connect with.'],
    },
  },
  items: {
    client: 'which company it’s for',
    role: 'what the role is',
    level: 'how senior it is',
    place: 'where it’s based (on site or remote)',
    stack: 'which tools the work involves',
    contract: 'what kind of contract it is',
    pay: 'what the pay range is',
    'why-me': 'what made you think of me',
    purpose: 'what you have in mind',
  },
  accept: {
    job: ['This sounds interesting, and I’d be glad to hear more.', 'I’d like to hear more about it.'],
    sale: ['Happy to connect.', 'I’m glad to connect.'],
    person: ['I’m glad to connect.', 'I’m happy to connect.'],
  },
  next: {
    job: [
      'Please send me the details here, and we can find a time to talk.',
      'When would be a good time to talk?',
    ],
    sale: ['A short outline here is the best way to start.', 'Feel free to send me the main points here.'],
    person: ['It will be good to be in touch.', 'I look forward to hearing more about your work.'],
    seeking: ['Tell me a little about what you’re looking for.', 'What kind of role would suit you best?'],
    favour: [
      'Feel free to send me your questions here.',
      'Send me your questions here, and I’ll answer what I can.',
    ],
  },
  follow: [
    'I keep my circle of connections here small, but you’re very welcome to follow me instead.',
    'I add few connections here, so the best way to keep up with my work is to follow me.',
  ],
  refer: {
    job: [
      'It isn’t for me, but if you send me a short description, I’ll gladly pass it on to people it may suit.',
      'It isn’t the right one for me, but I’m happy to share it if you send me a link.',
    ],
    other: [
      'I’m not the best person for this, but if you send me a line or two, I’ll gladly pass it on.',
      'Someone else may be able to help you better. If you send me a line or two, I’ll pass it on where I can.',
    ],
  },
};

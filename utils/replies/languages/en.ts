import { cues, marks, works } from '../reading/en';
import type { ReplyLanguage } from '../shape';

export const en: ReplyLanguage = {
  language: 'en',
  usualRegister: 'informal',
  list: { comma: ', ', and: ' and ', or: ' or ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Hi {{firstName}},', 'Hello {{firstName}},'],
    plain: ['Hello,', 'Hi,'],
    openings: {
      hi: ['Hi {{firstName}},'],
      hey: ['Hi {{firstName}},'],
      hello: ['Hello {{firstName}},'],
      dear: ['Dear {{titled}},', 'Dear {{firstName}},'],
    },
  },
  thanks: {
    note: ['thank you for your message.', 'thanks for writing.', 'thank you for getting in touch.'],
    thoughtful: [
      'thank you for such a thoughtful message.',
      'thank you for taking the time to write personally.',
    ],
    work: [
      'thank you for your message, it’s good to hear that you came across {{subject}}.',
      'thank you for writing, and for taking an interest in {{subject}}.',
    ],
    invitation: ['thank you for the invitation.', 'thanks for the invitation to connect.'],
    offer: ['thank you for thinking of me.', 'thanks for getting in touch about this.'],
    role: [
      'thank you for thinking of me for the {{role}} role.',
      'thank you for getting in touch about the {{role}} role.',
    ],
    roleAt: [
      'thank you for thinking of me for the {{role}} role at {{company}}.',
      'thanks for your message about the {{role}} role at {{company}}.',
    ],
    helped: [
      'thank you for your kind message. I’m really glad {{subject}} helped.',
      'thanks for letting me know, I’m so glad {{subject}} was of help.',
    ],
    also: [
      'It’s good to know that {{subject}} reached you.',
      'I’m glad that {{subject}} found its way to you.',
    ],
    kind: ['thank you for the kind words.', 'thanks for your kind words.'],
  },
  decline: {
    'not-looking': [
      'I’m not looking for a new role at the moment, so I’ll say no to this one.',
      'I’m happy in my current role and not looking to move, so I’ll decline.',
      'I’m staying where I am for now, so I’ll decline, but I appreciate the thought.',
    ],
    'other-roles': [
      'I’m looking for roles such as {{targets}}, so I’ll pass on this one.',
      'I’m focusing on roles such as {{targets}}, so this one isn’t for me.',
    ],
    'other-direction': [
      'It isn’t quite the direction I want to take next, so I’ll pass on this one.',
      'It isn’t what I want to do next, so I’ll decline this time.',
    ],
    'other-terms': [
      'The details don’t quite match what I’m looking for, so I’ll pass on this one.',
      'It comes close, but isn’t quite what I’m looking for, so I’ll decline this time.',
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
      'This isn’t something I’m looking for, so I’ll say no and won’t take up your time.',
      'I’m not in the market for this, so I’ll pass, but I appreciate you asking.',
    ],
    'no-favours': [
      'I’m afraid I can’t give this the time it deserves, so I have to say no.',
      'I’m afraid I can’t take this on at the moment, so I’d rather tell you now.',
    ],
    'no-openings': [
      'I’m afraid I can’t help with a job search, and I’d rather tell you straight away.',
      'I’m afraid I have no opening to point you to, and I’d rather tell you straight away.',
    ],
    'only-known': [
      'I keep my network here to people I already know, so I won’t be accepting.',
      'I only connect here with people I already know, so I’m going to decline.',
    ],
    'only-met': [
      'I only connect here with people I’ve met or worked with, so I won’t be accepting.',
      'I keep my network here to people I’ve met or worked with, so I’m going to decline.',
    ],
    'small-network': [
      'I keep my network here small, so I won’t be accepting.',
      'I add very few people here, so I’m going to decline.',
    ],
    'no-call': [
      'This isn’t something I’m looking for, so I’ll pass on the call and save you the time.',
      'I’m not in the market for this, so I’ll say no to a call and won’t take up your time.',
    ],
  },
  door: [
    'If something along those lines comes your way, I’d be glad to hear from you.',
    'If something closer to that turns up, please do write again.',
  ],
  wish: {
    job: ['I hope you find the right person soon.', 'I wish you every success with the search.'],
    sale: ['I wish you every success with it.', 'All the best with your work.'],
    person: ['I wish you all the best.', 'All the best to you.'],
    student: ['All the best with your studies.', 'I wish you every success with your studies.'],
    internship: [
      'I wish you every success in finding an internship.',
      'I hope you find the right internship soon.',
    ],
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
    details: ['Could you tell me {{items}}?', 'Before we go further, could you tell me {{items}}?'],
    question: ['May I ask {{items}}?', 'Before I answer, could you tell me {{items}}?'],
    asQuestions: true,
    closing: {
      job: [
        'If it looks like a match, I’d be glad to hear more.',
        'Then you’ll have a clear yes or no from me.',
        'Then I can tell you quickly whether it’s something for me.',
      ],
      sale: ['Then I can tell you quickly whether it’s something for me.', 'A line or two here is plenty.'],
      person: ['A line or two is plenty.', 'I like to know a little about the people I connect with.'],
      call: [
        'If it looks like a match, I’d be happy to talk.',
        'If it fits, I’ll gladly find a time to talk.',
      ],
    },
    open: ['I’m open to hearing about roles such as {{targets}}.'],
    openRemote: ['I’m open to fully remote roles such as {{targets}}.'],
    remote: [
      'I only take on fully remote roles: would that be possible here?',
      'I’m only looking at fully remote roles, so would that be an option?',
    ],
    flexible: ['I’m only looking at remote or hybrid roles: would that be possible here?'],
    ifSo: ['If so, could you tell me {{items}}?'],
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
    job: [
      'It sounds interesting, and I’d be glad to hear more.',
      'It sounds interesting, and I’d like to know more about it.',
    ],
    sale: ['I’m happy to connect.', 'I’m glad to connect.'],
    person: ['I’m glad to connect.', 'I’m happy to accept.'],
    clear: [
      'I appreciate how clearly you’ve set out the details.',
      'Thanks too for being so clear about the details.',
    ],
  },
  next: {
    job: [
      'Could you send me the job description?',
      'Please send me the description, and then we can find a time to talk.',
    ],
    sale: ['A short outline here is the best way to start.', 'Feel free to send me the main points here.'],
    person: ['I look forward to staying in touch.', 'It will be good to be in touch.'],
    seeking: [
      'Could you send me your CV and a line on the kind of role you want?',
      'What kind of role would suit you best?',
    ],
    favour: [
      'Of course you can ask: just send me your questions here.',
      'Please go ahead and send me your questions here, and I’ll answer what I can.',
    ],
    send: [
      'It sounds interesting, so yes, please send me the details, and I’ll get back to you once I’ve read them.',
      'Yes, please do send me the details. It sounds interesting, and I’ll reply once I’ve read them.',
    ],
    sendPay: [
      'It sounds interesting, so yes, please send me the details, with the pay range if you can.',
      'Yes, please do send me the details, ideally with the pay range. It sounds interesting.',
    ],
    call: ['Yes, let’s talk: which days would suit you?', 'Which days would suit you for a call?'],
    referral: [
      'About the referral: could you send me your CV first? Then I can tell you whether I can help.',
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
  remind: [
    'If we have met and I’ve forgotten, please do remind me.',
    'If we do know each other and it slipped my mind, just let me know.',
  ],
  marks,
  works,
  cues,
};

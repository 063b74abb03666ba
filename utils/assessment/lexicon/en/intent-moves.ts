import type { MoveTable } from '../intent';

/** English words for the moves a note can make. */
export const MOVES_EN: MoveTable = {
  vacancy: `
    (position|positions|opening|openings|job|jobs|locum|temp|temps|gig|secondment|headcount|assignment);
    (role|vacanc)*; contract role;
    (a|the|one|two|#) (post|posts|posting|seat|place|slot) _3 (open|free|for|in|at|on|from);
    (paid|permanent|temporary) (post|work|position);
    (we|i|they) _1 need (a|an|two|three|some|somebody|someone);
    (there is|there s|got|have) (a|an) (post|seat|desk|chair|spot); (rota|shift|shifts)
  `,
  hires: `
    (hiring|hire|hires|staffing|talent|wanted|apply|application);
    (recruit|headhunt|candidate|shortlist|applicant)*;
    (looking|searching|search|advertis*) for (a|an|our|my|two|three|someone|somebody|people|another);
    (need|wants|want|seek*) (a|an|someone|somebody) who; (on|taking) board; closing date;
    (find|found) (a|an|the right) (person|people|successor); (my|his|her) (successor|replacement);
    retires in; maternity (leave|cover); (fill|filling) (the|a|this);
    and need (a|an|someone|somebody); (assembling|building) (a|the|my|our|an) _2 team; keen on (a|an|locum); (are|be) you keen; (your|the) (opening|ad|advert) for; (leave|join) your current; (i am|i m|we are|we re) (after|short of) (a|an|someone|people);
    (adding|add|hire) (two|three|a few|several|some|another|more) _1 (people|engineers|nurses|developers|hires|hands); (consider|up for|open to|fancy) (talking|speaking|chatting) (to|with) us; i (have|ve got|got) _2 (few|several|couple of) _3 (things|contracts|roles|projects) (on|in|at);
    (is|are) (leaving|moving on|stepping down|going on leave) (us|in|at|for|the|this|next)
  `,
  terms: `
    (permanent|remote|hybrid|onsite|ote|benefits|pension|visa|sponsorship|overtime|uncapped|equity|bonus|accommodation);
    (salar|relocat)*; full time; part time; fixed term; (an|per|a) (hour|hr|day|week|year|annum|yr);
    day rate; (inside|outside) ir #; (on|off) site; immediate start;
    (starting|start|starts) (asap|in|on|immediately); (days|shifts|mornings) (a|per) week; all in;
    notice period; (weekends|nights) off; (6|six|nine|twelve|three|#) month* (contract|cover); home weekly;
    competitive pay; (pay|paid) (well|range|band); band #;
    perm; contracting; freelancing; (contract|perm) or (perm|contract)
  `,
  trade: `
    (cook|controller|buyer);
    (engineer|developer|nurse|midwi|chef|driver|accountant|teacher|plumber|welder|carpenter|technician|programmer|architect|analyst|electrician|lawyer|solicitor|paralegal|surveyor|physio|pharmacist|barista|waiter|operator|mechanic|actuar|curator|geologist|consultant|specialist|scientist|designer|supervisor)*
  `,
  career: `
    (chapter|available|availability); (career|opportunit)*;
    (happy|settled|comfortable) (where|there|in your); (on|off) the market;
    (open|ready|tempted) (to|for) _2 (move|change|new|talk|conversation|offers|opportunit*|hearing|challenge);
    (new|next|fresh) (challenge|step|move|adventure|start|opportunit*);
    (thinking|think|thought) (of|about) (a move|moving|leaving|a change|what s next);
    (would|could) you _2 (consider|be tempted|leave|move|come|run|lead|take);
    (actively|passively|quietly) (looking|considering); taking work; (you|free) (looking|available)
  `,
  joining: `
    (join|joining|joined) (us|our|my|the|a);
    (my|our) (own )?(team|crew|group|lab|department|practice|kitchen|workshop|desk);
    (come|work|works) (and )?(work )?(with|for) (us|me|my); we re (growing|hiring|expanding);
    (grow|build|building|growing) (my|our|the|a) team; come (and )?see (us|the); with us
  `,
  client: `
    agency; (my|our|a|one of my|one of our|this) client*; on behalf of; (placed|place|placing) _4;
    (i represent|retained); firm i (work|represent)
  `,
  fitness: `
    (cv|cvs|portfolio); resume*;
    (your|the) (background|experience|skillset|skills|track record|pedigree|trajectory|expertise|qualifications);
    (fit|fits|match|matches|suit|suits|tick) (the|your|all|you|well|perfectly|what|our);
    (good|great|strong|perfect|ideal|right) (fit|match|person); (spec|job spec|jd|job description)
  `,
  offers: `
    (we|i|our firm|my firm|my company|our company|our team|my team) _1 (offer*|provide*|supply|supplies|sell|sells|make|makes|manufactur*|build*|help*|deliver*|import*|export*|produce*|print*|install*|design*|train*|translate*|specialis*|specializ*|support*|work with|rent*|hire out|handle|manage|refurbish*|develop*|replace*|automate*|cut|save|get|built|launched|made|look after|looks after);
    (based|leading) (it|software|development|web|app|digital) (company|agency|firm);
    we are (a|an|into|the|manufactur*); (for|to) a living;
    (i|we) (fix|write|clean|fly|bring|look after|take care of|work alongside|work with|assist|advise|coach|teach|consult|specialize|specialise|grow|roast|bake|hire out|lease|place) _3 (for|in|from|to|on|with|as); (fractional|freelance) (cmo|cfo|cto|hr|designer|developer|writer|consultant); my (clients|services|company|agency|business|shop|studio); members (only|enjoy); (membership|invitation to join);
    add value (to|for); (explore|exploring) _1 synerg*; (i|we) (am|are|m|re) (building|launching|developing|rolling out) (a|an|the) _3 (tool|platform|app|product|solution|service|software|startup);
    (experience|years) (serving|helping|working with) _3; (i|we) (d|would|will|ll) be (glad|happy) to (take a look|quote|help you|run the numbers|send you)
  `,
  product: `
    (platform|software|saas|service|services|tool|tools|app|crm|erp|system|systems|membership|kit|equipment|brochure|bundle);
    (product|solution|package|machine|sensor|device|dashboard|catalog|website|template)*; plug in
  `,
  goods: `
    (insurance|solar|printing|cleaning|marketing|seo|accounting|payroll|logistics|freight|furniture|wine|catering|leasing|telematics|translation|branding|swag|uniforms|consumables|supplies|hosting|energy|telecom|broadband|crypto|coaching|offshore|compliance);
    (mortgage|bookkeep|packag|pallet|lease|videograph|photograph|merch|tariff|outsourc|cyber)*;
    coffee machine; web design; training course
  `,
  price: `
    (pricing|quotation|rates|cost|costs|cheaper|budget|fee|fees|commission|spend|refund|payback);
    (price|quote|discount|invoice|margin|afford|charge)*; no minimum; pays for itself; ($ #|# $)
  `,
  free: `
    (free|complimentary|trial|demo|audit|pilot|sample|samples|checklist|consultation|ebook|guide|webinar|playbook);
    no (obligation|strings|charge|cost|commitment|catch); on (us|the house); nothing to pay
  `,
  gain: `
    (leads|revenue|roi|growth|visibility|traffic|pipeline|sales|bookings|savings|customers|clients|results|scale|scaling);
    (conversion|efficien|productiv)*; (more|new) (customers|clients|business|enquiries|sales);
    (save*|saving|cut*|reduce*|boost*|increase*|double*) _4; (# %|# percent|# x); hours (a|per|back)
  `,
  references: `
    (companies|businesses|firms|practices|teams|founders|owners|agencies|schools|restaurants|people|brands|startups|hauliers|growers|leaders) (like|such as|similar);
    case stud*;
    (other|many|several|over #|#|dozens of|hundreds of) _1 (companies|businesses|firms|clients|customers|practices|teams|founders|startups|organi*);
    trusted by; (our|most of our|existing) (customers|clients);
    we ve (helped|worked|done|delivered|placed|trained); track record
  `,
  pain: `
    (juggling|painful|pain|losing|slammed|costing|burnout);
    (struggl|headache|bottleneck|overwhelm|frustrat|wast|manual|stress)*; missing out; (tired|sick) of;
    (biggest|main) (challenge|problem); how (are|do) you (currently|handle|deal|manage); never sits still
  `,
  slot: `
    (calendar|calendly|zoom);
    (quick|short|brief|#|ten|fifteen|twenty) _1 (call|chat|demo|meeting|minutes|mins|min);
    (call|text|ring|dm|whatsapp|message|ping) me; (show|walk|send) you _3; (pop|drop|stop|swing) by;
    (book|schedule|grab|find) (a|some|your) (time|slot|call|demo); (let me know|lmk|give me a shout|reply);
    (may|can|shall|could|should) i (send|show|call|drop|pop|share|email|forward);
    (quick|brief) (thought|idea|question) (about|on|for); ok if i (share|send); want (it|me to|one|to see); give us (the|a)
  `,
  yourFirm:
    'your (company|business|firm|team|organi*|practice|shop|clinic|school|website|brand|customers|clients|plant|factory|restaurant|venue|office|store|site|fleet|warehouse|hotel|agency|operations|department|budget|supplier*|process*|guests|patients|staff|employees|line|competitors|industry)',
  inTrade: `
    (selling|wholesale|procurement|purchasing|tender); (vendor|supplier|distributor)*;
    (i|we) (do )?(sell|am selling|m selling|re selling); (not|no) _2 (neutral|hard sell|sales pitch);
    partly business; so of course i;
    (i m|i am) (a|an|the) _2 (bookkeeper|coach|copywriter|consultant|broker|photographer|miller|roofer|printer|importer|translator|rep);
    account (manager|executive);
    (expanding|growing) our (partner|dealer|client); partner ecosystem; strategic partnership*; (right|best|correct) person (to|for); (decides|responsible|in charge|looks after|handles) (on|for|of);
    (certified|licensed|chartered|registered) _1 (bookkeeper|accountant|coach|advisor|adviser|trainer|broker|planner|agent); (bookkeeper|broker|coach|copywriter|consultant|advisor|adviser|realtor|ghostwriter) (with|for|helping|who|specializing|specialising)
  `,
  bump: `
    (floating|bumping|bubbling|circling|following) (this|back|up); my last (message|email|note);
    (did you|have you) (get|had|see|seen) (a chance|my); top of your inbox; haven t heard; not now;
    (last|final) (note|message|try); close your file;
    (just|only|quickly) checking; (my|the) (note|message|email|mail) below; (any|your) thoughts on (my|the) (last|below|previous)
  `,
  study: `
    (university|college|campus|degree|semester|thesis|dissertation|intern|graduate|graduation|msc|ba|bsc|mba|phd|module|coursework|scholarship|lecturer|professor|studying|study);
    (student|internship|undergrad|bachelor)*; sixth form; a levels; my course; my studies; school project;
    (first|second|third|final|last) year;
    (interns|mentee); (apprent)*; (our|my) (prof|professor|teacher|lecturer|tutor)
  `,
  newcomer: `
    (beginner|placement|bootcamp|junior|unemployed); (apprentice|trainee|retrain|shadow|redundan)*;
    newly qualified; career chang*; work experience; entry level;
    (breaking|break|get|getting|moving|move|switch*|transition*) into; (starting|started|start) out;
    my first (job|year|role); (want|hope|hoping|dream*|trying) to (become|be|get) a*;
    (applying|applied|apply) (for|to);
    (looking for|seek*) _3 (internship|placement|job|work|apprenticeship|sponsor|mentor|supervisor); new to;
    laid off;
    (can|would|could|will) you be my mentor; be my mentor; (i m|i am|im|im only|age|aged) # (and|years|looking|now); (want|like) to be (like|successful|as);
    (move|moving|switch|switching|transition|transitioning|jump|jumping|pivot|pivoting|shift) _4 (into|to); (hoping|trying|planning|looking) to (move|break|switch|transition|get) _4 (into|to)
  `,
  favour: `
    (grateful|gratitude|favour|favor|survey|questionnaire|referral|reference|petition|charity);
    (appreciate|respondent|donat|fundrais)*; interview you;
    (would|could|can) you _2 (spare|help|answer|explain|share|tell|lend|sign|introduce|look|point|let me);
    (help|mean|means) _2 (a lot|the world|massively|hugely|enormously);
    (if|when) you (have|ve|get|had|find) _3 (time|minute|minutes|moment|mins); (minutes|mins) of your;
    (one|two|three|a few|couple of|quick|small) question*; (introduction|intro) to; refer me; sponsor me;
    vote for;
    (could|can|may) i ask (you|how|what|about|for|a); how (you|did you) _2 (built|got|made|started|landed|broke|became|moved|found)
  `,
  connect: `
    linkedin; (connect|network)*; link up; add you; in touch; accept my; my circle; my contacts; follow you;
    following you; (be|become) (friends|connections)
  `,
  common: `
    (both|fellow|mutual|likewise|same|too); (alum|neighbour|classmate)*; me too; us too; i do too; i also;
    like me; (former|ex|old) (colleague*|classmate*); (went to|studied at|grew up|class of|year group);
    we re (both|practically); (i m|i am|we re) also;
    (i|we) (had|have|did|do|run|ran|tried|made) (the same|one too|exactly); in common; in the same;
    (another|one) of us; fellow _2 (graduate|grad|alum|student|founder|nurse|teacher|engineer|member)
  `,
  wantsNothing: `
    no (agenda|pitch|reply|need|ask); (not|nothing|isn t|no) _2 (selling|sell|after|pitch|job|asking|sales);
    that s (all|it); (just|only) (wanted|want|thought|felt|saying|say|to say);
    thank you for (writing|sharing|posting|putting); (no|don t) _2 (feel obliged|need to reply|reply needed);
    say (hello|hi|thanks);
    (congrat*|congratulations|kudos|cheers|bravo|well done) (on|for) _6 (role|position|promotion|job|appointment|anniversary|chapter|move|award|milestone|graduation); (happy|work) (birthday|anniversary); (enjoy|all the best in|good luck in) the new (role|job); no (reply|need to reply|answer) needed
  `,
  gather: `
    (community|group|club|association|committee|circle|chapter|guild|choir|chat|coffee|lunch|beer|pint|tea|ideas|together|peers|roundtable|dinner|slack|discord|newsletter);
    (meetup|volunteer|swap|exchange|collaborat)*; network of; compare notes
  `,
  invest: `
    (fund|vc|seed|raising|raise|series|portfolio|deck); (invest|angel|founder|startup|venture)*; cap table;
    pre seed; co founder; deal flow
  `,
  metYou: `
    (met|meet|meeting|spoke|chatted|talked|sat|introduced|bumped|ran into|shared|danced|queued|stood|spilled|talking|chatting|speaking|seeing you) _2 (you|at|on|in|next|beside|behind|with|about|together|into|after|during|over|yesterday);
    (good|nice|great|lovely|pleasure|fun) _2 (meet*|chat*|talk*|see|seeing|catch*|speak*);
    i (was|m|am) the (one|person|guy|woman|man|girl);
    (our|that) (chat|conversation|talk|lunch|taxi|train|table|meeting);
    you (told|said|promised|asked|showed|recommended|mentioned|gave|lent|explained) (me|us|to)? _1;
    remember me;
    (bump|run) into you; (was|were) at (table|the same|your); (i|we) (was|were) in the (audience|room|front row|back row); (you|your) (judged|guided|taught|trained|helped|fixed|carried|drove|held) (me|us|my|our); (it was me|i was the one); (we|both) (queued|shared|sat|stood|sang|ran|rode|played|spoke|talked|chatted|danced); from the (livestream|back row|second row|front row); i (asked|told|promised|owe|owed) you; (chatting|speaking|talking) (at|in|over|after|about);
    following (our|the|your) _2 (call|meeting|chat|conversation|visit|session); (our|the) _1 (call|meeting|session) (yesterday|today|earlier|last|on|this)
  `,
  event: `
    (conference|congress|summit|expo|fair|booth|stand|webinar|workshop|meetup|panel|session|keynote|symposium|hackathon|seminar|festival|conf|roundtable|convention|forum|event|course|class|exhibition|reunion|gala|awards|talk);
    trade show; open day; training day; demo day; happy hour;
    (dinner|livestream|webinar|bootcamp|retreat|conf|offsite|roadshow|open evening|careers fair|job fair|networking event|demo night|breakfast|night) (at|in|on|last|for|yesterday); (at|after|during|from) the (dinner|breakfast|night|race|tour|hall|visit|retreat|rehearsal)
  `,
  recently: `
    (yesterday|tonight); earlier today; this morning; the other day;
    last (week|night|month|thursday|friday|weekend|tuesday|monday|wednesday|spring|summer|autumn|saturday|sunday|year);
    (on|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday);
    (after|before|during) (the|your|our|my); (day|weekend) (one|two|1|2);
    (in|this|last) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall)
  `,
  thanksFor: `
    (thanks|thank you|cheers|thx) _1 (for|again) _1; thanks again;
    (great|lovely|good) to (see|have) (you|so many);
    (glad|delighted|hope) you (came|enjoyed|could|made|liked|got home);
    (visit*|stopping by|dropping by|coming to|attending|joining)
  `,
  promised: `
    (promised|slides|recording|attached|link|handout|photos); as (agreed|discussed|promised|mentioned);
    (here|attached|below) (is|are|s); contact details; follow* up; pick* up where; continue (our|the);
    i owe you;
    (let s|keep) _1 (keep|continue) the conversation; keep (the|our) conversation going; you asked (which|what|how|whether|if|me|about)
  `,
  we: '(we|us|our|ours)',
  i: '(i|me|my|mine)',
  you: '(you|your|yours)',
};

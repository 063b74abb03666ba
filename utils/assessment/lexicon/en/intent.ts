import type { IntentTable } from '../intent';

/** English wording of what a note wants. */
export const INTENT_EN: IntentTable = {
  recruit: `
    (we are|we're|i'm|i am|currently|actively|is|are|also) _2 (hiring|recruiting|staffing); (i|we) recruit;
    (i'm|i am|as) (a|an|the) _3 (recruiter|headhunter|sourcer|talent partner|talent acquisition|hiring manager|recruitment consultant);
    (recruiter|headhunter|recruiting partner|talent partner|talent acquisition|recruitment|staffing|executive search);
    (looking for|seeking|searching for|need|needs|in search of|looking to hire|looking to add|hunting for) _6 (developer*|engineer*|manager*|designer*|analyst*|consultant*|architect*|nurse*|accountant*|lead|director|head of|specialist*|scientist*|administrator*|technician*|programmer*|candidate*|talent|talents|people to join|someone to|somebody to|professionals with|expert*|officer|controller|executive|representative*|assistant|teacher*|driver*);
    (open|new|exciting|current|great|suitable|job|amazing|perfect|interesting|multiple|career|challenging|senior|remote|permanent|contract|full time|part time) (role|roles|position*|vacanc*|job|jobs|opening*|opportunit*);
    (role|position|job|vacancy|opening|opportunity) _4 (with|at|for|on|in) (my|our|a|an|one of|the);
    (my|our|direct) client* _4 (is|are|looking|hiring|seeking|needs|role|based|who);
    (role|position|job|opening|vacancy|opportunity) _4 (matches|match|fits|suits|interest you|interests you|in mind|for you|with you|you might|you may|you would);
    job (description|title|location|opportunity|opening|offer|spec);
    (open|interested|considering|exploring) (to|in) _2 (new|other|next|hearing about|exploring|opportunities|roles|job|a change|change|a role|a new);
    (your|updated|latest) (resume|cv) _3 (and|to|match|stood|in|on|for); (send|share|forward) _2 (resume|resumes|cv);
    (join|joining|grow|build*|expand*|strengthen|scale|scaling) (our|my|the|their|a) _3 (team|company|squad|crew|department);
    (great|perfect|good|excellent|strong|ideal|potential|right|solid|brilliant) (fit|match|candidate|addition) for _3;
    (own|run|lead) _4 (on call|team) for us; (salary|pay|compensation|base|rate) (range|of|is|up|between|from|#|$);
    next (challenge|career|role|position|career move|opportunity|move);
    (refer|recommend|know) _4 (candidate*|some great|folks for|people for|for this role|for the role|who would fit|who might fit|great folks);
    (your|a) _4 (background|experience|profile|skills|skill set) _4 (match|fit|good match|good fit|great fit|great match|relevant|aligns|perfect|ideal|suited|valuable|stood out);
    (hire|hiring|recruit|recruiting) (you|for|a|an|manager|people|engineers|developers|several|two|senior);
    (interested|open) in _3 (role|position|job|opportunity|being considered); (roles|positions) (at|in|on|with|that);
    (#|several|few) (years|yrs); (passive|suitable|qualified|strong) candidate*;
    (long term|contract|permanent|full time) (role|contract|position); (your|new|current) job;
    we _1 pay _3 (people|folks|$);
    (considering|thinking about|thinking of|open to) _1 (a change|a move|changing jobs|moving on|switching); (#|two|three|several|few|some|multiple) (openings|vacancies|roles|positions) _2; (seat|spot|place|opening|role|position) on (my|our|the) team; (we|i) (need|seek) (a|an|another|two|three) _5 (hours|part time|full time|per hour|to join|on our team); # hours (a|per) week;
    (would|have) you ever _1 (consider|considered|think about|thought about) _3; (wants|needs|seeks|is after|is seeking|is hiring) a _1 (head|director|manager|lead|engineer|developer|controller|specialist|chief|analyst|designer); (open to|up for|consider*) _1 (relocating|relocation|moving to|a move to)
  `,
  recruitHint: `
    (we're|we are|i'm|i am) (looking|searching) for; (team|company|startup|office) (is|in) (growing|expanding);
    (amazing|fun|great|talented|world class) (team|office|culture|colleagues);
    (candidate|candidates|vacancy|vacancies|position|interview*|salary|remote|hybrid|onsite|relocation|visa|benefits);
    (role|roles|opportunity|opportunities); your (resume|cv|skills|github|background|career|experience|skillset);
    next challenge; (github|stack overflow|kaggle|dribbble) (profile|account); (years of experience|yoe);
    (great|good|perfect) (fit|match); (developer|engineer|designer) (for|in|with); career; job; for a customer in;
    best talent; reorg; layoffs;
    your profile (on|at|from) (github|stack overflow|linkedin|the|gitlab|kaggle); (a|per|an) hour; (part time|full time)
  `,
  sell: `
    (we|i|our team|our company|our agency|our firm|our platform) _1 (help|helps|assist|enable|empower|support|specialize in|specialise in|specializing in|partner with|serve|offer|offers) _2;
    (i|we) (work|partner) with _5 (on|to|as|who|like|like yours|that|going|companies|founders|agencies|startups|brands);
    (helping|helped|helps|help) _4 (companies|businesses|founders|teams|clients|startups|entrepreneurs|leaders|brands|agencies|coaches|owners|organizations|firms|people|professionals|customers|solve|save|cut|reduce|increase|grow|scale|launch|win|get|achieve|ship);
    our (solution*|product|products|platform|service|services|software|tool|tools|system|app|ai|offering|model|program*|agency|case study|rates);
    (qualified|more|quality|new|warm|ai matched) (leads|meetings|appointments|prospects|customers|clients);
    (lead|demand) gen*;
    (biggest|main|common|top) (challenge*|pain point*|bottleneck*|problem*|obstacle*|time drain|headache);
    (case stud*|free trial|free demo|free audit|free consultation|free guide|white paper|product demo|a demo|live demo|brochure|one pager|lead magnet|free session|free training);
    (roi|white label|offshore|outsourc*|turnkey|dev team|development team|virtual assistant*|cold email*|cold call*|sales team|seo|page rank|guest post*);
    (increase|boost|grow|scale|improve|double|triple|reduce|cut|save|generate|streamline|automate|optimize) (your|their|the|more|costs|revenue|sales|leads|time|conversion*);
    (let me|could i|can i|may i|i'd love to|i'd like to|happy to|love to) show you _4;
    (worth|up for) (a|an|exploring) _3 (look|chat|call|conversation|exploring|minutes|min);
    worth (a look|exploring|# min|# minutes|a conversation|a quick);
    (we|i) (built|build|make|made|developed|created|launched|sell|produce|manufacture) _6 (for|to|that|which|called|exactly|designed);
    (struggling|dealing|wrestling) with; (discount|pricing|subscription|quote|proposal|investment opportunity);
    (try|trying) (our|it|out|my|the|munch); (custom|branded) _1 (solutions|software|development|merch*);
    book a (demo|call|slot); (win back|save) # hours;
    your (competitors|roi|pipeline|margin|conversion*|ad spend|marketing|outbound|business needs);
    (insurance|financial plan*|mortgage*|tax) (advice|advis*|solutions|services); how much time does your team;
    (coach|consultant|trainer) (for|who helps|helping); (hire me|my services|my rates|we charge|rates $);
    account manager; are you (sending|using|currently using|handling|struggling|spending);
    (as|i'm|i am) (a|an) _3 (coach|consultant|financial advisor|financial planner|copywriter|ghostwriter|realtor|broker); (discovery|strategy|clarity|complimentary|free) (call|session); (a|my) (free|open|available) slots; i have _2 (slots|spots|openings) (this|left|open|available);
    (drowning|buried) in; (on|top of) your radar; (we|i) just launched; many _4 (we|i) (speak|talk|work|spoke) (with|to); (minute|min|second|sec) demo; how many hours _5 (team|spend|lose|waste); (would you be|are you) the right person
  `,
  sellHint: `
    your (business|company|team|organization|customers|clients|brand|website|sales|agency);
    (solution*|services|platform|software|saas|product|tool);
    (clients|customers|leads|revenue|roi|growth|pipeline|sales|marketing|automation); (# %|# x);
    (demo|free|guide|webinar|ebook|newsletter|slideshow|case study); (co founder|founder|ceo|owner) (of|at);
    (quick question|quick q|curious); (thanks for|great|nice) (connecting|to connect);
    (interested|thoughts|worth it|sound familiar) ?; most _4 (i|we) (talk|speak|work); (my calendar|calendly);
    (companies|businesses|teams) like; (i|we) (help|advise|coach|consult|support); check out (our|my|the);
    (happy|glad) to share (details|more|what|how|a); what we're seeing; last follow up; no obligation;
    did you get a chance; (partnership*|partner)
  `,
  seek: `
    (i am|i'm|currently) _2 (looking for|seeking|searching for|in search of|open to|exploring) _4 (job|jobs|work|position|role|roles|opportunities|employment|internship|placement|opening|openings|new challenge);
    (applying|applied) (for|to) _6;
    (refer me|referring me|a referral|referral for|open to refer|internal referral|put in a good word);
    (attach*|share|send|sending|forward) my (resume|cv); my (resume|cv|application) _3;
    (laid off|unemployed|between jobs|was let go|lost my job|back on the job market|job hunt*|job search);
    (any|if you have|are there any|there are any) _2 (openings|vacancies|positions|vacancy|opening|jobs|opportunities) _4 (company|team|organization|firm|there|you|for me|your);
    opportunities (at|within|in) your; (hire me|consider me|consider my|my application); i'd be a good fit;
    i would be a (good|great|strong) fit; interested in _5 (opening|position|vacancy|role) (on|at|in|you|your|with);
    (junior|entry level|graduate) (role|position|job) _2 (at|in|with) your; (hiring manager) (for|of); get hired
  `,
  ask: `
    (i am|i'm|as|am) _2 (a|an|the|current|currently) _6 (student|undergraduate|undergrad|sophomore|freshman|grad student|phd candidate|phd student|intern|recent graduate|new graduate|bootcamp grad*|graduate);
    (final|first|second|third|last) year _4 (student|undergraduate|phd);
    (advice|guidance|mentor*|tips|pointers|words of wisdom) _5 (on|about|for|from|to|how|getting|breaking|me|you|someone|would|as);
    (any|some|your|for|seek*|share) _4 (advice|guidance|tips|mentorship|feedback on my|wisdom);
    (mentor me|be my mentor|pick your brain|informational interview|informational chat|informational call);
    (i study|i'm studying|i am studying|studying) _4 (at|computer|business|engineering|law|economics|finance|marketing|medicine|design|psychology|for my);
    (my|bachelor's|master's|phd|doctoral) (thesis|dissertation|capstone|research project|class project|course project);
    (spare|give|share) _3 (minutes|moment|time) _5 (advice|questions|question|story|path|journey|experience|me);
    (fill|take|answer|complete|participate in|filling) _4 (survey|questionnaire|study);
    (take|have) a look at (my|this|half|the code);
    (would|could|can) you _3 (look at|review|proofread|check|critique|advise|help me|guide me|introduce me|intro me);
    (help me|helping me) _3 (get|find|with|understand|break|out|land); (do me a|small|quick|big|ask a) favor;
    (do me a|small|quick|big|ask a) favour;
    (how you|how you've|your path|your journey) _3 (got|get|into|broke|started|there|to); break* into;
    (introduction|introduce me) to;
    looking for (an internship|internship|a mentor|internships|a placement|a summer internship);
    (donat*|fundrais*|sponsor*|sign my petition|vote for);
    (internship*) (for|at|in|application*|opportunit*|this|next|summer)
  `,
  askHint: `
    (grateful|appreciate|mean a lot|means a lot) _3; student;
    (university|college|school|degree|semester|campus|graduat*|thesis|internship*); (advice|tips|guidance|feedback);
    (a few|some|one or two|couple of) (questions|minutes); ask you; (learn from you|your insight*|your experience as);
    help me; career change
  `,
  network: `
    (love|like|happy|great|glad|honored|nice|keen|pleased|excited|open|want|wanted|hoping|hope|looking) (to|for) (connect|connecting|network|link up|be connected|add you|join your|follow|stay connected);
    (let's|lets|can we|shall we|could we|may we) (connect|link|network|be connected);
    (expand*|grow*|build*|extend*|widen*|broaden*) _2 (network|circle|connections);
    (exchange|share|swap|trade) _1 (ideas|insights|knowledge|experiences|thoughts|perspectives|notes|views|stories);
    (would|will) (you|it) _2 (connect|connecting);
    (open|up) (to|for) (connecting|connect|networking|a coffee|coffee|comparing notes);
    connect with (you|professionals|people|like|others|fellow|leaders|founders);
    (your|our|the) (series|seed|fund|portfolio|fundraise|raise|round|investment|investments);
    (raising|raise|pre seed|seed round|series a round|our round|pitch deck|angel invest*|venture capital|invest in);
    (alumni|alum|alumnus|alma mater|same university|same school|same college|went to the same|both went|both studied|both graduated|fellow graduate);
    (compare|comparing) notes; (follow|following) (your|what you|you); (fellow|like minded) _2;
    (coffee|lunch|beer) (chat|sometime|together|next|some time|with you|);
    (both|we're both|we are both) (work|in|members|into|interested|from|live|based);
    (how are you|how do you) _2 (enjoying|finding|liking|handle|deal); (what|how) _2 (prompted|made|did) you;
    same (industry|field|space|boat|problem|group); (we|i) (have|share) _2 (mutual|common|similar); investor relations
  `,
  networkHint: `
    (connect|connecting|connection|network|networking); (peer|peers|colleague*|community|in common|mutual);
    (your work|your post|your article|your talk|your thread|your content); (follow|following|read|reading|enjoy|enjoyed);
    (industry|space|field); learn more about (you|your); (collaborat*|synerg*); stay in touch; coffee; investor*;
    saw your
  `,
  follow: `
    (great|good|nice|lovely|pleasure|enjoyed|wonderful|brilliant|glad|fun|fantastic|delighted|awesome) _1 (meeting|to meet|to have met|chatting|to chat|talking to|talking with|to talk|speaking with|speaking to|to speak|seeing you|to see you|running into|bumping into|catching up|sitting|to sit|our chat|our talk|our conversation|having you|hearing you|conversation) _6;
    (we|i) _1 (met|spoke|chatted|ran into|bumped into|sat next|sat beside|crossed paths|shared a taxi|shared a table) _4 (at|in|on|during|yesterday|last|after|before|when|you|the|about);
    (attended|joined|was at|was in|enjoyed|loved|sat in|went to) your _3 (talk|workshop|session|keynote|presentation|panel|lecture|webinar|class|seminar|speech|training|masterclass|event|meetup);
    (thanks|thank you) for _2 (the|your|a|an|that|such) _3 (talk|session|workshop|presentation|keynote|lecture|panel|webinar|chat|conversation|speech|seminar|advice at|tour);
    (as|like) (promised|discussed|agreed|we discussed|i mentioned);
    (following|follow) up (on|from|after) _2 (our|the) _3 (chat|conversation|talk|meeting|call|discussion|panel|conference|event|summit|meetup|workshop|visit);
    (after|since|from|during) (our|your) _2 (chat|conversation|meeting|call|discussion|talk|session|workshop|panel|keynote|lecture|lunch|dinner);
    (both|all) (going to|attending|attended|at the|speaking at|heading to|spoke at|registered);
    (are|will) you _2 (attending|going to|be at|be attending|heading to); see you (at|there|in);
    (you|your) _2 (booth|stand|stall) (at|yesterday|last);
    (our booth|at booth|connect beforehand|before the event|ahead of the); (nice|great|good) (to finally|finally) meet*;
    i enjoyed our
  `,
  followHint: `
    (conference|meetup|summit|expo|trade show|fair|event|workshop|mixer|webinar|hackathon|keynote|panel|session);
    (yesterday|last week|last night|last month|the other day|on monday|on tuesday|on wednesday|on thursday|on friday|earlier today);
    (keep|stay) (in touch|connected); met you; thanks for talking; nice to meet you;
    your (talk|keynote|session|workshop|panel)
  `,
};

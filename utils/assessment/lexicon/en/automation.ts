import type { AutomationTable } from '../automation';

/** English wording of notes that go to many, and of those that cannot. */
export const AUTOMATION_EN: AutomationTable = {
  opener: `
    (hope|trust) (you|this|all|everything|your|that) _4 (well|great|good|fine|safe|day|week); hope all is well;
    i hope _2 (finds|reaches|catches) you;
    (came|come|coming|stumbled) (across|upon|on) your (profile|page|account|background|linkedin);
    (found|saw|noticed|viewed|visited|reviewed|checked|seen|discovered|reading|read) _1 your (profile|linkedin|background|resume|cv);
    looking (at|through) your (profile|background|experience); (i am|i'm) reaching out; i wanted to reach out;
    (thought|figured) i'd reach out; reaching out (to|because|regarding|about|from|on); just (wanted|reaching) to;
    my name is; quick (question|q|note|one); good (day|morning|afternoon|evening); greetings (from|of);
    i know (you're|you are|you) (busy|probably); i know your time; not sure if you;
    thanks for (connecting|accepting|the connect|the add|the connection);
    thank you for (connecting|accepting|the connection); great (connecting|to connect) with you;
    nice to (e meet|virtually meet|connect); to introduce (myself|my|our); i (understand|know) you may not;
    i (noticed|see|saw) (you|that you|you're|you are|we're|we are) _2 (work*|leading|the|a|an|head|in|both|currently|manage*|run*|responsible|based);
    i'm sure you (get|receive); happy (monday|tuesday|wednesday|thursday|friday|new year);
    (hope|trust) _2 not _1 (bother*|intrud*|mind); excuse (me|my); this is a cold
  `,
  flattery: `
    (impressed|intrigued|inspired|amazed|fascinated) (by|with|at) (your|what|the work);
    your (profile|background|experience|career|skills|work|journey|resume|expertise|skillset|content) _2 (impress*|caught|stood|stands|stand|looks|look|resonat*|is|are|seems|seem|intrigu*|interest*|match*|fit*|align*|would|could);
    (impressive|amazing|great|interesting|strong|excellent|outstanding|incredible|awesome|fantastic|solid|extensive|unique) (profile|background|experience|career|work|resume|track record|journey|skills|skillset|expertise|stack|content|achievements);
    (love|like|admire|loved|respect|appreciate) (what you|what you're|your work|your profile|your content|the work);
    (someone|somebody|people|talent|professional|professionals|leaders|expert|experts) (like you|of your caliber|with your);
    your (wealth of|extensive|vast|impressive|unique|strong|diverse) _2 (experience|background|knowledge|expertise|skills);
    you (would|could|might|may|'d) be a _2 (fit|match|candidate|addition|asset); you (seem|look|sound) like;
    congrat* on (your|the) (recent|new|success|growth|role|funding|promotion|achievements|work); exciting times;
    based on your (profile|background|experience|skills|resume);
    given your (background|experience|profile|expertise|role|skills);
    with your (background|experience|expertise|skills|profile)
  `,
  network: `
    (love|like|happy|great|glad|honored|nice|keen|pleased|excited|open|looking|want|wanted|hoping|hope) (to|for) (connect|connecting|network|link up|linkup|be connected|add you|join your|have you);
    (let's|lets|let us|can we|shall we|could we|may we|we should) (connect|link|network|stay in touch|keep in touch|be connected);
    look* forward to (connecting|being connected|staying connected|networking|hearing|staying in touch|keeping in touch);
    (would|will) (you|it) _2 (connect|connecting|accept);
    (expand*|grow*|build*|extend*|widen*|broaden*|strengthen*|enlarg*) (my|our|your|the|a) _2 (network|circle|connections);
    (add|have) you (to|in|as) (my|a|part);
    (exchange|share|swap|exchanging|sharing) (ideas|insights|knowledge|experiences|thoughts|perspectives|notes|views);
    (explore|discuss|find|see) _3 (synergies|synergy|collaborat*|opportunities|ways|how we|if we|common ground|mutual*);
    mutual* (benefi*|interest*|value|connection*);
    (potential|possible|future) (collaborat*|partnership*|synerg*|opportunit*|cooperation);
    learn from (each other|one another); learn more about (you|your|what you);
    connect with (you|professionals|people|like|others|fellow|leaders|founders); open to (connecting|connect|networking);
    join (my|your|our) (network|linkedin|community); (accept|accepting) my (invitation|request|connection);
    send* (you|this) (a|an|my) (connection|invitation|invite);
    always (happy|great|good|nice|looking|open|keen) to (connect|meet|network); (stay|keep|be) (in touch|connected);
    similar (interests|space|field|industry|backgrounds|circles);
    (shared|common|mutual) (interest*|connection*|goals|passion); win win; touch base
  `,
  mass: `
    (fellow|other|many|top|leading|senior|talented|smart|ambitious|professionals|successful) (professionals|entrepreneurs|founders|leaders|experts|business owners|executives|recruiters|marketers|developers|engineers|alumni|creators|people|folks);
    like minded;
    (people|professionals|leaders|founders|companies|businesses|entrepreneurs|executives|experts|someone|those|firms|teams|brands|agencies|startups) (like you|like yours|such as you|in your (industry|field|space|area|position|role|niche|sector));
    (companies|teams|businesses|firms|clients|startups|organizations|organisations|brands) (like yours|similar to yours|at your stage|in your);
    in your (industry|field|space|niche|sector|line of work|area);
    (hi|hello|dear|hey|greetings) (all|everyone|everybody|network|team|folks|friend|friends|sir|madam|sirs|candidate|candidates|applicant|professional|connection|hiring manager|there|job seeker*|linkedin);
    to whom it may concern; dear (sir|madam|friend|candidate|professional|all);
    anyone (interested|you know|in your network);
    (know|knows|recommend|refer) (anyone|someone|somebody|anybody|some great|any); even if you're not; spread the word;
    feel free to (share|forward|pass); pass (this|it) (on|along);
    most (people|founders|leaders|vps|companies|teams|owners|managers|ctos|ceos|marketers|agencies) (i|we|tell|struggle);
    many (of our|founders|companies|leaders|teams|owners|ctos|people) (i|we|struggle|clients|are)
  `,
  offer: `
    (exciting|great|amazing|new|interesting|fantastic|excellent|incredible|unique|perfect|suitable|lucrative|wonderful|career|job|open|current|multiple|several|various) (opportunit*|role|roles|position*|opening*|vacanc*|job|jobs|challenge|project|projects|requirement*);
    (opportunit*|role|position|opening|job|vacancy) _3 (match*|fit*|suit*|align*|interest you|perfect|ideal|right up);
    (open|interested|considering|exploring|looking|available) (to|in|for|at) _2 (new|other|next|hearing|exploring|opportunit*|role*|position*|discussing|learning);
    (great|perfect|good|excellent|strong|ideal|potential|right|solid) (fit|match|candidate|addition|person);
    (we are|we're|i'm|i am|currently|is|are|actively|my client is|our client is) _1 (looking for|seeking|hiring|recruiting|searching|growing|expanding|scaling);
    (my|our|a) client*; next (step|challenge|move|role|opportunity|career);
    career (move|opportunity|opportunities|step|growth|change|goals);
    job (description|location|title|opportunity|opening|market);
    (competitive|attractive|excellent) (salary|pay|compensation|package|rate|benefits);
    please (send|share|forward|apply|find|go through|let me know|respond|reply|review|glance) _3 (resume|cv|profile|details|link|requirement|interested|interest|availability|rate);
    (updated|latest) (resume|cv); direct client; immediate (start|joiner*|opening*|need|requirement);
    (years|yrs) of experience; # (years|yrs);
    (fast growing|fast paced|rapidly growing|well funded|industry leading|world class|cutting edge|top tier|market leading|award winning|dynamic) _1 (company|startup|team|environment|client|firm|scaleup|technology|tech);
    passive candidate*; actively (looking|seeking|hiring);
    (apply|click|register|sign up) (here|now|below|at|via|using|through|today); duration; (corp to corp|on w);
    confidential (search|role|client); free gym; unlimited vacation; role in (mind|question); on behalf of
  `,
  pitch: `
    (we|i|our team|our company|our agency) _1 (help|helps|assist|enable|empower|support|partner with|work with|specialize in|specialise in|specializing in|serve|provide|offer|offers|deliver|build|built|develop|launched|created|design|run);
    (i've|we've|i have|we have|recently) _1 (helped|worked with|built|launched|developed|created|been helping|been working|generated|supported);
    our (solution*|product*|platform|service*|software|tool|tools|clients|customers|system|offering|technology|team|agency|company|program*|ai|app|data);
    helping (companies|businesses|founders|teams|clients|startups|people|professionals|entrepreneurs|leaders|brands|agencies|you|coaches|owners);
    (increase|boost|grow|scale|improve|double|triple|reduce|cut|save|generate|maximize|optimi*|streamline|automate|eliminate) (your|their|the|more|up|costs|revenue|sales|leads|time|money);
    (lead|leads) (generation|gen|flow); qualified (leads|meetings|appointments|prospects);
    (are|is) (you|your team|your company) (struggling|looking|currently|using|sending|getting|facing|happy|handling|open|interested|still|doing|having|planning);
    (struggling|dealing|facing|issues|trouble) (with|to); what's your (biggest|current|number);
    (biggest|main|common|top) (challenge*|pain point*|bottleneck*|problem*|obstacle*|time drain);
    (case stud*|free trial|free demo|free audit|free consultation|white paper|whitepaper|free guide|ebook|webinar|free training|masterclass|brochure|one pager|discount|lead magnet);
    (roi|kpi|saas solution|white label|offshore|outsourc*|turnkey|dev team|development team|virtual assistant*|done for you);
    (more|new) (clients|customers|leads|sales|revenue|bookings);
    your (business|company|team|organization|organisation|agency|clients|customers|brand|website|sales|pipeline|revenue|margin|budget|needs|goals|challenges);
    i (help|coach|train|mentor|teach|work with) _2 (founders|leaders|companies|business*|professionals|entrepreneurs|coaches|teams|executives|startups|people|agencies|clients|owners|women|men);
    (founder|co founder|ceo|owner) (of|at); (building|built) _4 (platform|tool|solution|software|app|product|community)
  `,
  call: `
    (quick|brief|short|casual|virtual|informal|introductory|intro|discovery|exploratory|min|minute|mins) (call|chat|conversation|discussion|meeting|zoom|intro|coffee|demo|catch up|talk|phone call|look);
    (#|few|five|ten|fifteen|twenty|thirty) (min|mins|minute|minutes);
    (worth|open to|up for|interested in|available for|free for|time for|have time for|down for) (a|an|the|exploring|having|learning|hearing|seeing|discussing|jumping|hopping|chatting|talking) _3;
    (hop|jump|jumping|hopping|get) on a;
    (book|schedule|grab|pick|set up|arrange|find) (a|some|your|an) _2 (time|slot|call|meeting|demo|chat|spot|appointment|consultation);
    my (calendar|calendly|schedule);
    (worth|interested|thoughts|curious|sound|sounds|make sense|makes sense|open to it|relevant|intrigued|right person) ?;
    (would|are|will) you _2 (be open|open|be interested|interested|available|be available|be up|free|be free|like) (to|in|for);
    let me know (if|when|what|your|how|a time|and);
    (can|could|may|shall) (i|we) (send|share|show|call|schedule|book|tell|ask|chat|talk|speak|have);
    (happy|glad|love|like) to (share|send|show|tell|chat|discuss|hear|learn|have|explain|walk|help|jump|talk|schedule|hop);
    (this|next|early|later) (week|month|thursday|tuesday|monday|friday|wednesday) _3 ?;
    (want|wanna) (to|me to) (see|check|learn|know|chat|send|hear);
    check (it|them|us|this|out) (out|our|my|the|below|here); what do you (think|say); any interest;
    (reply|respond|message|text|dm|email|write|call|contact) (me|back|us|with|yes|soon|to this);
    (if|when) you're (interested|free|available|open|curious);
    if (interested|this sounds|that sounds|you'd like|you are interested|it's relevant|relevant);
    does (this|that) (sound|resonate|make|work); when (are you|would you be|is a good|works);
    (phone number|best number|best time|convenient time|time that works|your availability)
  `,
  bump: `
    (just|quick) (bumping|following up|checking in|circling back|floating|wanted to follow|a follow up|a reminder|checking|touching base);
    (following|follow|followed) up (on|with|to|from|regarding|about|again); circl* back; bump* this;
    (my|our) (last|previous|earlier|prior|first|recent) (message|email|note|invite|mail|request|outreach|dm);
    (did|have|had) you (get|had|seen|see|had a|got) _2 chance; in case you missed;
    (last|final|one last|another) (follow up|message|attempt|try|email|note); not heard back; haven't heard (back|from);
    take the hint; tried (to reach|reaching|calling); as per my; checking in; resending; re sending
  `,
  boast: `
    # % (more|less|faster|lower|higher|increase|off|reduction|cheaper|growth|better|improvement|cost|savings|of our|roi|on|in);
    (by|to|of|up to|over|least) # %; (by|over|up to|than) # (x|k|m|clients|companies|customers);
    # (x|k) (more|your|their|roi|faster|growth|return|revenue|leads);
    (over|more than|helped|trusted by|work with|with) # (clients|companies|customers|businesses|founders|startups|people|users|brands|agencies|teams|countries|professionals|entrepreneurs|leaders);
    # (clients|companies|customers|businesses|founders|startups|users|brands|agencies|teams|leaders|people|countries|years);
    # (clients|companies|customers|businesses|users|brands|founders|startups) _2 (trust|use|already|and|with|in);
    (#|ten|five|two|three) (hours|days|leads|meetings|clients|appointments) (a|per|every|each) (day|week|month);
    award winning; (guaranteed|guarantee) (results|roi|leads|meetings|or);
    (industry|market|global|world) (leader|leading); in (just|only|under|less than) # (days|weeks|months|hours|minutes);
    (saved|saving|save) (them|you|us|our|teams|companies) _1 #; fortune #; (7|8|six|seven|eight|6) figure*
  `,
  closing: `
    (looking|look) forward to (hearing|your|speaking|your reply|talking|chatting|working|doing business);
    hope to (hear|speak|connect|talk|see); (best|kind|warm|warmest) regards;
    no (pressure|worries|obligation|commitment|strings|problem|hard feelings); thanks in advance;
    thank you for your (time|consideration); thanks for your (time|consideration);
    have a (great|good|nice|wonderful|lovely|blessed) (day|week|weekend|one); totally (understand|fine); if not;
    either way; unsubscribe; opt out; (reply|text|type) stop; p s; ps; not interested; at your (convenience|earliest);
    in advance; all the best; much appreciated; keep me posted; keep me in mind
  `,
  output: `
    your _4 (talk|post|article|piece|paper|book|podcast|episode|interview|thread|comment|newsletter|essay|keynote|workshop|webinar|repo|library|lecture|presentation|slides|slide|video|blog|thesis|study|report|write up|writeup|column|story|series|tutorial|plugin|package|gist|dataset|answer|review|panel|question|teardown|letter|speech|session|lesson|recipe|photo*|map|charts|chart|contribution*|commit*|pull request|issue) (on|about|at|in|with|for|to|from|why|how|where|that|which|of|last|this|yesterday|covering|explaining|and|saved|made|helped|has|was|made|gave|got|is|changed|came);
    (article|talk|post|piece|book|paper|comment|episode) (you|of yours) _1 (wrote|gave|published|shared|posted|did|recorded|left|mentioned);
    (you|you've) (wrote|gave|spoke|spoken|published|posted|presented|mentioned|said|told|argued|explained|described|built|maintain|starred|open sourced|contributed|asked|answered|commented|replied|shared|showed|recommended|released|shipped|just launched|just opened|just raised|just started|taught|designed|led the|quoted|named|raised) _4;
    (your|the) (point|remark|idea|line|argument|take|section|chapter|approach|answer|example|bit|part|observation|question) (about|on|that|to|where|of|in);
    (read|heard|watched|enjoyed|listened|loved|reading|saw|attended|seen) (to|your|the) _3 (talk|post|article|piece|paper|book|podcast|episode|interview|thread|comment|newsletter|essay|keynote|workshop|webinar|lecture|presentation|video|blog|thesis|study|report);
    (saw|noticed|see) (you|your|that) _6 (just|recently|raised|opened|opening|hiring for|launched|posted about|announced|acquired);
    (given|because of|following|after) your _3 (work on|talk|post|investment|paper|article|piece|project|rollout|role in);
    your _2 work (on|with|in|at) the; contributors (for|of|to); leaderboard; how your _5 (fits|works|compares|came);
    your investment in; your (experience|background) (as|with|in) _6 (and|fits|from)
  `,
  met: `
    (great|good|nice|lovely|pleasure|fun|enjoyed|wonderful|brilliant|really enjoyed|glad|fantastic) (to|meeting|chatting|talking|speaking|seeing|talk|running|sitting|our|catching|having) _1 (meet|met|you|with|talk|chat|sit|conversation|chat|speak|into|up);
    (we|i) (met|spoke|talked|chatted|sat|ran into|briefly met|bumped|shared a|crossed) _6;
    (attended|joined|enjoyed|was at|sat in|loved) your;
    (thanks|thank you) for (the|your|our|talking|chatting|stopping|coming|speaking|a) _4 (talk|session|chat|workshop|advice|presentation|keynote|conversation|to me|with me|by|lecture|panel|help|tour|time yesterday|time last);
    (both|all) (attended|going to|at the|attending|speaking|spoke|worked|studied|went|were|members|graduated|on the);
    as (promised|discussed|agreed|mentioned);
    (after|during|from|following) (our|your|the) _2 (chat|talk|conversation|call|meeting|workshop|session|panel|discussion|dinner|meetup|lecture);
    (last|yesterday|on) _2 (at the|at) _3 (meetup|conference|summit|expo|fair|workshop|event|dinner|hackathon|panel|booth);
    see you (at|on|there|in); (used to|previously|once|formerly) work* (together|with you); worked together;
    (classmate*|same class|same cohort|same team|former colleague*|ex colleague*)
  `,
  referral: `
    (suggested|recommended|said|mentioned|told me|thought) (i|we|that i|that we|you|you'd|i should|me) _3 (reach|connect|write|contact|get in touch|talk|speak|meet|might|would|you);
    (suggested|recommended) (we|i|that|me); (told|mentioned|pointed|referred|introduced) me (about|to|your|that|you|at);
    mentioned you*; (spoke|speaks|spoken) (highly|very highly|warmly) of;
    (your|our) (colleague|mutual friend|former colleague|friend|classmate|boss|teammate|co founder) _2;
    (got|was given|received|have) your (name|contact) from; (recommendation|introduction|referral) (of|from|by);
    we both know; (at|on) the (suggestion|recommendation) of; in common with; put me in touch
  `,
  reason: `
    (because|since) (you|your|we|i);
    i (also|too|work|maintain|build|run|teach|install|repair|research|study|am working|use) _5 (same|similar|too|as well|myself);
    (we|i) (have|had|got|ran into|face|see) the same;
    (closest|exactly|precisely|same) (thing|the|problem|question|setup|mistake|kind|issue) (we|i|to|that|as|in);
    (wondering|curious|wonder|question) (how|whether|about how|why|what|if) (you|your); how did you; what made you;
    why did you; would you (share|mind sharing|recommend|do it); (table|section|page|chapter|slide|figure|minute) #;
    helped (me|us|my|our); saved (me|us|my|our); (stuck with|resonated with|stayed with) me;
    changed (how|my|the way|our); made me (rethink|think|laugh|try|change);
    (we|i) (tried|applied|used|copied|rebuilt|tested) (it|your|that|this)
  `,
};

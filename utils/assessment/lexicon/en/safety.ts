import type { SafetyTable } from '../safety';

/** English wording of scams. */
export const SAFETY_EN: SafetyTable = {
  payFirst: `
    (pay|send|deposit|transfer|wire|remit|provide|make|submit) _3 (refundable|registration|processing|training|application|activation|onboarding|security|admin*|visa|upfront|up front|starter|small|one time|equipment|background check|clearance|handling|membership) _2 (fee|fees|deposit|payment|charge|sum|amount|kit);
    (pay|purchase|buy) _4 (gift cards|gift card|itunes|steam card|google play card*);
    (pay|buy|purchase) _4 (equipment|laptop|starter kit|training|certificate|background check|license) _6 (reimburs*|refund*|before|first|start|vendor);
    (send|send us|send me|transfer|wire) _2 $ #; (send|transfer|deposit|pay) _3 # (usdt|usd|btc|eth|dollars|euros|pounds);
    (check|cheque) _6 (deposit it|to buy|purchase equipment|vendor); top up (your|the) (account|wallet|balance);
    pay _3 (to unlock|to withdraw|before withdrawal);
    (only|just) _2 (processing|registration|visa|lawyer|admin|administration|publication|handling) fee; (fee|deposit) _5 (must be paid|to secure your|to release|to confirm your); (need|buy|get|purchase) _3 gift cards; (trademark|brand) _14 (settle|pay) _4 (invoice|fee|#); (pay|send|transfer|deposit|wire) _8 my (personal|private|own) account
  `,
  fee: `
    (refundable|security|upfront|advance|initial|small) (deposit|payment|fee);
    (registration|processing|training|activation|onboarding|clearance|admin|administration|handling|starter kit|visa processing|joining) (fee|fees|charge*|deposit);
    (fee|deposit) _6 (before|refunded|refundable|after your first)
  `,
  identity: `
    (copy|photo|picture|scan|image|pictures|photos) of _3 (id|passport|driver|drivers|driving|identity|ssn|license|licence);
    (send|provide|share|submit|give|need|confirm|forward) _4 (bank details|bank account|account number|account details|routing number|card number|card details|social security|ssn|banking details|bank information|online banking|passport number|bank login|credit card|iban|pin code|otp|verification code|one time code|crypto wallet|wallet address|seed phrase|private key);
    (your|the) (ssn|social security number|seed phrase|bank login|online banking|card number|routing number|credit card)
  `,
  runCode: `
    (clone|download|pull|fork|check out|checkout) _4 (repo|repository|project|code|codebase|zip|archive|mvp|game|file|assessment) _8 (before|prior|interview|assessment|locally|on your machine|on your computer|first|our call|the call);
    (run|execute|install|start) _1 (it|the|this|our) _3 (repo|repository|code|codebase|app|package|file|script|demo|software|game|project) _6 (before|prior to|locally|on your machine|on your computer|npm);
    (before|prior to) _3 (call|interview|meeting|chat|talk) _5 (clone|download|install|execute) _6; (npm install|npm start|docker compose up|run it locally|run the code locally) _4;
    (install|download) _3 (anydesk|teamviewer|remote desktop|apk); (disable|turn off) _2 (antivirus|firewall|defender)
  `,
  task: `
    (rate|rating|review|reviewing|like|liking|boost|boosting|optimi*|click*|rank|ranking|evaluat*|subscrib*|follow*|promot*) _3 (hotels|apps|app|products|videos|youtube|tiktok|restaurants|listings|merchants|orders|google maps|music|channels|airbnb|movies|data) _4 (online|from|for us|daily|and earn|to earn|per|a day|at home);
    (hotel|app|product|data|movie|order|platform|youtube|tiktok|hotel) _1 (rating*|review*|optimi*|boosting|evaluation) (task*|job|jobs|work|position|online|from|assistant*|specialist from);
    (complete|completing|finish|do|doing) _3 (simple|easy|small|daily|online|#) _2 (task|tasks|orders|missions|clicks);
    (simple|easy|online|daily|paid) (task|tasks) _4; like* _2 (youtube|tiktok|videos) _3; captcha*;
    (need people|people) to rate _3; (social media|product|data) (boost*|optimi*) _2; boost* _3 (ranking|visibility|ratings|downloads|sales); (tap|submit|click) _3 # times; (app|store|product|merchant|platform) (data )?(boost*|optimi*); per follow
  `,
  earn: `
    (earn|make|pay|pays|income|salary|get paid|paid|receive|commission|earning|earnings|profit) _6 # _3 (day|daily|a day|per day);
    (earn|make|making) _3 $ # _3 (day|daily|month|from home|online);
    # (to|and|) # _2 (daily|a day|per day|every day|each day); $ # _4 (daily|a day|per day|every day|each day);
    (daily|per day) (income|pay|salary|earnings|wage|commission|payment|payout*);
    (paid|payment|payout) (daily|same day|every day) _3 (usdt|crypto|paypal|cash app|bank|zelle); # (usdt|usd|$) _3 every # days; (salary|pay|paid|commission) _4 usdt
  `,
  homeJob: `
    (work|job|working|jobs|income|earn|money|online) _2 (from home|at home|from anywhere|from your phone|with your phone|on your phone);
    (part time|flexible|online|side|home based) _2 (job|work|income|gig|position|hustle|opportunity|jobs|task*);
    # (to|) # (hours|hrs|minutes|mins|min|hour) _2 (a|per|each|daily|every) _1 (day|);
    (little|minimal|few|spare|free) (time|hours) _3; (only|just) # (minutes|mins|hours|hour) _2 (a day|per day|daily);
    won't take _2 much _2 time; (side|extra|additional|second|passive) (income|money|cash|job);
    flexible (hours|schedule|working hours)
  `,
  noExperience: `
    (no|without) _2 (experience|skills|qualification*|interview|degree) _2 (needed|required|necessary|);
    (anyone|everybody|everyone) can (do|join|earn|start); (training|full training|free training) (is|will be|) provided;
    (simple|easy) (job|work|money); no interview
  `,
  invest: `
    (invest|investing|investment|trade|trading|traded|stake|staking|mining|deposit) _5 (bitcoin|btc|crypto*|forex|fx|usdt|ethereum|eth|binary options|gold|stocks|signals|nft*|coins|tokens|options|oil|platform);
    (bitcoin|btc|crypto*|forex|fx|binary options|usdt) _2 (trading with|investment*|trader|mining|signals|mentor|account manager|expert|coach|investing|trading opportunity|opportunity);
    (passive|residual|extra) income _3;
    (double|triple|multiply|grow) your (money|capital|investment|crypto|bitcoin|savings|income);
    (account manager|broker|mentor|expert|trader|advisor) _4 (forex|crypto*|bitcoin|binary); (financial|money) freedom;
    (invest|start|begin) with (as little as|only|just|a minimum|minimum|at least|$) _2;
    (my|our|a|an) (trading|forex|crypto) (mentor|platform|strategy|group|community|signals|academy|course);
    minimum (investment|deposit); network marketing; multi level;
    (my|our|an) account manager; (turned|turn) $ # into; (deposited|put in|invested|paid in) _12 (withdrew|cashed out|took out)
  `,
  gain: `
    (guaranteed|guarantee|assured|risk free|sure) _2 (return*|profit*|income|gain*|roi|earnings|daily|weekly|monthly|#|payout*);
    # % _2 (daily|weekly|monthly|a day|a week|a month|per day|per week|per month|every day|every week|return*|profit*|roi in|in # days);
    (made|make|earned|earning|making|turned|gained|withdrew) _2 (a fortune|huge|big|massive|thousands);
    (made|earned|turned|withdrew|profit) _2 $ # _5 (profit|weeks|days|week|day|bitcoin|trading|crypto|mentor);
    (zero|no|without) risk; (high|huge|quick|daily|weekly|massive) (returns|profit|profits);
    (double|triple) (your|the|it); get rich; retire early;
    (turned|turn) $ # into $ #; # % legit
  `,
  mule: `
    (receive|receiving|accept|collect) _4 (payments|funds|money|transfers|parcels|packages|wires|checks) _8 (forward|and send|on to|keep #|keep a|repack*|reship*|transfer them|transfer it|your personal account|your private account);
    use your (personal|private|own) (bank account|paypal account|account) _5 (receive|transfer|process|payments); (keep|retain) # % _4 (transfer*|payment*|each|deposit|amount); (reship*|repackag*) _2 (packages|parcels|items|goods|from home|job|agent|clerk);
    payment (processing|processor) (agent|clerk|from home); rent* _2 your (linkedin|account|bank account|profile|upwork); (buy|borrow) your (linkedin|linkedin account|upwork account|account|profile)
  `,
  advance: `
    (inheritance|next of kin|beneficiary|unclaimed|deceased client|late client|late husband|consignment|diplomatic courier|trunk box|dormant account|compensation fund) _10 (fund|funds|million|$|transfer|estate|sum|money|share|usd|claim);
    (fund|funds|million|sum|estate) _10 (inheritance|next of kin|beneficiary|unclaimed|deceased|late husband); (transfer|move) _4 (fund|funds|sum|million|money) _4 (your country|out of|overseas|your account|abroad);
    (you have won|you won) _4 (lottery|$|prize|# million|sweepstake*); (god fearing|confidential business proposal|mutual benefit transaction|business proposal of|utmost confidentiality|urgent business proposal); (widow|dying|cancer) _10 (fund|funds|million|my wealth|inheritance);
    (barrister|advocate|solicitor) _12 (deceased|late client|fund|million|next of kin|proposal); (same|your) (surname|last name) _12 (million|fund|estate|claim|inherit*|deceased|valued|value #); deceased client _14 (value|valued|million|$|same)
  `,
  domain: `
    (purchase|buy|buying|purchasing|acquire) _2 your _1 (domain|domain name|website name) _8;
    (domain|domains|names|domain names) _6 (for sale|desired price|your price|asking price|with prices);
    (desired|asking) price _6 (domain|name); (hosting and domain|domain investing|domain investor*|domain broker) _2;
    other (names|domains) for sale;
    (domain|trademark) _4 (register*|registration|application) _6 (china|asia|third party|your brand|keyword)
  `,
  bookFeature: `
    (feature|featuring|spotlight|showcase|highlight|select|promote|review) _2 your (book|novel|memoir|work|title|story) _10 (book club|club|readers|community|selection|lineup|spotlight|bestseller*|list|reading|discussion|month|podcast|audience|members);
    (book club|reading community|reading group|readers club) _8;
    (featur*|collaborat*) _8 (upcoming|next) _6 (selection|lineup|spotlight|pick);
    (our|my) (readers|community|members|book club) _3 (enjoy|would love|love|discover*|find|are);
    your (book|novel|memoir) _8 (fit for|resonate|deserve*|visibility|wider audience|more readers|more reviews|amazon|goodreads|bestseller)
  `,
  messenger: `
    (whatsapp|whats app|whatapp|watsapp|telegram|wechat|signal|viber|line id|kakao*|skype id|zangi|hangouts|google chat|discord|snapchat|t me|wa me)
  `,
  moveOff: `
    (add|contact|message|text|write|reach|dm|ping|reply|msg|find) _4 (on|via|through|at|over|using|to) _2 (whatsapp|whats app|telegram|wechat|signal app|viber|discord|hangouts|snapchat|zangi|google chat);
    (add|contact|message|text) (me|us|him|her|my|our|the) _4 (whatsapp|whats app|telegram|wechat|signal app|viber|discord|hangouts|snapchat|zangi|google chat);
    (chat|talk|continue|move|speak|discuss|switch|go|join|call) _4 (on|to|via|over|through) _2 (whatsapp|whats app|telegram|wechat|signal app|viber|discord|hangouts|snapchat|zangi|google chat);
    (leave|drop|send|give|share) _1 (your|me your|us your|my) _1 (whatsapp|whats app|telegram|wechat|signal app|viber|discord|hangouts|snapchat|zangi|google chat);
    (your|my|our) (whatsapp|telegram|wechat) (number|id|contact|account|group|channel|);
    (your|my|our) (private|personal) (number|email|e mail|phone);
    (contact|email|write|reach|text|message) _1 (our|my) _2 (manager|supervisor|employer|receptionist|assistant|mentor|expert|coach|boss);
    (text|message|sms) (me|us|him|her|the number) (at|on) #; rarely (use|check|online|on) _2 (linkedin|here);
    (not|am not|i'm not) _2 (often|always|active|online) _2 (here|linkedin|on this);
    (send|drop|leave|give|share) _3 (personal|private) (email|number|e mail|phone); (private|personal) (mail|email|e mail|gmail); do you _1 (have|use|got) _1 (whatsapp|telegram|signal|wechat|line); (have|got) (whatsapp|telegram)
  `,
  romance: `
    (beautiful|handsome|gorgeous|pretty|lovely|charming|attractive|stunning|sweet|cute) _2 (smile|eyes|face|lady|woman|man|picture|photo|profile picture|profile photo|person|girl|gentleman|look);
    (your|that) (smile|eyes|beauty) _4 (caught|beautiful|attract*|captivat*|lovely);
    (hello|hi|hey|my|good morning|good day) (dear|dearest|darling|honey|sweetheart|beautiful|handsome|pretty|angel|my dear|sweetie);
    (be|become|being) (friends|good friends|your friend|my friend|close friends);
    (get|getting) to know (you|each other) _2 (better|more|);
    (are you|i am|i'm) _1 (single|married|divorced|widowed|widow|widower|lonely);
    (true love|soulmate|soul mate|serious relationship|long term relationship|stole my heart|god bless you dear|love of my life);
    (how is|how's) your (family|day going dear);
    (honest|true|sincere|genuine) (friendship|relationship|love|companionship); (i am|am|i'm) a (widow|widower); (military|army) (doctor|officer|surgeon|nurse) _4; your smile (gave|is|made|in|has|on); (lonely|loneliness) _2; (touched|stole|melted) my heart; fell in love; (the way|how) you smile
  `,
  vagueJob: `
    (perfect fit|good fit|perfect candidate|selected|shortlisted|qualified) _3 (for|to) _4 (remote|part time|online|flexible|work from home);
    (offer|have|got) _2 (a|an) _3 (job|work|opportunity|position) for you;
    (remote|part time|online) _2 (consultant|assistant|position|job|work|helper) _4;
    (we are|company is|team is) _2 (recruiting|hiring) _3 (online|remote|part time|home) _2;
    (business|personal) assistant;
    (your resume|your profile) (was|has been) (recommended|selected|shortlisted|chosen) _3;
    we need _2 (knowledge|help) from you; (excellent|great|amazing) resume; (won't|will not|not|without) _3 (disturb|affect|interfere|interfering|affecting|disturbing) _7 (job|employment|work)
  `,
  approved: `
    (application|profile|resume|cv|you) _2 (approved|accepted|selected|hired|shortlisted|chosen|qualified) _3;
    (congratulations|congrats) _4 (selected|hired|chosen|job|position|shortlisted|offer);
    (offer letter|employment letter|start date|before the start|before you start|before starting) _2;
    without (an interview|interview); you (qualify|are qualified|meet the requirements); you re hired; you are hired; (board|team) offers you
  `,
  secondHand: `
    (forward|pass|send|give) (it|your|you|this|them) _3 to (my|our|the) (employer|boss|manager|director|supervisor|mentor|friend|uncle|aunt);
    (my|our) (employer|boss|uncle|aunt|mentor|friend) _4 (will|she|he|can) _3 (tell|teach|guide|explain|contact|show|help);
    i am just _2 (assistant|secretary);
    (my uncle|my aunt|a friend of mine|a friend) _4 (taught|trade*|earn*|analyst|invest*)
  `,
  aware: `(phishing|scam|scams|scammer*|fraud|fraudulent|social engineering|security awareness|security research*|infosec|red team*|threat intel*|consumer protection|anti fraud|malware)`,
};
